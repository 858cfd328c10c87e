/** `npm run smoke -- ADDRESS`: looks at a published site from outside. `--help` says more. */
import { runCommand } from './lib/run-command.ts';
import { smokeCommand } from './lib/smoke/command.ts';

process.exitCode = await runCommand(smokeCommand, process.argv.slice(2), process.env);
