import {
  longestWords,
  plainLimits,
  rareCharacters,
  readingGrade,
  sentenceLength,
  sentencesOf,
} from '../plain-words.ts';
import { inRow, type Problem } from '../problem.ts';
import { isSummary, problemInField, textFields, type TextField } from '../text-fields.ts';
import type { Tree } from '../tree.ts';

/** Checks that the summaries of the outline are plain: English by its reading grade, Chinese by sentences and characters. */
export function checkPlainWords(tree: Tree): Problem[] {
  const known = namedCharacters(tree);
  return textFields(tree)
    .filter(isSummary)
    .flatMap((field) =>
      field.language === 'en' ? tooHard(field) : [...tooLong(field), ...rareCharactersIn(field, known)],
    );
}

/** The characters of names and terms: who must name a place cannot choose how it is written. */
function namedCharacters({ names, terms }: Tree): ReadonlySet<string> {
  const words = [
    ...names.entries.flatMap(({ data: { name, forms } }) => [name.zh, ...(forms?.zh ?? [])]),
    ...terms.entries.map(({ data }) => data.zh),
  ];
  return new Set(words.join(''));
}

function tooHard(field: TextField): Problem[] {
  const grade = readingGrade(field.text);
  if (grade <= plainLimits.grade) return [];
  const words = inRow(longestWords(field.text, 4));
  return [problemInField('summary-grade', field, 0, { grade: roundedUp(grade), limit: plainLimits.grade, words })];
}

/** With one decimal, and never down: what is over the limit must not be told as the limit. */
const roundedUp = (grade: number): number => Math.ceil(grade * 10) / 10;

const tooLong = (field: TextField): Problem[] =>
  sentencesOf(field.text, 'zh').flatMap(({ text, index }) => {
    const length = sentenceLength(text);
    const values = { words: [...text].slice(0, 10).join(''), length, limit: plainLimits.sentence };
    return length > plainLimits.sentence ? [problemInField('summary-sentence', field, index, values)] : [];
  });

const rareCharactersIn = (field: TextField, known: ReadonlySet<string>): Problem[] =>
  rareCharacters(field.text, known).map(({ text: character, index }) =>
    problemInField('summary-character', field, index, { character }),
  );
