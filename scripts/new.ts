/** `npm run new`: asks what is new and writes its files in both languages. `--help` says more. */
import { createInterface } from 'node:readline';
import { Failure } from './lib/failure.ts';
import { commandLanguage } from './lib/language.ts';
import { makeNew } from './lib/new/command.ts';
import type { Partner } from './lib/new/dialogue.ts';

const args = process.argv.slice(2);
const language = commandLanguage(args, process.env);
const lines = createInterface({ input: process.stdin });
const typed = lines[Symbol.asyncIterator]();
const partner: Partner = {
  say: (words) => console.log(words),
  ask: async (prompt) => {
    process.stdout.write(prompt);
    const line = await typed.next();
    return line.done ? undefined : line.value;
  },
};
try {
  console.log(await makeNew(args, language, partner));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.words[language]);
  process.exitCode = 1;
} finally {
  lines.close();
}
