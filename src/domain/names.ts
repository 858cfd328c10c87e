import type { Language } from '../schemas/common.ts';
import type { Name } from '../schemas/name.ts';
import { lookup } from './lookup.ts';
import { isWithin, placesOf, type Span } from './spans.ts';

/** Both forms of the apostrophe count as one. */
const level = (text: string): string => text.replaceAll('’', "'");

const isPlain = (character: string): boolean => /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character);

/** Whether a text is cut between two letters or digits of one word there. Between Chinese characters every cut is one between words. */
const cutsWord = (text: string, place: number): boolean =>
  isPlain(text[place - 1] ?? ' ') && isPlain(text[place] ?? ' ');

/** Every place of a text where some words stand as whole words, large and small letters told apart. */
export const placesOfWords = (words: string, text: string): Span[] =>
  placesOf(level(words), level(text)).filter(({ start, end }) => !cutsWord(text, start) && !cutsWord(text, end));

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

/** Something whose words stand in a text, and where. */
export interface Found<Item> {
  item: Item;
  places: Span[];
}

/** Prepares names so that those that stand in a text of a language are found without looking for each of them. */
export const nameFinder = (names: readonly Name[], language: Language): ((text: string) => Found<Name>[]) =>
  finder(
    names,
    (name) => wordsSoughtIn(name, language),
    (name, text) => placesOfName(name, text, language),
  );

/** Prepares words so that those that stand in a text, as whole words, are found without looking for each of them. */
export const wordFinder = (words: readonly string[]): ((text: string) => Found<string>[]) =>
  finder(words, (one) => [one], placesOfWords);

/** Looks in a text only for those things of which some words begin as a word of the text does. */
function finder<Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => readonly string[],
  placesIn: (item: Item, text: string) => Span[],
): (text: string) => Found<Item>[] {
  const beginningWith = lookup(items, (item) => wordsOf(item).map(beginningOf));
  return (text) =>
    beginningWith(beginningsIn(text))
      .map((item) => ({ item, places: placesIn(item, text) }))
      .filter(({ places }) => places.length > 0);
}

/** A word in letters, or a Chinese character with the one behind it. */
const beginning = /[[\p{L}\p{N}]--\p{Script=Han}]+|\p{Script=Han}(?=(\p{Script=Han}?))/gv;

/** How some words begin; those that begin with a sign, without anything. */
function beginningOf(words: string): string {
  const [first] = words.matchAll(beginning);
  return first?.index === 0 ? first[0] + (first[1] ?? '') : '';
}

/** How words may begin that stand in a text. */
const beginningsIn = (text: string): Set<string> =>
  new Set(['', ...[...text.matchAll(beginning)].flatMap(([one, next = '']) => [one, one + next])]);
