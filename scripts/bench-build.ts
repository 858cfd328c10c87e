/** `npm run bench:build`: what builds of made-up plans of several sizes take, and how it grows. `--help` says more. */
import { benchBuildCommand } from './lib/bench/command.ts';
import { runCommand } from './lib/run-command.ts';

process.exitCode = await runCommand(benchBuildCommand, process.argv.slice(2), process.env);
