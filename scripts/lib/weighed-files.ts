import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a folder: its path below it, and its size in bytes. */
export interface WeighedFile {
  path: string;
  bytes: number;
}

/** All files in a folder and below it. */
export const filesIn = (folder: string): WeighedFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: path.slice(join(folder, '/').length), bytes: statSync(path).size }));

/** What some files weigh together, in bytes. */
export const weightOf = (files: readonly WeighedFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
