/** `npm run check`: reads the content without building the site and tells what is wrong with it. `--help` says more. */
import { runCheck } from './lib/check-command.ts';

process.exitCode = runCheck(process.argv.slice(2), process.env);
