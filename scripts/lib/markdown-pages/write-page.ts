import { readFile, writeFile } from 'node:fs/promises';
import { pageMarkdown } from './page-markdown.ts';

async function writePage(path: string): Promise<true> {
  const markdown = await pageMarkdown(await readFile(path, 'utf8'));
  if (markdown === undefined) throw new Error(`${path} has no main part, or does not say its address.`);
  await writeFile(path.replace(/html$/, 'md'), markdown);
  return true;
}

/** Writes the text of some pages beside them, one after the other. @param paths where the pages stand. */
export async function work(paths: readonly string[]): Promise<true[]> {
  const done: true[] = [];
  for (const path of paths) done.push(await writePage(path));
  return done;
}
