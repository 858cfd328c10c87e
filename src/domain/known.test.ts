import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { knownBy } from './known.ts';

const source = (id: string, published?: string): [string, Source] => [
  id,
  {
    id,
    ...sourceSchema.parse({
      title: { original: 'Report', language: 'en', translation: '报告' },
      publisher: { en: 'The town', zh: '本镇' },
      grade: 'press',
      ...(published ? { published } : {}),
    }),
  },
];

const sources = new Map([source('early', '2031-05-02'), source('late', '2033'), source('undated')]);
const known = (year: number, ...ids: string[]) =>
  knownBy(exampleIndicator({ observations: [exampleObservation(2030, 50, { sources: ids })] }), sources, year)
    .observations.length;

describe('what was known at the end of a year', () => {
  test('is what had been published by then', () => {
    expect(known(2030, 'early')).toBe(0);
    expect(known(2031, 'early')).toBe(1);
    expect(known(2032, 'early')).toBe(1);
  });

  test('counts from the source that was published first', () => {
    expect(known(2031, 'late', 'early')).toBe(1);
    expect(known(2032, 'late')).toBe(0);
  });

  test('counts from the last source of what is worked out from several', () => {
    const working = { en: '25 + 25 = 50', zh: '25 + 25 = 50' };
    const derived = exampleObservation(2030, 50, { grade: 'derived', working, sources: ['early', 'late'] });
    const at = (year: number) => knownBy(exampleIndicator({ observations: [derived] }), sources, year).observations;
    expect([at(2032).length, at(2033).length]).toEqual([0, 1]);
  });

  test('is nothing of a period that has not ended', () => {
    const ahead = exampleObservation(2033, 50, { period: { year: 2033 }, sources: ['early'] });
    const at = (year: number) => knownBy(exampleIndicator({ observations: [ahead] }), sources, year).observations;
    expect([at(2032).length, at(2033).length]).toEqual([0, 1]);
  });

  test('leaves out what has no dated source', () => {
    expect(known(2040, 'undated')).toBe(0);
    expect(known(2033, 'undated', 'late')).toBe(1);
    expect(known(2040, 'missing')).toBe(0);
  });

  test('takes what supports a figure today for the figure, as long as that was not known', () => {
    const label = { en: 'January–November 2030', zh: '2030年1月至11月' };
    const part = exampleObservation(2030, 45, { period: { year: 2030, label }, use: 'support', sources: ['early'] });
    const whole = exampleObservation(2030, 50, { sources: ['late'] });
    const at = (year: number) => knownBy(exampleIndicator({ observations: [part, whole] }), sources, year).observations;
    expect(at(2032).map(({ value, use }) => [value, use])).toEqual([[45, 'series']]);
    expect(at(2033).map(({ value, use }) => [value, use])).toEqual([
      [45, 'support'],
      [50, 'series'],
    ]);
  });

  test('does not take what supports nothing for a figure of the series', () => {
    const alone = exampleObservation(2030, 45, { use: 'support', sources: ['early'] });
    const known = knownBy(exampleIndicator({ observations: [alone] }), sources, 2033);
    expect(known.observations.map(({ use }) => use)).toEqual(['support']);
  });

  test('changes nothing else', () => {
    const example = exampleIndicator({ observations: [exampleObservation(2030, 50, { sources: ['late'] })] });
    expect(knownBy(example, sources, 2031)).toEqual({ ...example, observations: [] });
  });
});
