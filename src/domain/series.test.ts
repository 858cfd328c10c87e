import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import { buildSeries, type Series } from './series.ts';

const two = (earlier: Partial<Observation>, later: Partial<Observation>, gap = 1) => [
  exampleObservation(2030, 50, earlier),
  exampleObservation(2030 + gap, 60, later),
];

function seriesOf(observations: Observation[], changes: Partial<Indicator> = {}): Series {
  const series = buildSeries(exampleIndicator({ observations, ...changes }), 2030);
  if (series.kind !== 'series') throw new Error('a series was expected');
  return series;
}

const text = { en: 'more swings are counted', zh: '统计范围扩大' };
const half = { en: 'January–June', zh: '1—6月' };

describe('what may be joined by a line', () => {
  const cases: [string, Observation[], Indicator['breaks'], boolean][] = [
    ['two exact values of consecutive years', two({}, {}), [], true],
    ['two exact values of which one was worked out here', two({}, { grade: 'derived', working: text }), [], true],
    ['values with a missing year between them', two({}, {}, 2), [], false],
    ['a lower bound and an exact value', two({ qualifier: 'at-least' }, {}), [], false],
    ['an exact and an approximate value', two({}, { qualifier: 'approximate' }), [], false],
    ['a value for part of the year', two({}, { qualifier: 'part-year' }), [], false],
    ['a value for part of the area', two({ qualifier: 'part-area' }, {}), [], false],
    ['a value for another period than the year', two({}, { period: { year: 2031, label: half } }), [], false],
    ['values before and after a break', two({}, {}), [{ year: 2031, text }], false],
    ['values that both stand after a break', two({}, {}), [{ year: 2030, text }], true],
    ['a value before a year in which the basis changed', two({}, {}), [{ year: 2032, day: '2031-09-01', text }], false],
    ['a value after a year in which the basis changed', two({}, {}), [{ year: 2031, day: '2030-09-01', text }], false],
    ['values that both stand before a break', two({}, {}), [{ year: 2032, text }], true],
  ];
  test.each(cases)('%s', (_, observations, breaks, joined) => {
    expect(seriesOf(observations, { breaks }).points[1]?.joined).toBe(joined);
  });

  test('the first point is joined to nothing', () => {
    expect(seriesOf(two({}, {})).points[0]?.joined).toBe(false);
  });

  test('values on two bases that both decide are not joined', () => {
    const bases = ['town-playgrounds', 'parks'].map((id) => ({ id, label: text, decides: true }));
    expect(seriesOf(two({}, { basis: 'parks' }), { bases }).points[1]?.joined).toBe(false);
  });

  test('a year with two values is joined to neither side', () => {
    const observations = [
      exampleObservation(2030, 50),
      exampleObservation(2031, 60),
      exampleObservation(2031, 61, { id: 'second' }),
      exampleObservation(2032, 70),
    ];
    expect(seriesOf(observations).points.map(({ joined }) => joined)).toEqual([false, false, false, false]);
  });
});

describe('which values make the series', () => {
  test('they stand in the order of time', () => {
    const observations = [2032, 2030, 2031].map((year) => exampleObservation(year, year));
    expect(seriesOf(observations).points.map(({ year }) => year)).toEqual([2030, 2031, 2032]);
  });

  test('a second source and a context value are left to the table', () => {
    const observations = [
      exampleObservation(2030, 50),
      exampleObservation(2031, 51, { use: 'support' }),
      exampleObservation(2032, 52, { use: 'context' }),
    ];
    expect(seriesOf(observations).points.map(({ id }) => id)).toEqual(['swings-2030']);
  });

  test('a value on a basis that does not answer the target is left out', () => {
    const observations = [exampleObservation(2030, 50), exampleObservation(2031, 99, { basis: 'school-yards' })];
    expect(seriesOf(observations).points).toHaveLength(1);
  });

  test('a value in another unit is left out', () => {
    const observations = [exampleObservation(2030, 50), exampleObservation(2031, 99, { unit: text })];
    expect(seriesOf(observations).points).toHaveLength(1);
  });

  test('one value is a series', () => {
    expect(seriesOf([exampleObservation(2034, 81)]).points).toHaveLength(1);
  });

  test('a value worked out here is hollow', () => {
    const observations = two({}, { grade: 'derived', working: text });
    expect(seriesOf(observations).points.map(({ hollow }) => hollow)).toEqual([false, true]);
  });

  test('a value for part of the year or of the area is partial', () => {
    const observations = [...two({ qualifier: 'part-year' }, { qualifier: 'part-area' }), exampleObservation(2032, 1)];
    expect(seriesOf(observations).points.map(({ partial }) => partial)).toEqual([true, true, false]);
  });
});

