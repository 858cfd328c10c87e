import { indexWords, type Besides } from '../../src/search/index-words.ts';
import type { Hits, WordIndex } from '../../src/search/word-index.ts';

/** A page of a small index. */
export interface SmallPage extends Besides {
  title: string;
  texts: readonly string[];
  /** Whether it only tells where things come from. */
  isSide?: boolean;
  /** Whether it is about an indicator. */
  isIndicator?: boolean;
}

/**
 * An index of a few pages in memory, for tests: it keeps the same words as the site's and counts them as Pagefind does.
 * The title is the first text of a page, as its heading is on the site.
 */
export function smallIndex(pages: readonly SmallPage[]): WordIndex {
  const texts = pages.map((page) => [page.title, ...page.texts]);
  const words = pages.map((page, place) => indexWords(page.title, texts[place] ?? [], page));
  const hits = (count: (words: readonly string[]) => number): Hits =>
    new Map(words.map((all, page) => [page, count(all)] as const).filter(([, found]) => found > 0));
  return {
    lengths: words.map(({ length }) => length),
    isSide: (page) => pages[page]?.isSide ?? false,
    isIndicator: (page) => pages[page]?.isIndicator ?? false,
    together: (keys) => Promise.resolve(hits((all) => countTogether(all, keys))),
    wordsBeginning: (key) =>
      Promise.resolve([...new Set(words.flat())].filter((word) => /^[a-z]+$/.test(word) && word.startsWith(key))),
  };
}

/** How often words stand one after the other. Of several words only whether they do is known. */
function countTogether(all: readonly string[], keys: readonly string[]): number {
  if (keys.length === 0) return 0;
  const places = all.filter((_, at) => keys.every((key, offset) => all[at + offset] === key)).length;
  return keys.length > 1 ? Math.min(places, 1) : places;
}
