/** `npm run fixture`: writes a made-up plan, for trying out how a big plan does. `--help` says more. */
import { fixtureCommand } from './lib/made-up/command.ts';
import { runCommand } from './lib/run-command.ts';

process.exitCode = await runCommand(fixtureCommand, process.argv.slice(2), process.env);
