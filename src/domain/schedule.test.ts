import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { decideSchedule } from './schedule.ts';

/** From 40 in 2029 to 80 in 2034: 8 a year. */
const planned = (changes: Partial<Indicator> = {}) =>
  exampleIndicator({ baseline: { value: 40, year: 2029, place: 'swings-p1' }, ...changes });

const found = (...values: [year: number, value: number][]) =>
  planned({ observations: values.map(([year, value]) => exampleObservation(year, value)) });

describe('without a path', () => {
  test('nothing can be computed where the plan gives no baseline', () => {
    const schedule = decideSchedule(exampleIndicator({ observations: [exampleObservation(2031, 50)] }));
    expect(schedule).toEqual({ kind: 'not-computed', reason: 'no-baseline' });
  });

  test('nothing can be computed without an exact value after the baseline', () => {
    const reason = { kind: 'not-computed', reason: 'no-figure' };
    expect(decideSchedule(planned())).toEqual(reason);
    expect(decideSchedule(found([2029, 45]))).toEqual(reason);
    expect(
      decideSchedule(planned({ observations: [exampleObservation(2031, 60, { qualifier: 'approximate' })] })),
    ).toEqual(reason);
  });

  test('a value after the target year comes too late', () => {
    expect(decideSchedule(found([2035, 90]))).toMatchObject({ reason: 'no-figure' });
  });

  test('nothing can be computed where the basis changed between the baseline and the latest value', () => {
    const broken = (year: number) =>
      decideSchedule(
        planned({ observations: [exampleObservation(2031, 56)], breaks: [{ year, text: { en: 'New.', zh: '新。' } }] }),
      );
    expect(broken(2031)).toEqual({ kind: 'not-computed', reason: 'basis-changed' });
    expect(broken(2030)).toEqual({ kind: 'not-computed', reason: 'basis-changed' });
    expect(broken(2032)).toMatchObject({ kind: 'on' });
    expect(broken(2029)).toMatchObject({ kind: 'on' });
  });

  test('a baseline that satisfies the target leaves nothing to do', () => {
    expect(decideSchedule(planned({ baseline: { value: 80, year: 2029, place: 'swings-p1' } }))).toEqual({
      kind: 'done',
    });
  });
});

describe('a baseline that was counted within an earlier period', () => {
  const counted = (value: number) =>
    planned({
      baseline: { value, year: 2029, withinPeriod: true, place: 'swings-p1' },
      observations: [exampleObservation(2031, 56)],
    });

  test.each([40, 80])('is no start of a new count, be it %d', (value) => {
    expect(decideSchedule(counted(value))).toEqual({ kind: 'not-computed', reason: 'earlier-count' });
  });
});

describe('on the straight path', () => {
  test('the latest value of the plan is compared with what the path asks for in its year', () => {
    expect(decideSchedule(found([2030, 90], [2031, 56]))).toMatchObject({
      kind: 'on',
      by: { value: 56 },
      expected: 56,
      distance: 24,
      pace: 8,
      share: 0.4,
    });
  });

  test('more than that is ahead, less is behind', () => {
    expect(decideSchedule(found([2031, 56.1]))).toMatchObject({ kind: 'ahead' });
    expect(decideSchedule(found([2031, 55.9]))).toMatchObject({ kind: 'behind', distance: 24.1 });
  });

  test('a difference smaller than the published decimals is none', () => {
    expect(decideSchedule(found([2031, 56.05]))).toMatchObject({ kind: 'on' });
    expect(decideSchedule(found([2031, 55.95]))).toMatchObject({ kind: 'on' });
  });

  test('in the target year all that is missing is missing', () => {
    expect(decideSchedule(found([2034, 70]))).toMatchObject({ kind: 'behind', distance: 10, pace: 10, share: 0.75 });
  });

  test('nothing is missing once the target is satisfied', () => {
    expect(decideSchedule(found([2033, 85]))).toMatchObject({ kind: 'ahead', distance: 0, pace: 0, share: 1.125 });
  });

  test('a range that is overshot lacks the way back to its upper value', () => {
    const { target } = exampleIndicator();
    const range = planned({
      target: { ...target, kind: 'range', max: 90 },
      observations: [exampleObservation(2034, 95)],
    });
    expect(decideSchedule(range)).toMatchObject({ distance: 5 });
  });

  test('the way into a range from above leads to its upper value', () => {
    const { target } = exampleIndicator();
    const falling = (value: number) =>
      decideSchedule(
        planned({
          baseline: { value: 100, year: 2029, place: 'swings-p1' },
          target: { ...target, kind: 'range', max: 90 },
          observations: [exampleObservation(2034, value)],
        }),
      );
    expect(falling(90)).toMatchObject({ kind: 'on', expected: 90, distance: 0, share: 1 });
    expect(falling(95)).toMatchObject({ kind: 'behind', distance: 5, share: 0.5 });
  });

  test('where less is better, lower is ahead', () => {
    const { target } = exampleIndicator();
    const falling = planned({
      baseline: { value: 100, year: 2029, place: 'swings-p1' },
      target: { ...target, kind: 'at-most', value: 50 },
      observations: [exampleObservation(2031, 70)],
    });
    expect(decideSchedule(falling)).toMatchObject({ kind: 'ahead', expected: 80, distance: 20, share: 0.6 });
  });
});
