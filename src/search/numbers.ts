/** A number in a text, with the percent sign if there is one: 10,000 with its commas, 28.0 with its decimals. */
export const numberPattern = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?(?:\\s?%)?';

/** Whether a term of a search is a number or several, as `280`, `75%`, `2016–2020`: it has digits and no letters. */
export const isNumber = (term: string): boolean => /\d/.test(term.normalize('NFKC')) && !/\p{L}/u.test(term);

/** The numbers of a text as they stand, but without commas and spaces: `10,000 kg or 75 %` gives `10000` and `75%`. */
export const numbersIn = (text: string): string[] => numberPlaces(text).map(({ value }) => value);

/** The numbers of a text and where they stand in it, `end` being the place after the last sign. */
export function numberPlaces(text: string): { value: string; start: number; end: number }[] {
  // Full-width digits and signs are as long as the half-width ones, so that the places stay the same.
  const halfWidth = text.replace(/[\uFF05\uFF0C\uFF0E\uFF10-\uFF19]/g, (sign) => sign.normalize('NFKC'));
  return [...halfWidth.matchAll(new RegExp(numberPattern, 'g'))].map(({ 0: found, index }) => ({
    value: found.replace(/[,\s]/g, ''),
    start: index,
    end: index + found.length,
  }));
}

/** Whether a number of a text is the one asked for. Only who asks for a percentage wants the percent sign. */
export const isSameNumber = (asked: string, value: string): boolean => value === asked || value === `${asked}%`;

/** Whether a text has every number of a term as a whole: not 280 in 28.0 or 1280, nor 75% in 18.75%. */
export function holdsNumbers(text: string, term: string): boolean {
  const values = numbersIn(text);
  return numbersIn(term).every((asked) => values.some((value) => isSameNumber(asked, value)));
}
