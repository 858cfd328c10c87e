/** `npm run budgets`: holds what a first visit to each kind of page costs to its budget. `--help` says more. */
import { budgetsCommand } from './lib/budgets/command.ts';
import { runCommand } from './lib/run-command.ts';

process.exitCode = await runCommand(budgetsCommand, process.argv.slice(2), process.env);
