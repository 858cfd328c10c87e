import { languages } from '../../../src/schemas/common.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { problemAt, type Entry, type Tree } from '../tree.ts';

/** Checks that nothing stands twice in a list, and that no two indicators or notes have one place in their order. */
export function checkLists(tree: Tree): Problem[] {
  return [
    ...sameOrder(tree.indicators.entries),
    ...sameOrder(tree.notes.entries),
    ...repeated(tree),
    ...ownIds(tree),
    ...sameTerms(tree),
    ...sameNames(tree),
  ];
}

/** One word of a language may be two of the other, so a term is the same only if both its words are. */
const sameTerms = ({ terms }: Tree): Problem[] => sameWords(terms.entries, ({ en, zh }) => `${en}\n${zh}`, ['en']);

/** Names are found by their words in each language, which can stand for one place or organization only. */
const sameNames = ({ names }: Tree): Problem[] =>
  languages.flatMap((language) => sameWords(names.entries, ({ name }) => name[language], ['name', language]));

function sameWords<Data>(entries: readonly Entry<Data>[], wordsOf: (data: Data) => string, path: FieldPath): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry) => {
    const words = wordsOf(entry.data);
    const key = words.toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, entry.id);
    const values = { words: words.replace('\n', ' / '), other: other ?? '' };
    return other === undefined ? [] : [problemAt('entry-twice', entry, path, values)];
  });
}

function sameOrder(entries: readonly Entry<{ order: number }>[]): Problem[] {
  const first = new Map<number, string>();
  return entries.flatMap((entry) => {
    const { order } = entry.data;
    const other = first.get(order);
    if (other === undefined) first.set(order, entry.file.path);
    return other === undefined ? [] : [problemAt('order-twice', entry, ['order'], { order, other })];
  });
}

/** Lists of ids and of names: the same one a second time is a slip. */
function repeated({ values, files }: Tree): Problem[] {
  return [...values].flatMap(([path, value]) => {
    const file = files.get(path);
    return file ? repeatedIn(value).map(({ at, id }) => problemAt('listed-twice', { file, at: [] }, at, { id })) : [];
  });
}

function repeatedIn(value: unknown, path: FieldPath = []): { at: FieldPath; id: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const isFigures = path[0] !== undefined && typeof path[0] === 'number' && ['en', 'zh'].includes(String(path.at(-1)));
  const here =
    Array.isArray(value) && !isFigures
      ? value.flatMap((one, index) =>
          typeof one === 'string' && value.indexOf(one) < index ? [{ at: [...path, index], id: one }] : [],
        )
      : [];
  const below = Object.entries(value).flatMap(([key, inside]) =>
    repeatedIn(inside, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [...here, ...below];
}

/** Ids that are only used inside their file: fields of the site, bases of an indicator. */
function ownIds({ site, indicators }: Tree): Problem[] {
  const lists = [
    ...(site ? [{ entry: site, name: 'fields', ids: site.data.fields.map(({ id }) => id) }] : []),
    ...indicators.entries.map((entry) => ({ entry, name: 'bases', ids: entry.data.bases.map(({ id }) => id) })),
  ];
  return lists.flatMap(({ entry, name, ids }) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) < index ? [problemAt('listed-twice', entry, [name, index, 'id'], { id })] : [],
    ),
  );
}
