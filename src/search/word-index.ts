import type { Wording } from './terms.ts';

/** The pages found, by their place in the order of the plan, each with how often it has the words. */
export type Hits = ReadonlyMap<number, number>;

/** An index of the words of pages, in the spelling of `index-words.ts`. */
export interface WordIndex {
  /** How many words each page has. */
  lengths: readonly number[];
  /** Whether a page is only about where things come from: it comes after those that say the thing itself. */
  isSide(page: number): boolean;
  /** Whether a page is about an indicator: where it is named in what was asked for, it comes first. */
  isIndicator(page: number): boolean;
  /** The pages on which these words stand one after the other. A phrase is counted once a page. */
  together(keys: readonly string[]): Promise<Hits>;
  /** The words in letters that begin like this. */
  wordsBeginning(key: string): Promise<readonly string[]>;
}

/** The pages with some words together. Each counts as often as the rarest of the words stands there. */
export async function askWording(index: WordIndex, { keys, character }: Wording): Promise<Hits> {
  const parts = [...(keys.length > 1 ? [keys] : []), ...keys.map((key) => [key]), ...(character ? [[character]] : [])];
  const [first = noHits, ...others] = await Promise.all(parts.map((part) => index.together(part)));
  return keys.length > 1 ? recount(first, others) : intersection([first, ...others]);
}

/** The pages of a phrase, with the counts of its words. */
const recount = (phrase: Hits, words: readonly Hits[]): Hits =>
  new Map(
    [...phrase.keys()].flatMap((page) => {
      const counts = words.map((hits) => hits.get(page) ?? 0);
      return counts.every((count) => count > 0) ? [[page, Math.min(...counts)] as const] : [];
    }),
  );

/** No pages. */
export const noHits: Hits = new Map();

/** The pages of any of some hits, with the sum of their counts. */
export function union(all: readonly Hits[]): Hits {
  const pages = new Map<number, number>();
  for (const hits of all) for (const [page, count] of hits) pages.set(page, (pages.get(page) ?? 0) + count);
  return pages;
}

/** The pages of all of some hits, with the counts of the first. */
export function intersection(all: readonly Hits[]): Hits {
  const [first = noHits, ...others] = all;
  return new Map([...first].filter(([page]) => others.every((hits) => hits.has(page))));
}
