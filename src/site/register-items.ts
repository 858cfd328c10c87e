import type { Indicator } from '../schemas/indicator.ts';
import type { RegisterEntry } from '../schemas/register.ts';
import { registerKindSchema } from '../schemas/tables/register.ts';
import { blocksOf, indicators, indicatorsById, outline, register, targetTable } from './library.ts';
import { unitAt } from './places.ts';

/** What a number of the plan is. */
export const registerKinds = registerKindSchema.options;

/** What a number of the plan is. */
export type RegisterKind = (typeof registerKinds)[number];

/** One number of the plan: the target of an indicator, or an entry of the register. */
export type RegisterItem = {
  kind: RegisterKind;
  /** The id of the paragraph, row or unit where it is printed; `*` for words that recur everywhere. */
  place: string;
  /** The id of its field, where its indicator or its place in the plan has one. */
  field?: string;
} & ({ indicator: Indicator; entry?: undefined } | { indicator?: undefined; entry: RegisterEntry });

const rowsOf = (unit: string): string[] =>
  unit === targetTable.unit ? targetTable.groups.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]) : [];

/** Every place of the plan in the printed order, with the words that stand there. */
const places: ReadonlyMap<string, { order: number; words: string }> = new Map(
  outline.all
    .flatMap((unit) => [
      { id: unit.id, words: unit.title.en },
      ...blocksOf(unit.id, 'en').map(({ id, markdown }) => ({ id, words: markdown })),
      ...rowsOf(unit.id).map((id) => ({ id, words: '' })),
    ])
    .map(({ id, words }, order) => [id, { order, words }]),
);

/** Where an item stands in the plan: its place, and the letter at which it begins there. What recurs comes last. */
function positionOf({ place, indicator, entry }: RegisterItem): [number, number] {
  const found = places.get(place);
  if (!found) return [places.size, 0];
  return [found.order, found.words.indexOf(indicator ? `(indicator:${indicator.id})` : (entry.words.en ?? ''))];
}

/** The field of a place: that of its unit, or of the nearest unit above that has one. */
function fieldAt(place: string): string | undefined {
  if (place === '*') return undefined;
  const unit = unitAt(place);
  return [...unit.path, unit].findLast(({ field }) => field !== undefined)?.field;
}

const ofIndicator = (indicator: Indicator): RegisterItem => ({
  kind: indicator.origin === 'table' ? 'target' : 'commitment',
  place: indicator.target.place,
  field: indicator.field,
  indicator,
});

function ofEntry(entry: RegisterEntry): RegisterItem {
  const measured = indicatorsById.get(entry.indicator ?? '');
  const field = measured?.field ?? fieldAt(entry.place);
  return { kind: entry.kind, place: entry.place, ...(field ? { field } : {}), entry };
}

/** Every number of the plan in the printed order. */
export const registerItems: readonly RegisterItem[] = [...indicators.map(ofIndicator), ...register.map(ofEntry)]
  .map((item) => ({ item, position: positionOf(item) }))
  .toSorted((one, other) => one.position[0] - other.position[0] || one.position[1] - other.position[1])
  .map(({ item }) => item);
