import { distance } from 'fastest-levenshtein';

/** What was probably meant by a word: the nearest of those that there are, if it is at most so many letters away. */
export function nearestTo(word: string, known: Iterable<string>, most: number): string | undefined {
  return [...known]
    .filter((one) => Math.abs(one.length - word.length) <= most)
    .map((one) => ({ one, away: distance(one, word) }))
    .filter(({ away }) => away <= most)
    .toSorted((a, b) => a.away - b.away)[0]?.one;
}
