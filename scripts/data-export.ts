/** `npm run data:export`: writes all observations as an Excel workbook and as CSV. `--help` says more. */
import { exportData, exportHelp } from './lib/exchange/command.ts';
import { runCommand } from './lib/run-command.ts';

const command = { help: exportHelp, words: [0, 1], run: ([folder]: readonly string[]) => exportData(folder) } as const;
process.exitCode = await runCommand(command, process.argv.slice(2), process.env);
