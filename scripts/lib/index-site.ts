import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** How many pages of a language are searched. */
export interface IndexedLanguage {
  /** The language's tag, small: `zh-cn`. */
  language: string;
  pages: number;
}

/** Pagefind's ready-made search boxes. The site has its own and need not publish them. */
const unusedFiles = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/;

/**
 * Indexes the HTML pages of a built site into its folder `pagefind`, one index a language.
 * @throws Error if the site is not built, or if a page cannot be indexed, or if none is to be searched.
 */
export async function indexSite(folder: string): Promise<IndexedLanguage[]> {
  if (!existsSync(folder)) throw new Error(`There is no built site in "${folder}". Build the site first.`);
  const output = join(folder, 'pagefind');
  await rm(output, { recursive: true, force: true });
  try {
    await writeIndex(folder, output);
  } finally {
    await close();
  }
  await removeUnused(output);
  return readLanguages(output, folder);
}

async function writeIndex(folder: string, output: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(failure(errors));
  stopAt((await index.addDirectory({ path: folder })).errors);
  stopAt((await index.writeFiles({ outputPath: output })).errors);
}

const failure = (errors: readonly string[]) => `The search index could not be made. ${errors.join(' ')}`;

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(failure(errors));
}

async function removeUnused(output: string): Promise<void> {
  const unused = (await readdir(output)).filter((name) => unusedFiles.test(name));
  await Promise.all(unused.map((name) => rm(join(output, name))));
}

async function readLanguages(output: string, folder: string): Promise<IndexedLanguage[]> {
  const text = await readFile(join(output, 'pagefind-entry.json'), 'utf8');
  const entry = JSON.parse(text) as { languages: Record<string, { page_count: number }> };
  const languages = Object.entries(entry.languages).map(([language, { page_count: pages }]) => ({ language, pages }));
  if (languages.length === 0)
    throw new Error(`No page in "${folder}" is to be searched. Searched pages have data-pagefind-body.`);
  return languages;
}
