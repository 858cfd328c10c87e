/** `npm run register`: adds what is new in the content to its permanent records. `--help` says more. */
import { registerCommand } from './lib/register-all.ts';
import { runCommand } from './lib/run-command.ts';

process.exitCode = await runCommand(registerCommand, process.argv.slice(2), process.env);
