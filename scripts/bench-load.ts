/** `npm run bench:load`: how many requests nginx answers with the built site, and with one bare file. `--help` says more. */
import { loadCommand } from './lib/hosting/load.ts';
import { runCommand } from './lib/run-command.ts';

process.exitCode = await runCommand(loadCommand, process.argv.slice(2), process.env);
