import type { Engine } from '../../src/search/engine.ts';
import { facetValues, forEachFacet, type FactTable, type SearchFacts } from '../../src/search/facts.ts';
import { smallIndex, type SmallPage } from './small-index.ts';

/** The facts of a few pages as the search has them, for tests. What is not said of a page it does not have. */
export function smallFacts(pages: readonly Partial<SearchFacts>[]): FactTable {
  const values = pages.map((facts) => facetValues({ kind: 'task', ...facts }));
  return {
    texts: 'texts/',
    parts: 1,
    lengths: pages.map(() => 1),
    commitments: pages.map(({ commitments }) => commitments ?? 0),
    dates: pages.map(({ date }) => date ?? ''),
    facets: forEachFacet((name) => {
      const names = [...new Set(values.flatMap((all) => all[name]))];
      return { values: names, of: values.map((all) => all[name].map((value) => names.indexOf(value))) };
    }),
  };
}

/** A page of a small engine: its texts, and what is known of it. */
export type KnownPage = SmallPage & Partial<SearchFacts>;

/**
 * An engine over a few pages in memory, for tests.
 * @param pairs traditional characters and their simplified ones, one after the other.
 */
export const smallEngine = (pages: readonly KnownPage[], pairs = ''): Engine => ({
  index: smallIndex(pages),
  facts: smallFacts(pages),
  prepare: () => undefined,
  textOf: (page) =>
    Promise.resolve({
      title: pages[page]?.title ?? '',
      href: `/${page}/`,
      kind: pages[page]?.kind ?? 'task',
      place: pages[page]?.place ?? '',
      lead: '',
      blocks: (pages[page]?.texts ?? []).map((text, place) => [`p${place}`, text] as const),
    }),
  words: () => smallIndex(pages).wordsBeginning(''),
  characterPairs: () => Promise.resolve(pairs),
});
