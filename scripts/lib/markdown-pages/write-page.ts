import { readFile, writeFile } from 'node:fs/promises';
import { mannerOf, Shelf } from '../shelf.ts';
import { mainOf, pageMarkdown } from './page-markdown.ts';

/** How pages are written: this program, and its libraries. */
const manner = mannerOf(
  [new URL('page-markdown.ts', import.meta.url)],
  ['unified', 'rehype-parse', 'rehype-remark', 'remark-gfm', 'remark-stringify'],
);

const shelf = new Shelf('markdown', manner);

async function writePage(path: string): Promise<true> {
  const page = mainOf(await readFile(path, 'utf8'));
  if (!page) throw new Error(`${path} has no main part, or does not say its address.`);
  const [text, kept] = [path.replace(/html$/, 'md'), shelf.placeOf(page.address, '\n', page.main)];
  if (await shelf.take(kept, text)) return true;
  await writeFile(text, await pageMarkdown(page));
  await shelf.keep(text, kept);
  return true;
}

/** Writes the text of some pages beside them, one after the other. @param paths where the pages stand. */
export async function work(paths: readonly string[]): Promise<true[]> {
  const done: true[] = [];
  for (const path of paths) done.push(await writePage(path));
  return done;
}
