import { isNumber, isSameNumber, numberPattern, numbersIn } from './numbers.ts';

/** The words of a page in the order of the index, and what stands between two of them. */
export interface PageWords {
  words: readonly string[];
  /** A space, or nothing where a language is written without spaces. */
  joiner: '' | ' ';
}

/** A run of an excerpt: its text, and whether the text is what was searched for. */
export interface Run {
  text: string;
  marked: boolean;
}

const zeroWidthSpace = '\u200B';

/**
 * Splits the index's text of a page into the words that its positions count.
 * Chinese comes with zero-width spaces between words; other languages have the usual spaces.
 */
export function splitWords(content: string): PageWords {
  return content.includes(zeroWidthSpace)
    ? { words: content.replace(/\.$/, '').split(zeroWidthSpace).map(tidyChinese), joiner: '' }
    : { words: content.split(/[^\S\uFEFF]+/).map(unescapeSigns), joiner: ' ' };
}

/** The index escapes these two signs and no other. */
const unescapeSigns = (word: string): string => word.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** The index ends every heading and cell with a Western full stop, which is no Chinese punctuation. */
const tidyChinese = (word: string): string => unescapeSigns(word).replace(/^\.\s+$/, ' ');

/** The letters and digits of a text, small and half-width: what is left for comparing words. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The words from `start` up to `end` as runs of text, those at the positions of `hits` marked. */
export function markWords({ words, joiner }: PageWords, start: number, end: number, hits: ReadonlySet<number>): Run[] {
  const runs = words.slice(start, end).flatMap((word, index) => {
    const before = index === 0 ? [] : [{ text: joiner, marked: false }];
    return [...before, ...(hits.has(start + index) ? markWord(word) : [{ text: word, marked: false }])];
  });
  return joinRuns(runs);
}

/** Marks a word without the punctuation at its ends. The percent sign belongs to its number. */
function markWord(word: string): Run[] {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}%]*)$/su.exec(word) ?? [];
  return [
    { text: before, marked: false },
    { text: core, marked: true },
    { text: after, marked: false },
  ];
}

/** Marks every place in a text where one of the needles stands, whatever its case. A number is marked only as a whole. */
export function markText(text: string, needles: readonly string[]): Run[] {
  const numbers = needles.filter(isNumber).flatMap(numbersIn);
  const words = needles.filter((needle) => !isNumber(needle));
  const longestFirst = words.toSorted((one, other) => other.length - one.length).map(escapePattern);
  const parts = text.split(new RegExp(`(${[...longestFirst, numberPattern].join('|')})`, 'giu'));
  const isWanted = (part: string) =>
    !isNumber(part) || numbers.some((asked) => numbersIn(part).some((value) => isSameNumber(asked, value)));
  return joinRuns(parts.map((part, index) => ({ text: part, marked: index % 2 === 1 && isWanted(part) })));
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Joins neighbors that are alike and drops empty runs. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last?.marked === run.marked) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}
