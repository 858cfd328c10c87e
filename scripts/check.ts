/** `npm run check`: reads the content without building the site and tells what is wrong with it. `--help` says more. */
import { checkCommand } from './lib/check-command.ts';
import { runCommand } from './lib/run-command.ts';

process.exitCode = await runCommand(checkCommand, process.argv.slice(2), process.env);
