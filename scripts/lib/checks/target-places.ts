import { extractFigures } from '../../../src/domain/figures.ts';
import { linkedIds } from '../../../src/domain/paragraphs.ts';
import { languages, type Language } from '../../../src/schemas/common.ts';
import type { IndicatorFile } from '../../../src/schemas/indicator.ts';
import { problemInLine } from '../files.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Entry, type Tree } from '../tree.ts';

/** The words of a paragraph in one language. */
interface Words {
  path: string;
  markdown: string;
}

/**
 * Checks that the way from a printed target to its indicator is open: a target of the table stands in its row, a target
 * of the text is linked in its paragraph in both languages. A place that does not exist is told of already. A linked
 * number must be one of its indicator.
 */
export function checkTargetPlaces(tree: Tree): Problem[] {
  const paragraphs = wordsByPlace(tree);
  const rows = new Map(
    (tree.targets?.data.groups ?? []).flatMap((group) => group.rows.map((row) => [row.id, row.indicators] as const)),
  );
  const open = tree.indicators.entries.flatMap((entry) => {
    const { origin, target } = entry.data;
    if (origin === 'table') return notInRow(entry, rows.get(target.place));
    return notLinked(entry, paragraphs.get(target.place));
  });
  return [...open, ...languages.flatMap((language) => otherNumbers(tree, language))];
}

const linkPattern = /\[([^\]]*)\]\(indicator:([a-z0-9-]+)\)/g;

/** The links of the plan's words whose number is none of their indicator's. */
function otherNumbers({ texts, indicators }: Tree, language: Language): Problem[] {
  const known = new Map(indicators.entries.map(({ id, data }) => [id, numbersOf(data, language)]));
  return [...texts[language].values()].flatMap(({ file, blocks }) =>
    blocks.flatMap(({ markdown, line }) =>
      [...markdown.matchAll(linkPattern)].flatMap(([, words = '', id = '']) => {
        const other = figuresIn(words, language).find((figure) => known.get(id)?.has(figure) === false);
        return other === undefined ? [] : [problemInLine('link-other-number', file, line, { id, words })];
      }),
    ),
  );
}

/** The figures of some words, with no sign of percent: a unit is not a number. */
const figuresIn = (words: string, language: Language): string[] =>
  extractFigures(words, language).map((figure) => figure.replace('%', ''));

/** The numbers that stand for an indicator: what is asked for, where it began, what was published, and those of its names. */
function numbersOf({ target, baseline, observations, name, aliases }: IndicatorFile, language: Language): Set<string> {
  const values = [target.value, target.max, baseline?.value, ...observations.map(({ value }) => value)];
  const words = [target.printed.value[language], name[language], ...aliases];
  return new Set([...values.map(String), ...words.flatMap((text) => figuresIn(text, language))]);
}

/** The words of each paragraph in each language that has it. */
function wordsByPlace({ texts }: Tree): ReadonlyMap<string, Words[]> {
  const found = new Map<string, Words[]>();
  for (const { file, blocks } of languages.flatMap((language) => [...texts[language].values()])) {
    for (const { id, markdown } of blocks) {
      found.set(id, [...(found.get(id) ?? []), { path: file.path, markdown }]);
    }
  }
  return found;
}

const notInRow = (entry: Entry<IndicatorFile>, row: readonly string[] = [entry.id]): Problem[] =>
  row.includes(entry.id) ? [] : [problemOf('target-not-in-row', entry)];

const notLinked = (entry: Entry<IndicatorFile>, words: readonly Words[] = []): Problem[] =>
  words
    .filter(({ markdown }) => !linkedIds(markdown, 'indicator').includes(entry.id))
    .map(({ path }) => problemOf('target-not-linked', entry, { path }));

const problemOf = (
  rule: 'target-not-in-row' | 'target-not-linked',
  entry: Entry<IndicatorFile>,
  values: Problem['values'] = {},
): Problem => problemAt(rule, entry, ['target', 'place'], { id: entry.id, place: entry.data.target.place, ...values });
