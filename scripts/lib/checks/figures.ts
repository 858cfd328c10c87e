import { extractFigures, unequalFigures, withoutEach } from '../../../src/domain/figures.ts';
import { plainText, type Block } from '../../../src/domain/paragraphs.ts';
import { problemInLine } from '../files.ts';
import { inRow, type Problem } from '../problem.ts';
import { problemAt, type Tree } from '../tree.ts';

type Figures = ReturnType<typeof unequalFigures>;

/** Checks that the figures of each paragraph of the plan are the same in both languages, but for the exemptions. */
export function checkFigures(tree: Tree): Problem[] {
  const differences = paragraphDifferences(tree);
  const exempt = (id: string) => tree.exemptions.filter(({ data }) => data.paragraph === id).map(({ data }) => data);
  const unexplained = [...differences].flatMap(([id, { found, file, line }]) => {
    const en = withoutEach(
      found.en,
      exempt(id).flatMap((one) => one.en),
    );
    const zh = withoutEach(
      found.zh,
      exempt(id).flatMap((one) => one.zh),
    );
    if (en.length + zh.length === 0) return [];
    return [problemInLine('figures-differ', file, line, { en: inRow(en), zh: inRow(zh) })];
  });
  return [...unexplained, ...idleExemptions(tree, differences)];
}

type Differences = Map<
  string,
  { found: Figures; file: NonNullable<ReturnType<Tree['texts']['zh']['get']>>['file']; line: number }
>;

function paragraphDifferences({ texts }: Tree): Differences {
  return new Map(
    [...texts.zh].flatMap(([unit, { file, blocks }]) => {
      const english = new Map(texts.en.get(unit)?.blocks.map((block) => [block.id, block]));
      return blocks.flatMap((block) => {
        const other = english.get(block.id);
        return other ? [[block.id, { found: compare(other, block), file, line: block.line }] as const] : [];
      });
    }),
  );
}

const compare = (en: Block, zh: Block): Figures =>
  unequalFigures(extractFigures(plainText(en.markdown), 'en'), extractFigures(plainText(zh.markdown), 'zh'));

/** Exemptions that explain nothing, any more: they would hide the next mistake. */
function idleExemptions({ exemptions }: Tree, differences: Differences): Problem[] {
  return exemptions.flatMap((entry) => {
    const found = differences.get(entry.data.paragraph ?? '')?.found;
    if (!found) return [];
    const idle = [...withoutEach(entry.data.en, found.en), ...withoutEach(entry.data.zh, found.zh)];
    return idle.length > 0 ? [problemAt('figure-exemption-idle', entry, [], { figures: inRow(idle) })] : [];
  });
}
