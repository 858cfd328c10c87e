import type { Wording } from '../../src/domain/passages.ts';
import { bodyOf } from './files.ts';
import type { Shelf, Tree } from './tree.ts';

const withIds = <Data>({ entries }: Shelf<Data>): (Data & { id: string })[] =>
  entries.map(({ id, data }) => ({ ...data, id }));

/** The words of a content tree, to be read passage by passage. */
export const wordingOf = (tree: Tree): Wording => ({
  units: withIds(tree.outline),
  blocksOf: (unit, language) => tree.texts[language].get(unit)?.blocks ?? [],
  ...(tree.targets ? { table: tree.targets.data } : {}),
  indicators: withIds(tree.indicators),
  updatesIn: (language) =>
    tree.updates[language].entries.map(({ id, data: { title, summary }, file }) => ({
      id,
      title,
      summary,
      body: bodyOf(file),
    })),
  notes: withIds(tree.notes),
  terms: withIds(tree.terms),
  sources: withIds(tree.sources),
});
