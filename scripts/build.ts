/** `npm run build`: makes the site, and puts it into the place of the earlier one when it is whole. `--help` says more. */
import { buildCommand } from './lib/build/run-build.ts';
import { runCommand } from './lib/run-command.ts';

process.exitCode = await runCommand(buildCommand, process.argv.slice(2), process.env);
