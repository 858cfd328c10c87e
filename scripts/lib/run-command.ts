import { parseArgs } from 'node:util';
import type { Language, Text } from '../../src/schemas/common.ts';
import { Failure } from './failure.ts';
import { commandLanguage } from './language.ts';

/** A command that takes words and does one thing. */
export interface Command {
  help: Text;
  /** How many words it takes at least and at most. */
  words: readonly [number, number];
  /** Does it. @returns what was done, in words. @throws Failure if it could not. */
  run: (words: readonly string[], language: Language) => Promise<Text>;
}

/** Runs a command and says what became of it. @returns what it ends with: 0, or 1 if it failed. */
export async function runCommand(command: Command, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const language = commandLanguage(args, env);
  const words = readWords(args, command.words);
  if (words === 'help') {
    console.log(command.help[language]);
    return 0;
  }
  if (!words) {
    console.error(command.help[language]);
    return 1;
  }
  try {
    console.log((await command.run(words, language))[language]);
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.words[language]);
    return 1;
  }
}

/** The words behind the command; nothing if they are too few, too many or not known. */
function readWords(args: readonly string[], [least, most]: Command['words']): readonly string[] | 'help' | undefined {
  const options = { lang: { type: 'string' }, help: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return 'help';
    return positionals.length >= least && positionals.length <= most ? positionals : undefined;
  } catch {
    return undefined;
  }
}
