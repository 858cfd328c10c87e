import { linkedIds } from '../../../src/domain/paragraphs.ts';
import { languages } from '../../../src/schemas/common.ts';
import type { IndicatorFile } from '../../../src/schemas/indicator.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Entry, type Tree } from '../tree.ts';

/** The words of a paragraph in one language. */
interface Words {
  path: string;
  markdown: string;
}

/**
 * Checks that the way from a printed target to its indicator is open: a target of the table stands in its row, a target
 * of the text is linked in its paragraph in both languages. A place that does not exist is told of already.
 */
export function checkTargetPlaces(tree: Tree): Problem[] {
  const paragraphs = wordsByPlace(tree);
  const rows = new Map(
    (tree.targets?.data.groups ?? []).flatMap((group) => group.rows.map((row) => [row.id, row.indicators] as const)),
  );
  return tree.indicators.entries.flatMap((entry) => {
    const { origin, target } = entry.data;
    if (origin === 'table') return notInRow(entry, rows.get(target.place));
    return notLinked(entry, paragraphs.get(target.place));
  });
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
