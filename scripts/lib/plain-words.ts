import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Language } from '../../src/schemas/common.ts';

/**
 * How plain a summary must be.
 *
 * - `grade`: the highest grade of Flesch and Kincaid that an English summary may have, in years of school. WCAG 2.2, 3.1.5,
 *   calls for a text that nine years are enough for, or a help beside it, and the summary is the help beside the plan. The
 *   words of the field (environment, certification) count three to five syllables each, and in one sentence of twenty
 *   words a few of them add three years. So the limit is twelve: the end of school, and never a university.
 * - `sentence`: the most characters that a Chinese sentence may have, its own commas counted, its last sign not. No
 *   standard gives a number. GOV.UK asks to split an English sentence of more than 25 words, and in the summaries of the
 *   first plan published here 100 English words stand beside 163 Chinese characters: 25 words are some 40 characters.
 */
export const plainLimits = { grade: 12, sentence: 40 } as const;

/** A piece of a text, and where it begins, in characters from 0. */
interface Piece {
  text: string;
  index: number;
}

/** The sentences of a text. In Chinese a semicolon ends none: by GB/T 15834 it is a pause. */
export const sentencesOf = (text: string, language: Language): Piece[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment, index }) => ({
    text: segment.trim(),
    index,
  }));

/** The words of an English text. What a hyphen joins is read, and counted, as two. */
export const wordsOf = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);

/** How many syllables an English word has. A number counts as one: it is seen and not spelled. */
const syllablesIn = (word: string): number => Math.max(syllable(word), 1);

/**
 * The years of school that an English text asks for, by the formula of Flesch and Kincaid (1975):
 * 0.39 × words a sentence + 11.8 × syllables a word − 15.59. A text without words asks for none.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  return fleschKincaid({
    sentence: sentencesOf(text, 'en').length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesIn(word), 0),
  });
}

/** The words of an English text that make it hardest: at most so many, each of three syllables or more, the longest first. */
export const longestWords = (text: string, most: number): string[] =>
  [...new Set(wordsOf(text))]
    .filter((word) => syllablesIn(word) > 2)
    .toSorted((one, other) => syllablesIn(other) - syllablesIn(one))
    .slice(0, most);

/** How many characters a Chinese sentence has without the signs that end it. */
export const sentenceLength = (sentence: string): number => [...sentence.replace(/[。！？…”’）]+$/u, '')].length;

/** Whether a character is a Chinese one, and no sign. */
const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/**
 * The 3,755 characters of level one of GB 2312, the common ones: its rows 16 to 55. The decoder that Node brings knows
 * them, so no list is kept here.
 */
export const commonCharacters: ReadonlySet<string> = new Set(
  [...new TextDecoder('gbk').decode(Uint8Array.from(levelOne()))].filter(isHan),
);

function* levelOne(): Generator<number> {
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) yield* [row, cell];
  }
}

/** The Chinese characters of a text that are not common. @param known those that are excused. */
export const rareCharacters = (text: string, known: ReadonlySet<string> = new Set()): Piece[] =>
  [...text.matchAll(/\p{Script=Han}/gu)]
    .map(({ 0: character, index }) => ({ text: character, index }))
    .filter(({ text: character }) => !commonCharacters.has(character) && !known.has(character));
