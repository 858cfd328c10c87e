import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { citationFiles } from './citation-files.ts';
import type { Cited } from './write-citations.ts';

/** Writes the files to cite some pages by. @param list their paths without an ending. */
export function work(list: readonly Cited[]): Promise<true[]> {
  for (const folder of new Set(list.map(({ path }) => dirname(path)))) mkdirSync(folder, { recursive: true });
  for (const { path, entry } of list) {
    for (const [ending, text] of Object.entries(citationFiles(entry))) writeFileSync(`${path}.${ending}`, text);
  }
  return Promise.resolve(list.map(() => true));
}
