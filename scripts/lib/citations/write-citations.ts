import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../../../src/schemas/common.ts';
import { onAllProcessors } from '../on-all-processors.ts';
import type { CslEntry } from './citation-files.ts';

/** A page that can be cited by a file: where its files go, without their endings, and what they say, in CSL-JSON. */
export interface Cited {
  path: string;
  entry: CslEntry;
}

/** How many of them are worth a thread. */
const least = 1000;

/**
 * Writes the files to cite a built site's pages by, from the lists that the site was built with, and removes the lists.
 * One language after the other: of a big plan a list is large.
 * @returns how many can be cited. @throws Error if there is no list.
 */
export async function writeCitations(site: string): Promise<number> {
  const folder = join(site, 'data/cite');
  let count = 0;
  for (const language of languages) {
    const list = join(folder, `${language}.json`);
    const cited = JSON.parse(await readFile(list, 'utf8')) as Cited[];
    const placed = cited.map(({ path, entry }) => ({ path: join(folder, path), entry }));
    await onAllProcessors(new URL('./write-files.ts', import.meta.url), placed, least);
    await rm(list);
    count += cited.length;
  }
  return count;
}
