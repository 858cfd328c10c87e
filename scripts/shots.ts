/** `npm run shots`: takes pictures of the built site, or holds it to those in the repository. `--help` says more. */
import { runCommand } from './lib/run-command.ts';
import { shotsCommand } from './lib/shots/command.ts';

process.exitCode = await runCommand(shotsCommand, process.argv.slice(2), process.env);
