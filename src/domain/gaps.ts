import type { Indicator } from '../schemas/indicator.ts';
import type { Note } from '../schemas/note.ts';
import type { TargetTable } from '../schemas/unit.ts';
import { satisfies } from './status.ts';

/** What the plan itself leaves open, in the order in which it is listed: first what is computed, then what notes say. */
export const gapKinds = [
  'no-baseline',
  'no-unit',
  'no-deadline',
  'two-in-one-cell',
  'baseline-satisfies',
  'table-against-text',
  'languages',
  'currency',
  'number-missing',
] as const;

/** A kind of gap. */
export type GapKind = (typeof gapKinds)[number];

/** One gap of the plan: the indicators it is about, or the note that tells of it. */
export interface Gap {
  kind: GapKind;
  /** The ids of the indicators; two of them share a cell. Empty for a gap that a note tells of. */
  indicators: readonly string[];
  /** The id of the note. */
  note?: string;
}

/** A number with nothing beside it that says what is counted: `30`, `1,000`, `4.5 million`. */
const bareNumber = /^[\d.,\s]+(?:hundred|thousand|million|billion|[百千万亿])?$/;

const isBare = (words: string): boolean => bareNumber.test(words.trim());

/** What an indicator's target lacks. A target lacks a unit where no language prints one with its value. */
const tests: readonly (readonly [GapKind, (indicator: Indicator) => boolean])[] = [
  ['no-baseline', ({ baseline }) => baseline === undefined],
  ['no-unit', ({ target }) => isBare(target.printed.value.en) && isBare(target.printed.value.zh)],
  ['no-deadline', ({ target }) => target.deadline === 'none'],
  ['baseline-satisfies', ({ target, baseline }) => baseline !== undefined && satisfies(target, baseline.value)],
];

const ofIndicators = (indicators: readonly Indicator[]): Gap[] =>
  tests.flatMap(([kind, lacks]) => indicators.filter(lacks).map(({ id }) => ({ kind, indicators: [id] })));

const ofTable = ({ groups }: TargetTable): Gap[] =>
  groups
    .flatMap(({ rows }) => rows)
    .filter(({ indicators }) => indicators.length > 1)
    .map(({ indicators }) => ({ kind: 'two-in-one-cell', indicators }));

const ofNotes = (notes: readonly Note[]): Gap[] =>
  notes.flatMap(({ id, gap }) => (gap ? [{ kind: gap, indicators: [], note: id }] : []));

/**
 * What the plan itself leaves open: targets without a baseline, a printed unit or a deadline, two values in one cell of
 * the table, targets that their baseline satisfies already, and the gaps that notes on the text tell of.
 * @returns them by kind, in each kind in the order given.
 */
export function findPlanGaps(indicators: readonly Indicator[], table: TargetTable, notes: readonly Note[]): Gap[] {
  const all = [...ofIndicators(indicators), ...ofTable(table), ...ofNotes(notes)];
  return all.toSorted((one, other) => gapKinds.indexOf(one.kind) - gapKinds.indexOf(other.kind));
}
