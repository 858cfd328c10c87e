/** `npm start`: builds the site and serves it on this machine until Ctrl+C ends it. `--help` says more. */
import { startCommand } from './lib/build-and-serve.ts';
import { runCommand } from './lib/run-command.ts';

process.exitCode = await runCommand(startCommand, process.argv.slice(2), process.env);
