/** `npm run hosting -- --to FOLDER`: writes configurations of servers for the built site. `--help` says more. */
import { hostingCommand } from './lib/hosting/command.ts';
import { runCommand } from './lib/run-command.ts';

process.exitCode = await runCommand(hostingCommand, process.argv.slice(2), process.env);
