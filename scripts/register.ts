/**
 * `npm run register [-- --lang zh] [-- --day 2026-11-25]`: adds what is new in the content to the registry of ids and to the
 * record of what was published since when. It removes and changes nothing. The day is today's, unless told otherwise.
 */
import { contentFolder } from './lib/content.ts';
import { askedDay } from './lib/day.ts';
import { Failure } from './lib/failure.ts';
import { commandLanguage } from './lib/language.ts';
import { registerAll } from './lib/register-all.ts';

const args = process.argv.slice(2);
const language = commandLanguage(args, process.env);
try {
  console.log(registerAll(contentFolder(), askedDay(args))[language]);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.words[language]);
  process.exitCode = 1;
}
