/** `npm run data:import`: takes the table of observations back from a spreadsheet. `--help` says more. */
import { importData, importHelp } from './lib/exchange/command.ts';
import { runCommand } from './lib/run-command.ts';

const command = {
  help: importHelp,
  words: [1, 1],
  run: ([file = '']: readonly string[]) => importData(file),
} as const;
process.exitCode = await runCommand(command, process.argv.slice(2), process.env);
