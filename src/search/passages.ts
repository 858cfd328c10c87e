import type { PageBlock, PageText } from './facts.ts';
import { matchesIn, type Match } from './matches.ts';
import type { Term } from './terms.ts';

/** A run of an excerpt: its text, and whether the text is what was searched for. */
export interface Run {
  text: string;
  marked: boolean;
}

/** A place of a page where the words stand. */
export interface Excerpt {
  /** The id at which the page opens there. Empty at its top. */
  anchor: string;
  /** The basis on which its figures are counted, to be shown with them. Empty if the words themselves say it. */
  basis: string;
  runs: readonly Run[];
  /** Whether words are left out before and after it. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** A paragraph and what was found in it. */
interface Place {
  anchor: string;
  basis: string;
  text: string;
  matches: readonly Match[];
  /** How many of the terms stand in it. */
  terms: number;
}

/** How many characters an excerpt has, and how many stand before its first match; Chinese says more in fewer. */
const sizes = { plain: { length: 220, lead: 50 }, han: { length: 80, lead: 20 } } as const;

/**
 * Chooses the paragraphs of a page that answer best, at most `limit`: its lead as a whole, then those with the most terms,
 * in their order. The title does not count, since it is shown anyway. Where nothing else answers, the page's first
 * sentence is shown.
 */
export function choosePassages({ title, lead, blocks }: PageText, terms: readonly Term[], limit: number): Excerpt[] {
  const places = blocks.filter(([, text]) => text !== title).map((block) => placeOf(block, terms));
  const first = places.filter(({ text }) => text === lead).slice(0, 1);
  const others = places.filter(({ text }) => text !== lead);
  const most = Math.max(0, ...places.map((place) => place.terms));
  const best = most > 0 ? others.filter((place) => place.terms === most) : others.filter(isSentence);
  const rest = (most > 0 ? limit : 1) - first.length;
  return [...first.map(whole), ...best.slice(0, rest).map(excerpt)];
}

/** What is said before the words of a passage: the basis of its figures, if it has one. */
export const basisWords = ({ basis }: Excerpt): string => (basis === '' ? '' : `${basis} · `);

/** Whether a text is long enough to be more than a label. */
const isSentence = ({ text }: Place): boolean => text.length >= 15;

function placeOf([anchor, text, basis = '']: PageBlock, terms: readonly Term[]): Place {
  const matches = matchesIn(text, terms);
  return { anchor, basis, text, matches, terms: new Set(matches.map(({ term }) => term)).size };
}

const whole = ({ anchor, basis, text, matches }: Place): Excerpt => ({
  anchor,
  basis,
  runs: markRuns(text, 0, text.length, matches),
  cutBefore: false,
  cutAfter: false,
});

function excerpt({ anchor, basis, text, matches }: Place): Excerpt {
  const { length, lead } = /\p{Script=Han}{4}/u.test(text) ? sizes.han : sizes.plain;
  const first = matches[0]?.start ?? 0;
  const from = text.length <= length ? 0 : wordStart(text, Math.max(0, Math.min(first - lead, text.length - length)));
  const to = wordEnd(text, Math.max(from + length, matches[0]?.end ?? 0));
  return { anchor, basis, runs: markRuns(text, from, to, matches), cutBefore: from > 0, cutAfter: to < text.length };
}

/** What stands of a cut word or number at the end of a text, and at its beginning. In Chinese nothing is a whole. */
const [wordBefore, wordAfter] = [/(?:(?!\p{Script=Han})[\p{L}\p{N}.,])*$/u, /^(?:(?!\p{Script=Han})[\p{L}\p{N}.,])*/u];

/** How many letters of a word are kept for the sake of the word. */
const longestWord = 20;

/** The place nearest before one at which no Latin word is cut. */
function wordStart(text: string, place: number): number {
  const at = signStart(text, place);
  return at - (wordBefore.exec(text.slice(Math.max(0, at - longestWord), at))?.[0].length ?? 0);
}

/** The place nearest after one at which no Latin word is cut. */
function wordEnd(text: string, place: number): number {
  const at = signStart(text, place);
  return at + (wordAfter.exec(text.slice(at, at + longestWord))?.[0].length ?? 0);
}

/** A place, or the one before it if a sign of two units would be cut there. */
const signStart = (text: string, place: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place;

function markRuns(text: string, from: number, to: number, matches: readonly Match[]): Run[] {
  const runs: Run[] = [];
  let rest = from;
  for (const { start, end } of matches.filter((match) => match.start >= from && match.end <= to)) {
    runs.push({ text: text.slice(rest, start), marked: false }, { text: text.slice(start, end), marked: true });
    rest = end;
  }
  return [...runs, { text: text.slice(rest, to), marked: false }].filter((run) => run.text !== '');
}
