import { describe, expect, test } from 'vitest';
import { buildSeries, type Series } from '../domain/series.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import { boxOf, sharedArea } from './labels.ts';
import { fullSize, placeChart } from './picture.ts';
import { valueAxis, yearTicks } from './scale.ts';
import { placeSparkline, sparkSize } from './sparkline.ts';

const working = { en: '7 of 9 swings', zh: '9架秋千中有7架完好' };
const values = [31, 44.5, 58, 79.6, 91.8];
const years = [2030, 2031, 2033, 2034, 2035];
const observations = years.map((year, index) => exampleObservation(year, values[index] ?? 0));
const baseline = { value: 25, year: 2029, place: 'introduction' };

function seriesOf(given: Observation[] = observations, changes: Partial<Indicator> = {}): Series {
  const series = buildSeries(exampleIndicator({ observations: given, ...changes }));
  if (series.kind !== 'series') throw new Error('a series was expected');
  return series;
}

const target = (value: number): Partial<Indicator> => ({ target: { ...exampleIndicator().target, value } });

describe('where things stand', () => {
  const picture = placeChart(seriesOf(observations, { baseline }), 'en');
  const marks = picture.marks.filter(({ kind }) => kind === 'value');

  test('a later year stands further right', () => {
    const places = marks.map(({ x }) => x);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('a higher value stands higher', () => {
    const places = marks.map(({ y }) => y);
    expect(places).toEqual(places.toSorted((one, other) => other - one));
  });

  test('a missing year keeps its room', () => {
    const [, before, after, next] = marks.map(({ x }) => x);
    expect(Number(after) - Number(before)).toBeCloseTo(2 * (Number(next) - Number(after)));
  });

  test('the label at each point is its value', () => {
    expect(marks.map(({ text }) => text)).toEqual(['31', '44.5', '58', '79.6', '91.8']);
  });

  test('the baseline is a square that comes first and belongs to no line', () => {
    expect(picture.marks[0]).toMatchObject({ kind: 'baseline', shape: 'square', joined: false, text: '25' });
  });

  test('a line is drawn on each side of the missing year and not across it', () => {
    expect(picture.linePath.match(/M/g)).toHaveLength(2);
    expect(picture.linePath.match(/L/g)).toHaveLength(3);
  });

  test('no two labels cover each other', () => {
    const boxes = picture.labels.map((label) => boxOf(label, fullSize.fontSize));
    const shared = boxes.flatMap((box, index) => boxes.slice(index + 1).map((other) => sharedArea(box, other)));
    expect(shared.every((area) => area === 0)).toBe(true);
  });

  test('the words at the target line name the year and what is asked', () => {
    expect(picture.target.label.text).toBe('Target for 2034: at least 80');
    expect(placeChart(seriesOf(), 'zh').target.label.text).toBe('2034年目标：不低于80');
  });
});

describe('numbers that could go wrong', () => {
  const cases: [string, Series][] = [
    ['one value', seriesOf([exampleObservation(2034, 81)])],
    ['one value equal to the target', seriesOf([exampleObservation(2034, 80)])],
    ['all values zero', seriesOf([exampleObservation(2034, 0)], target(0))],
    ['negative values', seriesOf([exampleObservation(2033, -4), exampleObservation(2034, 3)], target(-1))],
    ['very large values', seriesOf([exampleObservation(2033, 4_000_000)])],
    ['twenty years', seriesOf(Array.from({ length: 20 }, (_, index) => exampleObservation(2015 + index, index)))],
  ];
  test.each(cases)('%s give no place that is not a number', (_, series) => {
    expect(JSON.stringify(placeChart(series, 'en'))).not.toContain('null');
    expect(JSON.stringify(placeSparkline(series, 'en'))).not.toContain('null');
    expect(placeChart(series, 'en').linePath).not.toContain('NaN');
  });

  test.each(cases)('%s keep every mark and the target inside the axes', (_, series) => {
    const { plot, marks, target: asked } = placeChart(series, 'en');
    for (const y of [...marks.map((mark) => mark.y), asked.at]) {
      expect(y).toBeGreaterThanOrEqual(plot.top);
      expect(y).toBeLessThanOrEqual(plot.bottom);
    }
  });

  test.each(cases)('%s keep the small picture inside its frame', (_, series) => {
    const { marks, targetAt } = placeSparkline(series, 'en');
    for (const y of [...marks.map((mark) => mark.y), targetAt]) {
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(sparkSize.height);
    }
  });
});

describe('axes', () => {
  test.each([
    ['a target above all values', 99],
    ['a target below all values', 2],
  ])('%s is within the ticks', (_, value) => {
    const { ticks } = valueAxis(seriesOf(observations, target(value)));
    expect(Math.min(...ticks)).toBeLessThanOrEqual(value);
    expect(Math.max(...ticks)).toBeGreaterThanOrEqual(value);
  });

  test('values far above zero start where they are', () => {
    expect(valueAxis(seriesOf([exampleObservation(2034, 88)])).domain[0]).toBe(78);
  });

  test('a small difference does not fill the axis', () => {
    const { domain } = valueAxis(seriesOf([exampleObservation(2034, 98.4)], target(98)));
    expect(domain[1] - domain[0]).toBeGreaterThan(5);
  });

  test('values near zero start at zero', () => {
    expect(valueAxis(seriesOf()).domain[0]).toBe(0);
  });

  test('a share never has an axis beyond 100', () => {
    expect(valueAxis(seriesOf([exampleObservation(2034, 100)], target(100))).domain[1]).toBe(100);
  });

  test('counts have no ticks between whole numbers', () => {
    const unit = { symbol: { en: 'swings', zh: '架' }, decimals: 0 };
    const { ticks } = valueAxis(seriesOf([exampleObservation(2034, 1)], { unit, ...target(2) }));
    expect(ticks).toEqual([0, 1, 2]);
  });

  test('the year of the target is always named', () => {
    const many = Array.from({ length: 23 }, (_, index) => exampleObservation(2015 + index, index));
    const named = yearTicks(seriesOf(many)).filter((tick) => tick.named);
    expect(named).toContainEqual({ year: 2034, named: true });
    expect(named.length).toBeLessThanOrEqual(9);
  });
});

describe('signs', () => {
  test.each([
    ['exact', 'circle', '50'],
    ['approximate', 'circle', '≈50'],
    ['at-least', 'triangle', '≥50'],
    ['part-year', 'diamond', '50'],
    ['part-area', 'cross', '50'],
  ] as const)('a value that is %s is a %s labelled %s', (qualifier, shape, text) => {
    const { marks } = placeChart(seriesOf([exampleObservation(2034, 50, { qualifier })]), 'en');
    expect(marks[0]).toMatchObject({ shape, text });
  });

  test('a value worked out here is hollow', () => {
    const { marks } = placeChart(seriesOf([exampleObservation(2034, 77.8, { grade: 'derived', working })]), 'en');
    expect(marks[0]?.hollow).toBe(true);
  });

  test('a break stands between the last year before it and the first year after it', () => {
    const text = { en: 'more swings are counted', zh: '统计范围扩大' };
    const { breaks, yearTicks: named } = placeChart(seriesOf(observations, { breaks: [{ year: 2031, text }] }), 'en');
    const at = (year: number) => named.find(({ label }) => label.text === String(year))?.at ?? 0;
    expect(breaks[0]?.at).toBeCloseTo((at(2030) + at(2031)) / 2);
    expect(breaks[0]?.label.text).toBe('Basis changed');
  });
});
