/** `npm run changes`: what the content as it is now means for readers, before it is published. `--help` says more. */
import { changesCommand } from './lib/changes/command.ts';
import { runCommand } from './lib/run-command.ts';

process.exitCode = await runCommand(changesCommand, process.argv.slice(2), process.env);
