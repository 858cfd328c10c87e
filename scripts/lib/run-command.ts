import { parseArgs } from 'node:util';
import type { Language, Text } from '../../src/schemas/common.ts';
import { Failure } from './failure.ts';
import { commandLanguage } from './language.ts';

/** The options that were given to a command, by their names: of one that stands alone `true`. */
export type GivenOptions = Readonly<Record<string, string | boolean | undefined>>;

/** A command that takes words and does one thing. */
export interface Command {
  help: Text;
  /** The options it has besides `--lang` and `--help`: whether a word follows each (`string`) or none (`boolean`). */
  options?: Readonly<Record<string, { type: 'string' | 'boolean' }>>;
  /** How many words it takes at least and at most. */
  words: readonly [number, number];
  /** Does it. @returns what was done, in words. @throws Failure if it could not. */
  run: (words: readonly string[], language: Language, options: GivenOptions) => Promise<Text>;
}

/** Runs a command and says what became of it. @returns what it ends with: 0, or 1 if it failed. */
export async function runCommand(command: Command, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const language = commandLanguage(args, env);
  const given = readGiven(args, command);
  if (given === 'help') {
    console.log(command.help[language]);
    return 0;
  }
  if (!given) {
    console.error(command.help[language]);
    return 1;
  }
  try {
    console.log((await command.run(given.words, language, given.options))[language]);
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.words[language]);
    return 1;
  }
}

/** What stands behind the command; nothing if there are too few words, too many, or options that it does not have. */
function readGiven(
  args: readonly string[],
  { words: [least, most], options = {} }: Command,
): { words: readonly string[]; options: GivenOptions } | 'help' | undefined {
  const known = { ...options, lang: { type: 'string' }, help: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    if (values.help) return 'help';
    const areRight = positionals.length >= least && positionals.length <= most;
    return areRight ? { words: positionals, options: values as GivenOptions } : undefined;
  } catch {
    return undefined;
  }
}
