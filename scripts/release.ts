/** `npm run release`: keeps the data of the last build, and the plan as PDF, as a release that never changes. `--help` says more. */
import { keepRelease, releaseHelp } from './lib/release.ts';
import { runCommand } from './lib/run-command.ts';

const command = { help: releaseHelp, words: [0, 0], run: () => keepRelease() } as const;
process.exitCode = await runCommand(command, process.argv.slice(2), process.env);
