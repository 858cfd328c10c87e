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
  const facts = await onAllProcessors<string, PageFacts>(new URL('./read-pages.ts', import.meta.url), paths, least);
  return {
    folder,
    files: new Set(files),
    pages: new Map(pages.map((page, place) => [page, facts[place] as PageFacts])),
  };
}
