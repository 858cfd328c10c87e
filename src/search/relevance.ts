import type { Hits } from './word-index.ts';

/** How much a word that stands often on a page counts, and how much a long page is held against it: the usual values. */
const [saturation, lengthWeight] = [1.2, 0.75];

/**
 * How well pages answer several terms: Okapi BM25 (Robertson and Zaragoza 2009, The Probabilistic Relevance Framework),
 * with the inverse document frequency that is never negative. A page without a term gets nothing for it.
 * @param terms for each term the pages that have it and how often.
 * @param lengths how many words each page has.
 */
export function relevanceOf(terms: readonly Hits[], lengths: readonly number[]): (page: number) => number {
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const rarities = terms.map((hits) => rarityOf(hits, lengths.length));
  return (page) => {
    const long = 1 - lengthWeight + (lengthWeight * (lengths[page] ?? average)) / average;
    const gain = (count: number) => (count * (saturation + 1)) / (count + saturation * long);
    return terms.reduce((sum, hits, place) => sum + (rarities[place] ?? 0) * gain(hits.get(page) ?? 0), 0);
  };
}

/** How much it tells of a page that it has a term: the fewer of all have it, the more. */
const rarityOf = ({ size }: Hits, pages: number): number => Math.log(1 + (pages - size + 0.5) / (size + 0.5));

/**
 * The pages that have some of several terms, and with them at least half of what can be told by the terms of the best page:
 * a word that nearly all pages have makes none of them an answer.
 * @param pages how many pages there are.
 */
export function tellingPages(terms: readonly Hits[], pages: number): number[] {
  const told = new Map<number, number>();
  for (const hits of terms)
    for (const page of hits.keys()) told.set(page, (told.get(page) ?? 0) + rarityOf(hits, pages));
  const most = Math.max(0, ...told.values());
  return [...told].filter(([, sum]) => sum >= most / 2).map(([page]) => page);
}
