import type { Text } from '../../src/schemas/common.ts';
import { rareCharacters, readingGrade, sentenceLength, sentencesOf } from './plain-words.ts';
import type { Tree } from './tree.ts';

/** What is measured of a summary, by the id of its unit. */
type Measured = readonly (readonly [id: string, figure: number])[];

/**
 * How plain the summaries of the outline are, as lines with one decimal: the reading grade of the English ones, the longest
 * sentence of the Chinese ones, of each the median and the worst with its unit; and how many rare characters there are.
 */
export function measureSummaries({ outline }: Pick<Tree, 'outline'>): [string, number][] {
  const summaries = outline.entries.flatMap(({ id, data }) => (data.summary ? [[id, data.summary] as const] : []));
  const measured = (measure: (summary: Text) => number): Measured =>
    summaries.map(([id, summary]) => [id, measure(summary)]);
  return [
    ...medianAndWorst(
      'reading grade of a summary, en',
      measured(({ en }) => readingGrade(en)),
    ),
    ...medianAndWorst(
      'characters in the longest sentence of a summary, zh',
      measured(({ zh }) => Math.max(...sentencesOf(zh, 'zh').map(({ text }) => sentenceLength(text)))),
    ),
    ['rare characters in summaries, zh', summaries.flatMap(([, { zh }]) => rareCharacters(zh)).length],
  ];
}

function medianAndWorst(name: string, measured: Measured): [string, number][] {
  const [worst] = measured.toSorted(([, one], [, other]) => other - one);
  if (!worst) return [];
  return [
    [`${name}, median`, rounded(medianOf(measured.map(([, figure]) => figure)))],
    [`${name}, worst (${worst[0]})`, rounded(worst[1])],
  ];
}

const rounded = (figure: number): number => Math.round(figure * 10) / 10;

/** The middle one of some numbers; of an even count, the mean of the middle two. */
function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}
