import { existsSync } from 'node:fs';
import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { languages, type Language } from '../../../src/schemas/common.ts';
import { readSearchedPage, type SearchedPage } from './read-page.ts';
import { writeIndex } from './write-index.ts';

/** How many pages of a language are searched. */
interface IndexedLanguage {
  language: Language;
  pages: number;
}

/** A searched page and its address. */
export type AddressedPage = SearchedPage & { href: string };

/**
 * Makes the search index of a built site in its folder `search`, a folder a language.
 * @param base the path below which the site is published, with its slashes.
 * @throws Error if the site is not built, if a page cannot be indexed, or if none is to be searched.
 */
export async function indexSite(folder: string, base = '/'): Promise<IndexedLanguage[]> {
  if (!existsSync(folder)) throw new Error(`There is no built site in "${folder}". Build the site first.`);
  const output = join(folder, 'search');
  await rm(output, { recursive: true, force: true });
  const indexed: IndexedLanguage[] = [];
  // One language after the other, so that the pages of one are held at a time.
  for (const language of languages) {
    const pages = await readPages(folder, language, base);
    if (pages.length === 0) continue;
    await writeIndex(join(output, language), pages);
    indexed.push({ language, pages: pages.length });
  }
  if (indexed.length === 0)
    throw new Error(`No page in "${folder}" is to be searched. Searched pages have data-pagefind-body.`);
  return indexed;
}

/** The searched pages below the folder of a language. */
async function readPages(folder: string, language: Language, base: string): Promise<AddressedPage[]> {
  const pages: AddressedPage[] = [];
  for (const path of (await Array.fromAsync(glob(`${language}/**/*.html`, { cwd: folder }))).toSorted()) {
    const page = readSearchedPage(await readFile(join(folder, path), 'utf8'), path);
    if (page) pages.push({ ...page, href: `${base}${path.replaceAll('\\', '/').replace(/index\.html$/, '')}` });
  }
  return pages.toSorted(byOrder);
}

/** In the order of the plan; what has no place there comes after it, in the order of the addresses. */
const byOrder = (one: AddressedPage, other: AddressedPage): number =>
  (one.facts.order ?? Infinity) - (other.facts.order ?? Infinity) || one.href.localeCompare(other.href, 'en') || 0;
