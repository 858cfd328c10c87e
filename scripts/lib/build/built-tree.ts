import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { onAllProcessors } from '../on-all-processors.ts';
import type { PageFacts } from './page-facts.ts';

/** A built site, read once. */
export interface BuiltTree {
  /** The folder in which it stands. */
  folder: string;
  /** The paths of all files below its folder, with forward slashes. */
  files: ReadonlySet<string>;
  /** What its pages hold, by their paths. */
  pages: ReadonlyMap<string, PageFacts>;
}

/** How many pages are worth a thread. */
const least = 300;

/** Reads a built site. */
export async function readBuilt(folder: string): Promise<BuiltTree> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length).split(sep).join('/'));
  const pages = files.filter((file) => file.endsWith('.html'));
  const paths = pages.map((page) => join(folder, page));
  const workshop = new URL('./read-pages.ts', import.meta.url);
  const facts = await onAllProcessors<string, PageFacts>(workshop, paths, least, sharingWords());
  return {
    folder,
    files: new Set(files),
    pages: new Map(pages.map((page, place) => [page, facts[place] as PageFacts])),
  };
}

/** Has equal words of pages held once: the pages of a big plan have millions of links and places, few of them different. */
function sharingWords(): (page: PageFacts) => PageFacts {
  const held = new Map<string, string>();
  const share = (words: string): string => {
    const known = held.get(words);
    if (known !== undefined) return known;
    held.set(words, words);
    return words;
  };
  return (page) => ({ ...page, ids: new Set([...page.ids].map(share)), links: page.links.map(share) });
}
