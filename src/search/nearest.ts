import { distance } from 'fastest-levenshtein';
import { isHan } from './tokens.ts';

/** A thing of the plan and what it is called in each language, its own name first. */
export interface Names {
  en: readonly string[];
  zh: readonly string[];
}

/** How many suggestions are made at the most. */
const most = 3;

/** How many letters a word may be away from another to be taken for it: the longer, the more. */
const allowed = (word: string): number => (word.length < 5 ? 1 : word.length < 9 ? 2 : 3);

/** The words that are spelled most like one, the nearest first. @param words those to choose from. */
export function nearestWords(word: string, words: readonly string[]): string[] {
  const small = word.toLowerCase();
  return words
    .map((candidate) => ({ candidate, away: distance(small, candidate) }))
    .filter(({ away }) => away > 0 && away <= allowed(small))
    .toSorted((one, other) => one.away - other.away)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** The Chinese names that share most with what was typed: at least half of its characters, the nearest first. */
export function nearestNames(text: string, names: readonly Names[]): string[] {
  const wanted = new Set([...text].filter(isHan));
  const share = (name: string) => [...wanted].filter((character) => name.includes(character)).length;
  const candidates = [...new Set(names.flatMap(({ zh }) => zh))];
  return candidates
    .map((name) => ({ name, shared: share(name) }))
    .filter(({ shared }) => shared > 0 && shared >= wanted.size / 2)
    .toSorted((one, other) => other.shared - one.shared || one.name.length - other.name.length)
    .slice(0, most)
    .map(({ name }) => name);
}

/**
 * What something is called in the other language: the names, shortest first, of the thing whose name is nearest to what
 * was typed. A name counts if it is what was typed, has it, or is part of it. Nothing if there is none.
 */
export function namesInOther(text: string, names: readonly Names[], from: 'en' | 'zh'): string[] {
  const wanted = plain(text);
  const scored = names.flatMap((thing) =>
    thing[from].map((name) => ({ thing, away: awayFrom(wanted, plain(name)) })).filter(({ away }) => away < Infinity),
  );
  const best = scored.toSorted((one, other) => one.away - other.away)[0]?.thing;
  const others = best?.[from === 'en' ? 'zh' : 'en'] ?? [];
  return others.toSorted((one, other) => one.length - other.length);
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** How many letters a name has more or less than what was typed, if one holds the other. */
function awayFrom(wanted: string, name: string): number {
  const holds = name.includes(wanted) || (name.length > 1 && wanted.includes(name));
  return wanted !== '' && holds ? Math.abs(name.length - wanted.length) : Infinity;
}
