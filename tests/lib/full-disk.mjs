/**
 * Loaded before a program (`node --import ./tests/lib/full-disk.mjs …`), lets the disk be full after `FULL_AFTER` files
 * that it writes, as the system would say it. Nothing in the program knows of this.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env.FULL_AFTER);

const noSpace = (path) =>
  Object.assign(new Error(`ENOSPC: no space left on device, open '${path}'`), {
    code: 'ENOSPC',
    syscall: 'open',
    path,
  });

/** Whether a file of a built site finds no room. What the build notes for itself lies elsewhere. */
const isFull = (path) => String(path).includes('/site/') && (left -= 1) < 0;

const { writeFileSync } = fs;
fs.writeFileSync = (path, ...rest) => {
  if (isFull(path)) throw noSpace(path);
  writeFileSync(path, ...rest);
};
const { writeFile } = fs.promises;
fs.promises.writeFile = async (path, ...rest) => {
  if (isFull(path)) throw noSpace(path);
  await writeFile(path, ...rest);
};
syncBuiltinESMExports();
