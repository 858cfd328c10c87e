import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import { type Indicator } from '../schemas/indicator.ts';
import { qualifierSchema, type Observation } from '../schemas/observation.ts';
import { targetKindSchema } from '../schemas/target.ts';
import { decideSchedule } from './schedule.ts';
import { countStatuses, decideStatus, judge, statusKinds, type StatusKind } from './status.ts';

const start = 2030;
const years = [2030, 2031, 2032, 2033, 2034];
const amount = fc.double({ min: 0, max: 200, noNaN: true });

/** At most one value a year, as the content check demands, of any qualifier and basis. */
const observations = fc
  .tuple(...years.map(() => fc.option(fc.tuple(amount, fc.constantFrom(...qualifierSchema.options), fc.boolean()))))
  .map((values) =>
    values.flatMap((found, index) => {
      if (!found) return [];
      const [value, qualifier, elsewhere] = found;
      return [
        exampleObservation(years[index] ?? start, value, {
          qualifier,
          ...(elsewhere ? { basis: 'school-yards' } : {}),
        }),
      ];
    }),
  );

const kinds = fc.constantFrom(...targetKindSchema.options);
const more = fc.constantFrom('at-least', 'keep-at-least', 'count-by-end', 'each-year') as fc.Arbitrary<
  Indicator['target']['kind']
>;

const indicatorOf = (kind: Indicator['target']['kind'], found: Observation[]) => {
  const { target } = exampleIndicator();
  return exampleIndicator({ target: { ...target, kind, max: 120 }, observations: found });
};

/** From worst to best, as far as a status can be ordered. */
const order: readonly StatusKind[] = [
  'not-met',
  'no-figure',
  'other-basis',
  'so-far',
  'some-years',
  'met',
  'met-early',
];
const rank = (indicator: Indicator) => order.indexOf(decideStatus(indicator, start).kind);

describe('whatever is published', () => {
  test('every indicator has one status, decided by one rule', () => {
    fc.assert(
      fc.property(kinds, observations, (kind, found) => {
        const { status, rule } = judge(indicatorOf(kind, found), start);
        expect(statusKinds).toContain(status.kind);
        expect(rule).not.toBe('');
      }),
    );
  });

  test('a better value never worsens a status', () => {
    fc.assert(
      fc.property(
        more,
        observations,
        fc.nat(4),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (kind, found, at, gain) => {
          const better = found.map((one, index) => (index === at ? { ...one, value: one.value + gain } : one));
          expect(rank(indicatorOf(kind, better))).toBeGreaterThanOrEqual(rank(indicatorOf(kind, found)));
        },
      ),
    );
  });

  test('a lower value never worsens the status of a ceiling', () => {
    fc.assert(
      fc.property(observations, fc.nat(4), fc.double({ min: 0, max: 1, noNaN: true }), (found, at, share) => {
        const better = found.map((one, index) => (index === at ? { ...one, value: one.value * share } : one));
        expect(rank(indicatorOf('at-most', better))).toBeGreaterThanOrEqual(rank(indicatorOf('at-most', found)));
      }),
    );
  });

  test('a missing value is never taken for zero', () => {
    fc.assert(
      fc.property(kinds, (kind) => {
        expect(decideStatus(indicatorOf(kind, []), start).kind).toBe('no-figure');
        expect(decideSchedule(indicatorOf(kind, [])).kind).toBe('not-computed');
      }),
    );
  });

  test('values on another basis, for a part or approximate never decide', () => {
    const undecided = observations.map((found) =>
      found.filter(({ qualifier, basis }) => basis === 'school-yards' || !['exact', 'at-least'].includes(qualifier)),
    );
    fc.assert(
      fc.property(kinds, undecided, (kind, found) => {
        expect(['no-figure', 'other-basis']).toContain(decideStatus(indicatorOf(kind, found), start).kind);
      }),
    );
  });

  test('the counts by status add up', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, observations)), (all) => {
        const counts = countStatuses(all.map(([kind, found]) => decideStatus(indicatorOf(kind, found), start)));
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
      }),
    );
  });

  test('the part of the way stays within what was found', () => {
    fc.assert(
      fc.property(observations, (found) => {
        const schedule = decideSchedule({
          ...indicatorOf('at-least', found),
          baseline: { value: 40, year: 2029, place: 'swings-p1' },
        });
        if (!('by' in schedule)) return;
        expect(schedule.distance).toBeGreaterThanOrEqual(0);
        expect(schedule.pace).toBeLessThanOrEqual(schedule.distance);
        expect(schedule.share).toBeCloseTo((schedule.by.value - 40) / 40, 5);
      }),
    );
  });
});
