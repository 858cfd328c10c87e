import type { Language } from '../schemas/common.ts';
import type { Name } from '../schemas/name.ts';

/** A run of characters of a text, from `start` up to `end`. */
export interface Span {
  start: number;
  end: number;
}

/** Both forms of the apostrophe count as one. */
const level = (text: string): string => text.replaceAll('’', "'");

const isPlain = (character: string): boolean => /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character);

/** Whether a text is cut between two letters or digits of one word there. Between Chinese characters every cut is one between words. */
const cutsWord = (text: string, place: number): boolean =>
  isPlain(text[place - 1] ?? ' ') && isPlain(text[place] ?? ' ');

/** Every place of a text where some words stand as whole words, large and small letters told apart. */
export function placesOfWords(words: string, text: string): Span[] {
  const [wanted, leveled] = [level(words), level(text)];
  const places: Span[] = [];
  for (let start = leveled.indexOf(wanted); start >= 0; start = leveled.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (!cutsWord(text, start) && !cutsWord(text, end)) places.push({ start, end });
  }
  return places;
}

/** Whether a run lies inside one of others. */
export const isWithin = ({ start, end }: Span, others: readonly Span[]): boolean =>
  others.some((other) => other.start <= start && end <= other.end);

/** A name in a language with its other forms there. */
export const wordsOfName = ({ name, forms }: Name, language: Language): string[] => [
  name[language],
  ...(forms?.[language] ?? []),
];

/** The words by which a name is found in a text of a language. An English text may print the Chinese name in brackets. */
const wordsSoughtIn = (name: Name, language: Language): string[] =>
  language === 'en' ? [...wordsOfName(name, 'en'), ...wordsOfName(name, 'zh')] : wordsOfName(name, 'zh');

/** Where a name stands in a text of a language, also inside a longer name, but not in words that mean something else. */
export function placesOfName(name: Name, text: string, language: Language): Span[] {
  const found = wordsSoughtIn(name, language).flatMap((words) => placesOfWords(words, text));
  if (found.length === 0 || !name.notIn) return found;
  const others = [...(name.notIn.en ?? []), ...(name.notIn.zh ?? [])].flatMap((words) => placesOfWords(words, text));
  return found.filter((span) => !isWithin(span, others));
}
