import { readFile } from 'node:fs/promises';
import { pageFacts, type PageFacts } from './page-facts.ts';

/** Reads the facts of some pages. @param paths where they stand. */
export async function work(paths: readonly string[]): Promise<PageFacts[]> {
  const facts: PageFacts[] = [];
  for (const path of paths) facts.push(pageFacts(await readFile(path, 'utf8')));
  return facts;
}