describe('what surrounds the values', () => {
  const baseline = { value: 40, year: 2029, place: 'introduction' };

  test('all years of the plan are shown', () => {
    expect(seriesOf([exampleObservation(2032, 50)]).years).toEqual([2030, 2034]);
  });

  test('the years reach back to a baseline that the plan dates to a year, and to no other', () => {
    const label = { en: '2025–2029', zh: '2025—2029年' };
    expect(seriesOf([exampleObservation(2031, 50)], { baseline }).years).toEqual([2029, 2034]);
    expect(seriesOf([exampleObservation(2031, 50)], { baseline: { ...baseline, label } }).years).toEqual([2030, 2034]);
  });

  test('the years reach past the plan to the first and the last value', () => {
    expect(seriesOf([exampleObservation(2028, 40), exampleObservation(2036, 50)]).years).toEqual([2028, 2036]);
  });

  test('each year of the plan without a value is a gap', () => {
    expect(seriesOf([exampleObservation(2031, 50)]).gaps).toEqual([2030, 2032, 2033, 2034]);
  });

  test('a year without a value between two outside the plan is a gap, and none before the first', () => {
    const observations = [2027, 2029, 2030, 2031, 2032, 2033, 2034].map((year) => exampleObservation(year, 50));
    expect(seriesOf(observations, { baseline: { ...baseline, year: 2025 } }).gaps).toEqual([2028]);
  });

  test('a year that has only a supporting value is not called a gap', () => {
    const support = exampleObservation(2031, 55, { use: 'support' });
    expect(seriesOf([...two({}, {}, 2), support]).gaps).toEqual([2033, 2034]);
  });

  test('a year that has only a value on another basis is a gap', () => {
    const elsewhere = exampleObservation(2031, 55, { basis: 'school-yards', use: 'context' });
    expect(seriesOf([...two({}, {}, 2), elsewhere]).gaps).toContain(2031);
  });
});

describe('a withdrawn value', () => {
  const withdrawn = { day: '2035-02-01', reason: { en: 'Being checked.', zh: '核实中。' } };

  test('is not drawn, and its year is a gap', () => {
    const series = seriesOf([
      exampleObservation(2030, 50),
      exampleObservation(2031, 55, { withdrawn }),
      exampleObservation(2032, 60),
    ]);
    expect(series.points.map(({ year, joined }) => [year, joined])).toEqual([
      [2030, false],
      [2032, false],
    ]);
    expect(series.gaps).toContain(2031);
  });

  test('alone leaves no figure', () => {
    const observations = [exampleObservation(2031, 55, { withdrawn })];
    expect(buildSeries(exampleIndicator({ observations }), 2030)).toEqual({ kind: 'no-data', reason: 'none' });
  });
});

describe('when there is nothing to draw', () => {
  test('no figure at all is said', () => {
    expect(buildSeries(exampleIndicator(), 2030)).toEqual({ kind: 'no-data', reason: 'none' });
  });

  test('a baseline alone makes no series', () => {
    const baseline = { value: 40, year: 2029, place: 'introduction' };
    expect(buildSeries(exampleIndicator({ baseline }), 2030).kind).toBe('no-data');
  });

  test('figures that stand on another basis only are told apart from no figure', () => {
    const observations = [exampleObservation(2030, 50, { basis: 'school-yards', use: 'context' })];
    expect(buildSeries(exampleIndicator({ observations }), 2030)).toEqual({ kind: 'no-data', reason: 'other-basis' });
  });
});
