import { describe, expect, test } from 'vitest';
import { exampleIndicator } from '../../tests/lib/example-indicator.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { noteSchema, type Note } from '../schemas/note.ts';
import type { TargetTable } from '../schemas/unit.ts';
import { findPlanGaps, gapKinds, type GapKind } from './gaps.ts';

const words = (text: string) => ({ en: text, zh: text });
const baseline = { value: 40, year: 2029, place: 'swings-p1' };

const table = (...rows: string[][]): TargetTable => ({
  unit: 'targets',
  head: { group: words('Group'), name: words('Name'), value: words('Value') },
  groups: [
    {
      id: 'row-play',
      name: words('Play'),
      rows: rows.map((indicators, index) => ({ id: `row-${index}`, indicators })),
    },
  ],
});

const note = (id: string, gap?: Note['gap']): Note => ({
  id,
  ...noteSchema.parse({
    order: 1,
    kind: 'figure',
    certainty: 'seen',
    title: words('Title'),
    text: words('Text'),
    places: ['swings-p1'],
    ...(gap ? { gap } : {}),
  }),
});

/** The example with a baseline and with another target. */
const planned = (target: Partial<Indicator['target']> = {}, rest: Partial<Indicator> = {}) =>
  exampleIndicator({ baseline, target: { ...exampleIndicator().target, ...target }, ...rest });

const kindsOf = (indicator: Indicator): GapKind[] => findPlanGaps([indicator], table(), []).map(({ kind }) => kind);

const printed = (en: string, zh = en) => ({ printed: { name: words('Swings'), value: { en, zh } } });

describe('the gaps of a target', () => {
  test('are none where baseline, unit and deadline are printed and there is something to do', () => {
    expect(kindsOf(planned())).toEqual([]);
  });

  test('a missing baseline is one', () => {
    expect(kindsOf(exampleIndicator())).toEqual(['no-baseline']);
  });

  test.for(['30', '1,000', '4.5 million', '10万'])('a bare number is one: %s', (value) => {
    expect(kindsOf(planned(printed(value)))).toEqual(['no-unit']);
  });

  test.for(['30%', '30 swings', 'all', '50项'])('words or a sign beside the number are none: %s', (value) => {
    expect(kindsOf(planned(printed(value)))).toEqual([]);
  });

  test('a unit printed in one language is enough', () => {
    expect(kindsOf(planned(printed('30', '30个')))).toEqual([]);
  });

  test('no deadline is one, a deadline “during the plan” is none', () => {
    expect(kindsOf(planned({ deadline: 'none' }))).toEqual(['no-deadline']);
    expect(kindsOf(planned({ deadline: 'period' }))).toEqual([]);
  });

  test('a baseline that satisfies the target is one, whichever way is better', () => {
    expect(kindsOf(planned({ value: 40 }))).toEqual(['baseline-satisfies']);
    expect(kindsOf(planned({ value: 30 }))).toEqual(['baseline-satisfies']);
    expect(kindsOf(planned({ kind: 'at-most', value: 50 }))).toEqual(['baseline-satisfies']);
    expect(kindsOf(planned({ kind: 'at-most', value: 30 }))).toEqual([]);
  });
});

describe('the gaps of the table and of the text', () => {
  test('two values in one cell are one gap, about both', () => {
    expect(findPlanGaps([], table(['swings'], ['slides', 'seesaws']), [])).toEqual([
      { kind: 'two-in-one-cell', indicators: ['slides', 'seesaws'] },
    ]);
  });

  test('a note tells of one if it says so', () => {
    expect(findPlanGaps([], table(), [note('plain'), note('dollars', 'currency')])).toEqual([
      { kind: 'currency', indicators: [], note: 'dollars' },
    ]);
  });

  test('they stand in the order of their kinds', () => {
    const all = findPlanGaps([exampleIndicator(), planned({ deadline: 'none' })], table(['slides', 'seesaws']), [
      note('a', 'number-missing'),
      note('b', 'table-against-text'),
    ]);
    const places = all.map(({ kind }) => gapKinds.indexOf(kind));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(all).toHaveLength(5);
  });
});
