/** `npm run preview`: builds the site with drafts, apart from `dist`, and serves it until Ctrl+C ends it. `--help` says more. */
import { previewCommand } from './lib/build-and-serve.ts';
import { runCommand } from './lib/run-command.ts';

process.exitCode = await runCommand(previewCommand, process.argv.slice(2), process.env);
