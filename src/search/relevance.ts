import type { Hits } from './ask.ts';

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
  const rarities = terms.map(({ size }) => Math.log(1 + (lengths.length - size + 0.5) / (size + 0.5)));
  return (page) => {
    const long = 1 - lengthWeight + (lengthWeight * (lengths[page] ?? average)) / average;
    const gain = (count: number) => (count * (saturation + 1)) / (count + saturation * long);
    return terms.reduce((sum, hits, place) => sum + (rarities[place] ?? 0) * gain(hits.get(page) ?? 0), 0);
  };
}
