import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { Shelf } from '../shelf.ts';
import { mainOf, pageMarkdown } from './page-markdown.ts';

/** The way of writing is this program and the versions of its libraries: when one changes, all pages are written anew. */
const manner = [new URL('./page-markdown.ts', import.meta.url), 'package.json'].map((file) =>
  readFileSync(file, 'utf8'),
);

const shelf = new Shelf('markdown', manner.join(''));

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
