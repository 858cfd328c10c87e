import { distance } from 'fastest-levenshtein';
import { isHan, tokensOf } from './tokens.ts';

/** A thing of the plan and what it is called in each language, its own name first. */
export interface Names {
  en: readonly string[];
  zh: readonly string[];
}

/** How many suggestions are made at the most. */
const most = 3;

/** How many letters a word may be away from another to be taken for it: two in a longer word, which may be two that changed places. */
const allowed = (word: string): number => (word.length < 7 ? 1 : 2);

/**
 * A term with the nearest spelling in place of a word that stands nowhere, the nearest first.
 * @param words those that stand somewhere, as the index keeps them.
 */
export const nearestSpellings = (term: string, words: readonly string[]): string[] =>
  tokensOf(term)
    .filter(({ kind, key }) => kind === 'word' && key.length >= shortest && !words.includes(key))
    .flatMap(({ key, start, end }) =>
      nearestWords(key, words).map((word) => term.slice(0, start) + word + term.slice(end)),
    );

/** Of words of one to three letters nearly each is near to another. */
const shortest = 4;

/** The words that begin with the same letter, since hardly anybody mistakes that one, and are near otherwise. */
function nearestWords(word: string, words: readonly string[]): string[] {
  return words
    .filter((candidate) => candidate[0] === word[0])
    .map((candidate) => ({ candidate, away: distance(word, candidate) }))
    .filter(({ away }) => away <= allowed(word))
    .toSorted((one, other) => one.away - other.away)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** The Chinese names that share most with what was typed: more than half of its characters, and two or more, the nearest first. */
export function nearestNames(text: string, names: readonly Names[]): string[] {
  const wanted = new Set([...text].filter(isHan));
  const share = (name: string) => [...wanted].filter((character) => name.includes(character)).length;
  const candidates = [...new Set(names.flatMap(({ zh }) => zh))];
  return candidates
    .map((name) => ({ name, shared: share(name) }))
    .filter(({ shared }) => shared > 1 && shared > wanted.size / 2)
    .toSorted((one, other) => other.shared - one.shared || one.name.length - other.name.length)
    .slice(0, most)
    .map(({ name }) => name);
}

/**
 * What something is called in the other language: the names, shortest first, of the thing whose name is nearest to what
 * was typed. A name counts if it is what was typed, has it, or is part of it; in English from the beginning of a word on.
 * Nothing if there is none.
 */
export function namesInOther(text: string, names: readonly Names[], from: 'en' | 'zh'): string[] {
  const wanted = plain(text, from);
  const scored = names.flatMap((thing) =>
    thing[from].map((name) => ({ thing, away: awayFrom(wanted, plain(name, from)) })).filter(isNear),
  );
  const best = scored.toSorted((one, other) => one.away - other.away)[0]?.thing;
  const others = best?.[from === 'en' ? 'zh' : 'en'] ?? [];
  return others.toSorted((one, other) => one.length - other.length);
}

const isNear = ({ away }: { away: number }): boolean => away < Infinity;

/** The letters and digits of a text in small letters; in English with a space before each word. */
const plain = (text: string, language: 'en' | 'zh'): string =>
  ` ${text}`
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, language === 'en' ? ' ' : '')
    .trimEnd();

/** How many letters a name has more or less than what was typed, if one holds the other. */
function awayFrom(wanted: string, name: string): number {
  const holds = name.includes(wanted) || (name.trim().length > 1 && wanted.includes(name));
  return wanted !== '' && holds ? Math.abs(name.length - wanted.length) : Infinity;
}
