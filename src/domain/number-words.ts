/** The English words of the numbers from 0 to 19. */
export const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** The English words of the tens from 20 to 90. */
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The English words of size, with their values. */
export const scales = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, trillion: 1e12 } as const;

/** The English words of size, as a pattern. */
export const scaleWords = Object.keys(scales).join('|');

/** The value of the word of a number below 20 or of a ten, in small letters. */
export function smallValue(word: string): number {
  const place = small.indexOf(word);
  return place >= 0 ? place : (tens.indexOf(word) + 2) * 10;
}
