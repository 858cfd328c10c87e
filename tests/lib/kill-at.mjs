/**
 * Loaded before a program (`node --import ./tests/lib/kill-at.mjs …`), kills it when it renames or removes something in
 * its workroom: `KILL_AT=3` before it does so the third time, `KILL_AT=3.5` in the middle, if it is a removal. Nothing in
 * the program knows of this.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const at = Number(process.env.KILL_AT);
const isMeant = !process.argv[1] || process.argv[1].endsWith('build.ts');
let count = 0;

const kill = () => process.kill(process.pid, 'SIGKILL');

/** Removes half of the files of a folder, as a removal would have that was killed. */
function removeHalf(folder) {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files.slice(0, files.length / 2)) fs.unlinkSync(join(parentPath, name));
}

for (const name of ['renameSync', 'rmSync']) {
  const real = fs[name];
  fs[name] = (...args) => {
    const isInWorkroom = args.some((path) => /\.[^/\\]+-build/.test(String(path)));
    if (!isMeant || !isInWorkroom || !fs.existsSync(args[0])) return real(...args);
    count += 1;
    if (at === count) kill();
    if (at === count + 0.5 && name === 'rmSync') {
      removeHalf(args[0]);
      kill();
    }
    return real(...args);
  };
}
syncBuiltinESMExports();
