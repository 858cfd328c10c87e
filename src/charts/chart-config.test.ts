import { describe, expect, test } from 'vitest';
import { buildSeries } from '../domain/series.ts';
import { sourceSchema } from '../schemas/source.ts';
import { chartConfig, fontSizeFor, type ChartLook } from './chart-config.ts';
import { buildChartModel, type ChartModel } from './chart-model.ts';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import { valueAxis } from './scale.ts';

const working = { en: '7 of 9 swings', zh: '9架秋千中有7架完好' };
const indicator = exampleIndicator({
  baseline: { value: 25, year: 2029, place: 'introduction' },
  observations: [
    exampleObservation(2031, 44.5),
    exampleObservation(2032, 58, { grade: 'derived', working }),
    exampleObservation(2034, 79.6, { qualifier: 'part-year' }),
  ],
  breaks: [{ year: 2034, text: { en: 'more swings are counted', zh: '统计范围扩大' } }],
});
const source = sourceSchema.parse({
  title: { original: '游乐场年报', language: 'zh', translation: 'Playground report' },
  publisher: { en: 'Town office', zh: '镇办公室' },
  grade: 'official',
});
const sources = new Map([['playground-report', { ...source, id: 'playground-report' }]]);
const series = buildSeries(indicator, 2030);
if (series.kind !== 'series') throw new Error('a series was expected');
const { points } = series;
const model: ChartModel = buildChartModel({ indicator, series, sources }, 'en');
const look: ChartLook = {
  line: 'navy',
  target: 'red',
  grid: 'silver',
  text: 'black',
  muted: 'gray',
  surface: 'white',
  fontFamily: 'serif',
  fontSize: 14,
};
const config = chartConfig(model, look);

describe('the model that travels to the browser', () => {
  test('it survives the way as JSON', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  test('it has the axes of the picture', () => {
    expect(model.values.domain).toEqual(valueAxis(series).domain);
  });

  test('a point says its year and value, basis, source and kind of source', () => {
    expect(model.points[1]?.title).toBe('2031: 44.5%');
    expect(model.points[1]?.lines).toEqual([
      'Basis: town playgrounds',
      'Source: Playground report',
      'Kind of source: other official text',
    ]);
  });

  test('in Chinese the source keeps its original title', () => {
    const chinese = buildChartModel({ indicator, series, sources }, 'zh');
    expect(chinese.points[1]?.title).toBe('2031年：44.5%');
    expect(chinese.points[1]?.lines).toContain('来源：游乐场年报');
  });

  test('without sources a point is silent about them', () => {
    const [, point] = buildChartModel({ indicator, series }, 'en').points;
    expect(point?.lines).toEqual(['Basis: town playgrounds', 'Kind of source: other official text']);
  });
});

describe('the configuration of Chart.js', () => {
  const [dataset] = config.data.datasets;

  test('its figures are the baseline and those of the series', () => {
    const expected = [{ x: 2029, y: 25 }, ...points.map(({ year, value }) => ({ x: year, y: value }))];
    expect(dataset?.data).toEqual(expected);
  });

  test('only joined points have a line', () => {
    const segment = dataset?.segment as { borderColor: (context: { p1DataIndex: number }) => string | undefined };
    const drawn = [1, 2, 3].map((p1DataIndex) => segment.borderColor({ p1DataIndex }) !== 'transparent');
    expect(drawn).toEqual([false, true, false]);
  });

  test('shapes say baseline, whole values and part of the year', () => {
    expect(dataset?.pointStyle).toEqual(['rect', 'circle', 'circle', 'rectRot']);
  });

  test('a value worked out here is hollow', () => {
    expect(dataset?.pointBackgroundColor).toEqual(['gray', 'navy', 'white', 'navy']);
  });

  test('nothing moves', () => {
    expect(config.options?.animation).toBe(false);
  });

  test('letters are never smaller than 11 pixels and never larger than those of the page', () => {
    expect([100, 328, 700].map((width) => Math.round(fontSizeFor(width, look)))).toEqual([11, 12, 14]);
  });
});
