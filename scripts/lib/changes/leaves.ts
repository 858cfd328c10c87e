import { languages, type Language } from '../../../src/schemas/common.ts';
import { bodyOf } from '../files.ts';
import { fieldName, type FieldPath } from '../problem.ts';
import type { Entry, Tree } from '../tree.ts';

/** One thing that a file says: a text in a language, or the value of a field. */
export interface Leaf {
  file: string;
  /** The field, with ids in place of numbers where there are ids: `observations.e01.remark.en`. */
  field: string;
  value: string;
  /** Whether readers read it as words. */
  isText: boolean;
}

/** One thing with an id, with all that it says. */
interface Said {
  /** The file, and the id where a file lists several. */
  key: string;
  leaves: readonly Leaf[];
}

const isLanguage = (name: unknown): name is Language => languages.some((language) => language === name);

/** The fields of an indicator that are compared as figures, and the records of changes, which tell of others. */
const told =
  /^observations\.[^.]+\.(?:id|value|asPublished|unit|qualifier|basis|use|period|grade$)|^(?:target|baseline)\.(?:kind|value|max|year)$|(?:^|\.)(?:revisions|withdrawn|corrections)(?:[.[]|$)|^(?:order|draft)$/;

/** Each value in some data with the way to it. A list of plain values is one value. */
function* valuesIn(data: unknown, path: FieldPath = []): Generator<[FieldPath, unknown]> {
  if (Array.isArray(data) && data.every((item) => typeof item !== 'object')) yield [path, data.join(', ')];
  else if (Array.isArray(data))
    for (const [index, item] of data.entries()) yield* valuesIn(item, [...path, nameOf(item, index)]);
  else if (typeof data === 'object' && data !== null)
    for (const [name, value] of Object.entries(data)) yield* valuesIn(value, [...path, name]);
  else if (data !== undefined) yield [path, data];
}

/** An entry of a list is known by its id, where it has one. */
const nameOf = (item: unknown, index: number): string | number =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : index;

const leavesOf = ({ file, data }: Entry<unknown>, isAllText = false): Leaf[] =>
  [...valuesIn(data)]
    .map(([path, value]) => ({
      file: file.path,
      field: fieldName(path),
      value: String(value),
      isText: isLanguage(path.at(-1)) || (isAllText && typeof value === 'string' && value.includes(' ')),
    }))
    .filter(({ field }) => !told.test(field));

/** What the entries of a list or a folder say. */
const saidIn = (entries: readonly Entry<unknown>[], isAllText = false): Said[] =>
  entries.map((entry) => {
    const name = entry.at.length > 0 ? entry.id || String(entry.at[0]) : '';
    const leaves = leavesOf(entry, isAllText).map((leaf) =>
      name ? { ...leaf, field: `${name}.${leaf.field}` } : leaf,
    );
    return { key: `${entry.file.path}#${name}`, leaves };
  });

/** What indicators say. Each observation counts as a thing of its own: whether it is new or gone, figures tell. */
const saidByIndicators = ({ indicators }: Tree): Said[] =>
  saidIn(indicators.entries).flatMap(({ key, leaves }) =>
    [...Map.groupBy(leaves, ({ field }) => /^observations\.[^.]+/.exec(field)?.[0] ?? '')].map(([part, group]) => ({
      key: key + part,
      leaves: group,
    })),
  );

/** What updates and pages say, with their texts below. */
const saidWithBody = (entries: readonly Entry<{ draft: boolean }>[]): Said[] =>
  entries
    .filter(({ data }) => !data.draft)
    .map((entry) => {
      const body = { file: entry.file.path, field: '', value: bodyOf(entry.file).trim(), isText: true };
      return { key: entry.file.path, leaves: [...leavesOf(entry, true), body] };
    });

/** The paragraphs of the plan, each known by its id. */
const paragraphs = ({ texts }: Tree): Said[] =>
  languages.flatMap((language) =>
    [...texts[language].values()].map(({ file, blocks }) => ({
      key: file.path,
      leaves: blocks.map(({ id, markdown }) => ({ file: file.path, field: id, value: markdown, isText: true })),
    })),
  );

const one = (entry: Entry<unknown> | undefined): Entry<unknown>[] => (entry ? [entry] : []);

/** Everything that the content says to readers, thing by thing, but for figures and what has a day of its own. */
export const saidBy = (tree: Tree): Said[] => [
  ...saidIn([...one(tree.site), ...one(tree.targets)]),
  ...saidIn(tree.outline.entries),
  ...paragraphs(tree),
  ...saidByIndicators(tree),
  ...saidIn(tree.notes.entries.filter(({ data }) => !data.draft)),
  ...saidIn(tree.sources.entries, true),
  ...saidIn(tree.terms.entries),
  ...saidIn(tree.register),
  ...saidIn(tree.exemptions),
  ...languages.flatMap((language) => [
    ...saidWithBody(tree.updates[language].entries),
    ...saidWithBody(tree.pages[language].entries),
  ]),
];
