import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole: it is either as it was or as it becomes, never half of it. Its permissions stay. Its folder is made
 * if it is not there.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const next = `${path}.new`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(next, content);
    if (existsSync(path)) chmodSync(next, statSync(path).mode);
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}
