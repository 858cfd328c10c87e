import { isUnmatched, unmatchedFigures } from '../../../src/domain/counted-figures.ts';
import { unlikeUnits } from '../../../src/domain/figure-units.ts';
import { withoutEach } from '../../../src/domain/figures.ts';
import { problemInLine } from '../files.ts';
import type { Text } from '../../../src/schemas/common.ts';
import { markdownOf, offsetOf, wordsIn, type MarkdownNode } from '../markdown.ts';
import { placeAt } from '../places.ts';
import { inRow, type Problem } from '../problem.ts';
import type { RuleId } from '../rules/index.ts';
import { placeOfText, problemInField, textPairs, type TextField } from '../text-fields.ts';
import { problemAt, type Tree } from '../tree.ts';

/** A text in both languages: what it is called among the exemptions, and how a problem with it is told. */
interface Compared {
  place: string;
  en: string;
  zh: string;
  tell: (values: Problem['values'], rule?: RuleId) => Problem;
}

/** Checks that the figures of every text but the plan's own and their units are the same in both languages, but for the exemptions. */
export function checkTextFigures(tree: Tree): Problem[] {
  const compared = [...fields(tree), ...bodies(tree)];
  const exempt = (place: string, language: 'en' | 'zh') =>
    tree.exemptions.filter(({ data }) => data.text === place).flatMap(({ data }) => data[language]);
  const problems = compared.flatMap(({ place, en, zh, tell }) => {
    const found = unmatchedFigures(en, zh);
    const left = { en: withoutEach(found.en, exempt(place, 'en')), zh: withoutEach(found.zh, exempt(place, 'zh')) };
    return isUnmatched(left) ? [tell({ en: inRow(left.en), zh: inRow(left.zh) })] : [];
  });
  const units = compared.flatMap(({ en, zh, tell }) =>
    unlikeUnits(en, zh).map(({ figure, ...units }) =>
      tell({ figure, en: unitText(units.en), zh: unitText(units.zh) }, 'units-differ'),
    ),
  );
  return [...problems, ...units, ...idle(tree, compared), ...unevenBodies(tree)];
}

/** A unit that is told of; points are the only one that each language has a word for. */
const unitText = (unit: string): Text => ({ en: unit, zh: unit.replace('points', '百分点') });

/** What the plan or a document prints is not ours to make equal: a note says where it differs. */
const isPrinted = ({ file, name }: TextField): boolean =>
  /(?:^|\.)printed\.|^quote$/.test(name) ||
  (file.path === 'register.json' && name.endsWith('words')) ||
  (file.path.startsWith('sources/') && name === 'title');

const fields = (tree: Tree): Compared[] =>
  textPairs(tree)
    .filter(({ en }) => !isPrinted(en))
    .map(({ en, zh }) => ({
      place: placeOfText(en),
      en: en.text,
      zh: zh.text,
      tell: (values, rule = 'figures-differ') => problemInField(rule, zh, 0, values),
    }));

/** The parts of a body: its paragraphs, headings, lists, charts. */
function partsOf(tree: Tree, path: string): MarkdownNode[] {
  const file = tree.files.get(path);
  const markdown = file && markdownOf(file);
  if (!markdown || !('root' in markdown) || !('children' in markdown.root)) return [];
  return markdown.root.children.filter(({ type }) => type !== 'yaml');
}

/** The bodies that stand in both languages. */
const bodyPairs = (tree: Tree) =>
  (['updates', 'pages'] as const).flatMap((kind) =>
    tree[kind].zh.entries.flatMap(({ id, file }) => {
      const path = `${kind}/en/${id}.mdx`;
      const [en, zh] = [partsOf(tree, path), partsOf(tree, file.path)];
      return tree.files.has(path) ? [{ place: `${kind}/${id}.mdx body`, path, file, en, zh }] : [];
    }),
  );

const bodies = (tree: Tree): Compared[] =>
  bodyPairs(tree)
    .filter(({ en, zh }) => en.length === zh.length)
    .flatMap(({ place, file, en, zh }) =>
      zh.map((part, index) => ({
        place,
        en: en[index] ? wordsIn(en[index]) : '',
        zh: wordsIn(part),
        tell: (values: Problem['values'], rule: RuleId = 'figures-differ') =>
          problemInLine(rule, file, placeAt(file.text, offsetOf(part)).line, values),
      })),
    );

const unevenBodies = (tree: Tree): Problem[] =>
  bodyPairs(tree)
    .filter(({ en, zh }) => en.length !== zh.length && en.length > 0 && zh.length > 0)
    .map(({ path, file, en, zh }) => {
      return problemInLine('text-blocks-differ', file, 1, { here: zh.length, there: en.length, path });
    });

/** Exemptions that explain nothing, any more: they would hide the next mistake. */
function idle({ exemptions }: Tree, compared: readonly Compared[]): Problem[] {
  return exemptions.flatMap((entry) => {
    const { text, en, zh } = entry.data;
    if (text === undefined) return [];
    const found = compared.filter(({ place }) => place === text).map((one) => unmatchedFigures(one.en, one.zh));
    const needless = [
      ...withoutEach(
        en,
        found.flatMap((one) => one.en),
      ),
      ...withoutEach(
        zh,
        found.flatMap((one) => one.zh),
      ),
    ];
    return needless.length > 0 ? [problemAt('figure-exemption-idle', entry, [], { figures: inRow(needless) })] : [];
  });
}
