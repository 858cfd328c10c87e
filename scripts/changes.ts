/**
 * `npm run changes [-- REV]`: what the content as it is now means for readers, compared with the last commit or with REV,
 * before it is published. Exits with 1 only if it cannot compare. `--help` says more.
 */
import { reportChanges } from './lib/changes/command.ts';
import { Failure } from './lib/failure.ts';
import { commandLanguage } from './lib/language.ts';

const args = process.argv.slice(2);
const language = commandLanguage(args, process.env);
try {
  console.log(reportChanges(args, language));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.words[language]);
  process.exitCode = 1;
}
