import { describe, expect, test } from 'vitest';
import { buildSeries, type Series } from '../domain/series.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import { boxOf, sharedArea } from './labels.ts';
import { fullSize, placeChart } from './picture.ts';
import { valueAxis, yearTicks } from './scale.ts';
import { placeSparkline, sparkSize } from './sparkline.ts';
import { some } from '../../tests/lib/some.ts';

const working = { en: '7 of 9 swings', zh: '9架秋千中有7架完好' };
const values = [31, 44.5, 58, 79.6, 91.8];
const years = [2030, 2031, 2033, 2034, 2035];
const observations = years.map((year, index) => exampleObservation(year, values[index] ?? 0));
const baseline = { value: 25, year: 2029, place: 'introduction' };

function seriesOf(given: Observation[] = observations, changes: Partial<Indicator> = {}): Series {
  const series = buildSeries(exampleIndicator({ observations: given, ...changes }), 2030);
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
    expect(picture.target.labels.map(({ text }) => text)).toEqual(['Target for 2034: at least 80']);
    expect(placeChart(seriesOf(), 'zh').target.labels.map(({ text }) => text)).toEqual(['2034年目标：不低于80']);
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

  test('counts of things start at zero, however near they are to the target', () => {
    const unit = { symbol: { en: 'swings', zh: '架' }, decimals: 0 };
    const counted = (value: number) => valueAxis(seriesOf([exampleObservation(2034, value)], { unit, ...target(1) }));
    expect(counted(1)).toEqual({ domain: [0, 2], ticks: [0, 1, 2] });
    expect(valueAxis(seriesOf([exampleObservation(2032, 1218)], { unit, ...target(1000) })).domain[0]).toBe(0);
  });

  test.each([
    ['the lowest value', [exampleObservation(2032, 77.3), exampleObservation(2034, 100)], 60],
    ['the target', [exampleObservation(2032, 92), exampleObservation(2034, 90)], 99],
  ])('there is room below %s where the axis does not start at zero', (_, given, asked) => {
    const { domain } = valueAxis(seriesOf(given, target(asked)));
    const lowest = Math.min(asked, ...given.map(({ value }) => value));
    expect(lowest - domain[0]).toBeGreaterThan((domain[1] - domain[0]) / 20);
  });

  test('an axis starts at a number that can be written in its unit', () => {
    const { domain } = valueAxis(seriesOf([exampleObservation(2034, 0.34)], target(0.32)));
    expect(domain[0]).toBe(0.3);
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
    const named = yearTicks(seriesOf(many), 'en').filter(([, text]) => text !== '');
    expect(named).toContainEqual([2034, '2034']);
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
    expect(breaks[0]?.at).toEqual([expect.closeTo((at(2030) + at(2031)) / 2)]);
    expect(breaks[0]?.label.text).toBe('Basis changed');
  });

  test('a break in the course of a year has a line on each side of that year, and one name', () => {
    const text = { en: 'more swings are counted', zh: '统计范围扩大' };
    const breaks = [{ year: 2032, day: '2031-09-01', text }];
    const picture = placeChart(seriesOf(observations, { breaks }), 'en');
    const at = (year: number) => picture.yearTicks.find(({ label }) => label.text === String(year))?.at ?? 0;
    const [before, after] = picture.breaks[0]?.at ?? [];
    expect(before).toBeCloseTo((at(2030) + at(2031)) / 2);
    expect(after).toBeCloseTo((at(2031) + at(2032)) / 2);
    expect(picture.breaks.map(({ label }) => [label.x, label.text])).toEqual([
      [expect.closeTo(at(2031)), 'Basis changed'],
    ]);
  });
});

describe('a baseline that the plan does not date to a year', () => {
  const label = { en: '2025–2029', zh: '2025—2029年' };
  const picture = placeChart(seriesOf(observations, { baseline: { ...baseline, label } }), 'en');
  const [first, second] = picture.yearTicks;

  test('stands before all years, at a place that says so', () => {
    expect(picture.yearTicks.map(({ label: { text } }) => text)).not.toContain('2029');
    expect([first?.label.text, second?.label.text]).toEqual(['Before', '2030']);
    expect(picture.marks[0]).toMatchObject({ kind: 'baseline', x: first?.at });
  });

  test('says so in Chinese too', () => {
    const chinese = placeChart(seriesOf(observations, { baseline: { ...baseline, label } }), 'zh');
    expect(chinese.yearTicks[0]?.label.text).toBe('规划前');
  });

  test('leaves its words room beside the first year, inside the picture', () => {
    const boxes = [first, second].flatMap((tick) => (tick ? [boxOf(tick.label, fullSize.fontSize)] : []));
    expect(boxes[0]?.right).toBeLessThan(boxes[1]?.left ?? 0);
    expect(boxes[0]?.left).toBeGreaterThan(0);
  });
});

describe('the words at the target line', () => {
  const unit = { symbol: { en: 'm³', zh: '立方米' }, decimals: 0 };
  const asked = { target: { ...exampleIndicator().target, kind: 'each-year' as const, value: 10_000_000 } };
  const series = seriesOf([exampleObservation(2032, 12_185_400)], { unit, ...asked });

  test.each(['en', 'zh'] as const)('are never cut at the edge (%s)', (language) => {
    const { plot, target: line } = placeChart(series, language);
    for (const label of some(line.labels)) {
      const box = boxOf(label, fullSize.fontSize);
      expect(box.left).toBeGreaterThanOrEqual(plot.left);
      expect(box.right).toBeLessThanOrEqual(plot.right);
    }
  });

  test('break where they are too long for one line, and lose nothing', () => {
    const { labels } = placeChart(series, 'en').target;
    expect(labels).toHaveLength(2);
    expect(labels.map(({ text }) => text).join(' ')).toBe('Target until 2034: at least 10,000,000 each year');
  });
});
