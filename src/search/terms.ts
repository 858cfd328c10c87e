import { holdsNumbers, isNumber, isSameNumber, numberPlaces, numbersIn } from './numbers.ts';
import { stemOf } from './stems.ts';
import { letters, type PageWords } from './words.ts';

/**
 * How much of what was asked for a page has: every word in some form (`exact`), every word or one that begins with it
 * (`all`), only some of the words or none but similar ones (`some`), or nothing.
 */
export type Coverage = 'exact' | 'all' | 'some' | 'none';

/** How well a word answers a term: 3 it is the term in some form, 2 it begins with it, 1 it is similar, 0 not at all. */
export type Nearness = 0 | 1 | 2 | 3;

/** What of a page can answer. */
export interface Findings {
  /** The words that the index found. */
  words: readonly string[];
  /** The whole text. */
  text: string;
}

const han = /\p{Script=Han}/u;

/** The words asked for: a run of Chinese characters counts as one, other words end at a space. */
export const queryTerms = (query: string): string[] =>
  (query.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? []).filter((term) => letters(term) !== '');

/**
 * How well a word of a page answers a term. The index is generous: it takes `business` for `bus`, 28.0 for 280,
 * and where a word is unknown a short one that it begins with. A number must be that number.
 */
export function nearness(term: string, word: string): Nearness {
  const wanted = letters(term);
  if (isNumber(term)) return numbersIn(term).some((asked) => holdsNumbers(word, asked)) ? 3 : 0;
  if (han.test(term)) return [...letters(word)].some((character) => wanted.includes(character)) ? 3 : 0;
  const parts = [letters(word), ...word.split(/[^\p{L}\p{N}]+/u).map(letters)].filter((part) => part !== '');
  return Math.max(0, ...parts.map((part) => wordNearness(wanted, part))) as Nearness;
}

function wordNearness(wanted: string, word: string): Nearness {
  if (stemOf(word) === stemOf(wanted)) return 3;
  if (word.startsWith(wanted)) return 2;
  return sharedBeginning(wanted, word) >= (wanted.length * 2) / 3 ? 1 : 0;
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** How much of what was asked for stands on a page. A page without a number that was asked for has nothing. */
export function coverage(terms: readonly string[], page: Findings): Coverage {
  const all = terms.map((term) => termNearness(term, page));
  if (terms.some((term, index) => isNumber(term) && all[index] === 0)) return 'none';
  const least = Math.min(...all);
  if (least >= 2) return least === 2 ? 'all' : 'exact';
  return all.some((near) => near > 0) ? 'some' : 'none';
}

/** How well a page answers a term. Of a Chinese term it must have every character. */
function termNearness(term: string, { words, text }: Findings): Nearness {
  if (isNumber(term)) return holdsNumbers(text, term) ? 3 : 0;
  if (!han.test(term)) return bestNearness(term, words);
  const characters = letters(words.join(''));
  const isThere = letters(text).includes(term) || [...term].every((character) => characters.includes(character));
  return isThere ? 3 : 1;
}

const bestNearness = (term: string, words: readonly string[]): Nearness =>
  Math.max(0, ...words.map((word) => nearness(term, word))) as Nearness;

/**
 * The hits that answer one of the terms as well as any of the page's does; all of them if none answers.
 * The index's hits for numbers are left aside: the numbers themselves are looked for.
 */
export function relevantHits(terms: readonly string[], page: PageWords, hits: readonly number[]): number[] {
  const numbers = terms.filter(isNumber);
  const words = terms.filter((term) => !isNumber(term));
  const relevant = [...words.flatMap((term) => bestHits(term, page, hits)), ...numberHits(numbers, page)];
  if (relevant.length === 0 && numbers.length === 0) return [...hits];
  return [...new Set(relevant)].toSorted((one, other) => one - other);
}

function bestHits(term: string, { words }: PageWords, hits: readonly number[]): number[] {
  const nearnessOf = new Map(hits.map((hit) => [hit, nearness(term, words[hit] ?? '')]));
  const best = Math.max(1, ...nearnessOf.values());
  return hits.filter((hit) => nearnessOf.get(hit) === best);
}

/** The positions of the words in which the numbers stand. */
function numberHits(terms: readonly string[], { words, joiner }: PageWords): number[] {
  if (terms.length === 0) return [];
  const asked = terms.flatMap(numbersIn);
  const places = numberPlaces(words.join(joiner)).filter(({ value }) =>
    asked.some((number) => isSameNumber(number, value)),
  );
  let start = 0;
  return words.flatMap((word, position) => {
    const [from, to] = [start, start + word.length];
    start = to + joiner.length;
    return places.some((place) => place.start < to && place.end > from) ? [position] : [];
  });
}

/**
 * Whether a text holds the words asked for as they stand. Chinese is written without spaces, so there they may stand
 * anywhere; elsewhere they begin at a word. A number at their end must end there.
 */
export function holdsWords(text: string, query: string): boolean {
  const asked = letters(query);
  if (asked === '') return false;
  if (isNumber(query)) return holdsNumbers(text, query);
  if (han.test(asked.charAt(0))) return letters(text).includes(asked);
  const end = /\d$/.test(asked) ? '(?!\\d)' : '';
  return new RegExp(` ${spacedWords(query)}${end}`, 'u').test(` ${spacedWords(text)}`);
}

const spacedWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What to mark in a Chinese text: each term as it stands, or else its pairs of characters. */
export const needlesFor = (terms: readonly string[], text: string): string[] =>
  terms.flatMap((term) => (isNumber(term) || text.toLowerCase().includes(term.toLowerCase()) ? [term] : pairs(term)));

const pairs = (term: string): string[] =>
  han.test(term) ? Array.from({ length: term.length - 1 }, (_, index) => term.slice(index, index + 2)) : [];
