/** `npm run lighthouse`: runs Lighthouse on one page of each kind of the built site. `--help` says more. */
import { lighthouseCommand } from './lib/lighthouse/command.ts';
import { runCommand } from './lib/run-command.ts';

process.exitCode = await runCommand(lighthouseCommand, process.argv.slice(2), process.env);
