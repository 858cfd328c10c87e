import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import { buildSeries } from '../domain/series.ts';
import type { Language } from '../schemas/common.ts';
import { comparedPoint } from './compared-point.ts';

const working = { en: '7 of 9 swings', zh: '9架秋千中有7架完好' };
const label = { en: 'January–November 2033', zh: '2033年1月至11月' };
const indicator = exampleIndicator({
  observations: [
    exampleObservation(2031, 44.5),
    exampleObservation(2032, 58, { grade: 'derived', working }),
    exampleObservation(2033, 60.3, {
      grade: 'derived',
      working,
      qualifier: 'part-year',
      period: { year: 2033, label },
    }),
    exampleObservation(2034, 79.6, { qualifier: 'at-least' }),
  ],
});
const series = buildSeries(indicator, 2030);
if (series.kind !== 'series') throw new Error('a series was expected');
const points = (language: Language) => series.points.map((point) => comparedPoint(point, series.unit, language));

describe('a figure that is compared', () => {
  test('says beside itself for what part of a year it stands, and that this site worked it out', () => {
    expect(points('en').map(({ text }) => text)).toEqual([
      '44.5',
      '58 (own calculation)',
      '60.3 (January–November 2033, own calculation)',
      '≥79.6',
    ]);
    expect(points('zh').map(({ text }) => text)).toEqual([
      '44.5',
      '58（本站测算）',
      '60.3（2033年1月至11月，本站测算）',
      '≥79.6',
    ]);
  });

  test('is read out with its year, its unit and all that limits it', () => {
    expect(points('en')[2]?.reading).toBe('2033: 60.3% (January–November 2033, own calculation)');
    expect(points('zh')[2]?.reading).toBe('2033年：60.3%（2033年1月至11月，本站测算）');
  });

  test('has the words of the indicator’s own chart for its mark', () => {
    expect(points('en').map(({ signs }) => signs)).toEqual([
      [],
      ['Hollow: own calculation from published figures.'],
      ['Diamond: part of the year only.', 'Hollow: own calculation from published figures.'],
      ['Triangle, ≥: a lower bound.'],
    ]);
  });

  test('tells how a number is written that is reckoned from it, where this site worked it out', () => {
    expect(points('en').map(({ reckoned }) => reckoned?.text)).toEqual([
      undefined,
      '{value} (from an own calculation)',
      '{value} (from an own calculation)',
      undefined,
    ]);
    expect(points('zh')[1]?.reckoned).toEqual({
      text: '{value}（据本站测算值计算）',
      sign: '空心：据本站测算值计算。',
    });
  });

  test('can be reckoned with where it is exact and of a whole year', () => {
    expect(points('en').map(({ isExact }) => isExact)).toEqual([true, true, false, false]);
  });
});
