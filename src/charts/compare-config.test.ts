import { describe, expect, test } from 'vitest';
import { comparedExample } from '../../tests/lib/compared-example.ts';
import { compare, type ComparedValue, type CompareWay } from '../domain/compare.ts';
import type { ChartLook } from './chart-config.ts';
import { compareConfig } from './compare-config.ts';
import { numberOfLine, textsAt } from './compare-numbers.ts';

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
const swings = comparedExample('swings', {
  2031: 20,
  2032: { value: 30, hollow: true },
  2033: { value: 40, qualifier: 'part-year', isExact: false, reading: '2033: 40% (January–May 2033)' },
  2034: { value: 50, qualifier: 'at-least', isExact: false },
});
const slides = comparedExample('slides', { 2031: 10, 2032: 15 });

function configOf(way: CompareWay, write?: (value: ComparedValue) => string) {
  const comparison = compare([swings, slides], way);
  if (comparison.kind === 'none') throw new Error('a comparison was expected');
  return compareConfig(comparison.lines, look, { language: 'en', zero: undefined, write });
}

/** What the note beside a value says. */
function said(config: ReturnType<typeof configOf>, datasetIndex: number, dataIndex: number) {
  const { title, label } = config.options?.plugins?.tooltip?.callbacks ?? {};
  const item = { datasetIndex, dataIndex, chart: { width: 1000 } };
  const call = (callback: unknown, argument: unknown) => (callback as (argument: unknown) => string[])(argument);
  return [...call(title, [item]), ...call(label, item)];
}

describe('the chart of a comparison', () => {
  test('has the marks of the charts of the indicators', () => {
    const [first, second] = configOf('values').data.datasets;
    expect(first?.pointStyle).toEqual(['circle', 'circle', 'rectRot', 'triangle']);
    expect(first?.pointBackgroundColor).toEqual(['navy', 'white', 'navy', 'navy']);
    expect(second?.pointStyle).toEqual(['circle', 'circle']);
  });

  test('tells its lines apart by a number and by their strokes, not by colour alone', () => {
    const { datasets } = configOf('values').data;
    expect(datasets.map(({ label }) => label)).toEqual(['① swings', '② slides']);
    expect(datasets[0]?.borderDash).not.toEqual(datasets[1]?.borderDash);
    expect([0, 1, 2, 3].map(numberOfLine)).toEqual(['①', '②', '③', '④']);
  });

  test('has the sign of an approximate value beside its mark, which is that of an exact one', () => {
    const sand = comparedExample('sand', { 2031: { qualifier: 'approximate', isExact: false }, 2032: 7 });
    const comparison = compare([slides, sand], 'values');
    const line = comparison.kind === 'lines' ? comparison.lines[1] : undefined;
    expect(line && textsAt(line, 1)).toEqual(['≈②', '②']);
  });

  test('says beside a value its year and all that limits it', () => {
    expect(said(configOf('values'), 0, 2)).toEqual(['swings', '2033: 40% (January–May 2033)']);
  });

  test('says beside a number that was reckoned from which figure', () => {
    const config = configOf('distance', ({ number }) => `${number}%`);
    expect(said(config, 1, 0)).toEqual(['slides', '-80%', '2031: 1%']);
  });

  test('is hollow where a number rests on what this site worked out', () => {
    const comparison = compare([swings, slides], 'index', 2032);
    if (comparison.kind === 'none') throw new Error('a comparison was expected');
    const [first, second] = compareConfig(comparison.lines, look, { language: 'en', zero: 100 }).data.datasets;
    expect(first?.pointBackgroundColor).toEqual(['white', 'white']);
    expect(second?.pointBackgroundColor).toEqual(['red', 'red']);
  });
});
