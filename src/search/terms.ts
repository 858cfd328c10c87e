import { letters } from './words.ts';

/** How much of what was asked for a page has. */
export type Coverage = 'all' | 'some' | 'none';

const han = /\p{Script=Han}/u;

/** The words asked for: a run of Chinese characters counts as one, other words end at a space. */
export const queryTerms = (query: string): string[] =>
  (query.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? []).filter((term) => letters(term) !== '');

/**
 * Whether a word of a page answers a term. The index is generous: it takes other endings of a word for the word,
 * 10,000 for 100, and where a word is unknown a short one that it begins with. Half of a term at least must agree,
 * and a number must be that number.
 */
export function answers(term: string, word: string): boolean {
  const wanted = letters(term);
  if (han.test(term)) return [...letters(word)].some((character) => wanted.includes(character));
  const parts = [letters(word), ...word.split(/[^\p{L}\p{N}]+/u).map(letters)];
  if (/^\d+$/.test(wanted)) return parts.includes(wanted);
  return parts.some((part) => sharedBeginning(wanted, part) >= wanted.length / 2);
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** How many of the terms are answered by the words found on a page. Of a Chinese term every character must be. */
export function coverage(terms: readonly string[], found: readonly string[]): Coverage {
  const characters = letters(found.join(''));
  const isAnswered = (term: string) =>
    han.test(term)
      ? [...letters(term)].every((character) => characters.includes(character))
      : found.some((word) => answers(term, word));
  const answered = terms.filter(isAnswered).length;
  if (answered === terms.length) return 'all';
  return answered > 0 || terms.some((term) => han.test(term)) ? 'some' : 'none';
}

/** The hits that answer one of the terms; all of them if none does. */
export function relevantHits(terms: readonly string[], words: readonly string[], hits: readonly number[]): number[] {
  const relevant = hits.filter((hit) => terms.some((term) => answers(term, words[hit] ?? '')));
  return relevant.length > 0 ? relevant : [...hits];
}

/**
 * Whether a text holds the words asked for as they stand.
 * Chinese is written without spaces, so there they may stand anywhere; elsewhere they begin at a word.
 */
export function holdsWords(text: string, query: string): boolean {
  const asked = letters(query);
  if (asked === '') return false;
  return han.test(asked.charAt(0))
    ? letters(text).includes(asked)
    : ` ${spacedWords(text)}`.includes(` ${spacedWords(query)}`);
}

const spacedWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What to mark in a Chinese text: each term as it stands, or else its pairs of characters. */
export const needlesFor = (terms: readonly string[], text: string): string[] =>
  terms.flatMap((term) => (text.toLowerCase().includes(term.toLowerCase()) ? [term] : pairs(term)));

const pairs = (term: string): string[] =>
  han.test(term) ? Array.from({ length: term.length - 1 }, (_, index) => term.slice(index, index + 2)) : [];
