/** `npm run bench:pages`: how soon pages are seen, against bare pages with the same words. `--help` says more. */
import { benchPagesCommand } from './lib/bench-pages/command.ts';
import { runCommand } from './lib/run-command.ts';

process.exitCode = await runCommand(benchPagesCommand, process.argv.slice(2), process.env);
