/** `npm run new`: asks what is new and writes its files in both languages. `--help` says more. */
import { createInterface } from 'node:readline';
import { newCommand } from './lib/new/command.ts';
import { runCommand } from './lib/run-command.ts';

const lines = createInterface({ input: process.stdin });
const typed = lines[Symbol.asyncIterator]();
const command = newCommand({
  say: (words) => console.log(words),
  ask: async (prompt) => {
    process.stdout.write(prompt);
    const line = await typed.next();
    return line.done ? undefined : line.value;
  },
});
try {
  process.exitCode = await runCommand(command, process.argv.slice(2), process.env);
} finally {
  lines.close();
}
