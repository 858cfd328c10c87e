import type { z } from 'astro/zod';
import { publishedSchema, type Published } from '../../../src/schemas/published.ts';
import { registrySchema } from '../../../src/schemas/registry.ts';
import { git } from '../changes/old-content.ts';
import { isSameOrLess } from '../figure-states.ts';
import { fieldName, type FieldPath, type Problem } from '../problem.ts';
import { goneRecord } from '../gone-records.ts';
import type { RuleId } from '../rules/index.ts';
import { problemAt, type Tree } from '../tree.ts';

/** Checks that neither of the two records is gone while the other is there. */
export function checkRecordsThere(tree: Tree): Problem[] {
  const gone = goneRecord(tree);
  return gone ? [{ rule: 'record-gone', file: gone.file, line: 1, field: '', values: { ...gone } }] : [];
}

/**
 * Checks that nobody changed the two records by hand: their days are possible, and nothing of the last commit is gone.
 * Where the content is not kept by git, there is nothing to compare with.
 */
export const checkRecords = (tree: Tree, today: string): Problem[] => [
  ...wrongDays(tree, today),
  ...vanished(tree, today),
];

interface Dated {
  path: FieldPath;
  day: string;
}

function wrongDays({ published, updates }: Tree, today: string): Problem[] {
  if (!published) return [];
  const { begun } = published.data;
  const days = daysIn(published.data);
  const first = days.map(({ day }) => day).toSorted()[0] ?? begun;
  // The page of an update that is still to come has the day of that.
  const toCome = new Set(updates.en.entries.map(({ id }) => `updates/${id}`));
  const late = days.filter(
    ({ path: [table, id], day }) => day > today && !(table === 'addresses' && toCome.has(String(id))),
  );
  return [
    ...(begun === first ? [] : [problemAt('record-begun', published, ['begun'], { begun, first })]),
    ...late.map(({ path, day }) => problemAt('record-future', published, path, { day, today })),
  ];
}

function daysIn({ addresses, figures, targets, baselines, statuses, notes, words, updates }: Published): Dated[] {
  const inTable = (name: string, table: Readonly<Record<string, readonly { day: string }[]>>) =>
    Object.entries(table).flatMap(([id, states]) =>
      states.map(({ day }, index) => ({ path: [name, id, index, 'day'], day })),
    );
  return [
    ...Object.entries(addresses).map(([address, day]) => ({ path: ['addresses', address], day })),
    ...Object.entries(figures).flatMap(([id, { states }]) =>
      states.map(({ day }, index) => ({ path: ['figures', id, 'states', index, 'day'], day })),
    ),
    ...Object.entries({ targets, baselines, statuses, notes, words, updates }).flatMap(([name, table]) =>
      inTable(name, table),
    ),
  ];
}

/** What the last commit has in a record and the record has no more. */
function vanished({ root, registry, published, updates }: Tree, today: string): Problem[] {
  const ids = registry && missingIn(committed(root, 'registry.json', registrySchema), registry.data);
  const states = published && missingIn(committed(root, 'published.json', publishedSchema), published.data);
  const toCome = new Set(updates.en.entries.filter(({ data }) => data.posted > today).map(({ id }) => id));
  const mayChange = ([table, id]: FieldPath) =>
    (table === 'updates' && toCome.has(String(id))) ||
    (table === 'addresses' && toCome.has(String(id).replace(/^updates\//, '')));
  const gone = (rule: RuleId, file: string, path: FieldPath, values: Problem['values']): Problem => ({
    rule,
    file,
    line: 1,
    field: fieldName(path),
    values,
  });
  return [
    ...(ids ?? []).map(({ path }) => gone('id-lost', 'registry.json', path, { id: String(path[0]) })),
    ...(states ?? [])
      .filter(({ path }) => !mayChange(path))
      .map(({ path, was }) =>
        gone('history-erased', 'published.json', path, { id: fieldName(path), was: JSON.stringify(was) }),
      ),
  ];
}

/** A file as the last commit has it, if it fits its schema. */
function committed<Data>(root: string, file: string, schema: z.ZodType<Data>): Data | undefined {
  try {
    return schema.safeParse(JSON.parse(git(root, ['show', `HEAD:./${file}`]) ?? '')).data;
  } catch {
    return undefined;
  }
}

/** What was in a value, and is missing or otherwise in what became of it. A list may have grown at its end. */
function missingIn(before: unknown, now: unknown, path: FieldPath = []): { path: FieldPath; was: unknown }[] {
  if (before === undefined || before === now || isFuller(path, before, now)) return [];
  if (!isTable(before) || !isTable(now)) return [{ path, was: before }];
  return Object.entries(before).flatMap(([key, value]) =>
    missingIn(value, now[key], [...path, Array.isArray(before) ? Number(key) : key]),
  );
}

/** Whether a state of a figure is the same, and has its details now. */
const isFuller = ([table]: FieldPath, before: unknown, now: unknown): boolean =>
  table === 'figures' && typeof before === 'string' && typeof now === 'string' && isSameOrLess(before, now);

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
