import { languages, type Language, type Text } from '../../src/schemas/common.ts';
import { Failure } from './failure.ts';
import { machineLanguage } from './language.ts';
import { readOptions, unknownWord, type Asked, type GivenOptions, type OptionSpecs } from './options.ts';

/** A command that takes words and does one thing. */
export interface Command {
  /** What it says about itself, first of all how it is called. What all commands have in common is added. */
  help: Text | ((words: readonly string[]) => Text);
  /** The options it has besides `--lang` and `--help`. */
  options?: OptionSpecs;
  /** Whether it takes other options too, each with a value and more than once, and judges them itself. */
  takesOthers?: boolean;
  /** How many words it takes at least and at most. */
  words: readonly [number, number];
  /** Does it. @returns what was done, in words, or where it said all itself, what it ends with. @throws Failure if it could not. */
  run: (words: readonly string[], language: Language, options: GivenOptions) => Promise<Text | number> | Text | number;
}

/** The options that every command has. */
const common = { lang: { type: 'string', choices: languages }, help: { type: 'boolean' } } as const;

const commonHelp: Text = {
  en: `  --lang LANGUAGE   en or zh; without it, the language of this computer
  --help            shows this`,
  zh: `  --lang 语言       en或zh；不写时按本机语言
  --help            显示本说明`,
};

/**
 * Runs a command and says what became of it. Nothing is done where something behind the command is not understood.
 * @returns what it ends with: 0, or 1 if it failed.
 */
export async function runCommand(command: Command, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const others = command.takesOthers ? optionsNamed(args) : {};
  const asked = readOptions(args, { ...others, ...command.options, ...common });
  const language = languages.find((one) => one === asked.options['lang']) ?? machineLanguage(env);
  try {
    const said = await answer(command, asked, language);
    if (typeof said === 'number') return said;
    console.log(said[language]);
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.words[language]);
    return 1;
  }
}

/** What looks like an option, as one that takes a value. */
const optionsNamed = (args: readonly string[]): OptionSpecs =>
  Object.fromEntries(
    args.flatMap((word) => {
      const name = /^--([^=]+)/.exec(word)?.[1];
      return name === undefined ? [] : [[name, { type: 'string', multiple: true }]];
    }),
  );

function answer({ help, options = {}, words: [least, most], run }: Command, asked: Asked, language: Language) {
  const { words, mistake } = asked;
  if (mistake) throw new Failure(mistake);
  const about = typeof help === 'function' ? help : () => help;
  if (asked.options['help']) return withCommon(about(words));
  const surplus = words[most];
  if (surplus !== undefined) throw new Failure(unknownWord(surplus, Object.keys({ ...options, ...common })));
  if (words.length < least) throw new Failure(tooFew(about(words)));
  const own = Object.entries(asked.options).filter(([name]) => !Object.hasOwn(common, name));
  return run(words, language, Object.fromEntries(own));
}

const withCommon = (help: Text): Text => ({
  en: `${help.en}\n\n${commonHelp.en}`,
  zh: `${help.zh}\n\n${commonHelp.zh}`,
});

/** That a word is missing, with the first line of the help, which shows it. */
const tooFew = ({ en, zh }: Text): Text => ({
  en: `A word is missing: ${en.split('\n')[0]}`,
  zh: `缺少参数：${zh.split('\n')[0]}`,
});
