import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import { decideSchedule } from '../domain/schedule.ts';
import type { Language } from '../schemas/common.ts';
import { scheduleArithmetic } from './arithmetic.ts';

/** From 40 in 2029 to 80 in 2034, with one value found. */
const lines = (year: number, value: number, language: Language = 'en', baseline = 40) => {
  const indicator = exampleIndicator({
    baseline: { value: baseline, year: 2029, place: 'swings-p1' },
    observations: [exampleObservation(year, value)],
  });
  return scheduleArithmetic(indicator, decideSchedule(indicator), language);
};

describe('the arithmetic of a schedule', () => {
  test('shows each number that goes into the path, the share and the pace', () => {
    expect(lines(2031, 50)).toEqual([
      'Path in 2031: 40 + (80 − 40) × (2031 − 2029) ÷ (2034 − 2029) = 56',
      'Part of the way done: (50 − 40) ÷ (80 − 40) = 25%',
      'Missing a year: 30 ÷ (2034 − 2031) = 10',
    ]);
  });

  test('is the same in Chinese', () => {
    expect(lines(2031, 50, 'zh')).toEqual([
      '2031年应达进度：40 +（80 − 40）×（2031 − 2029）÷（2034 − 2029）= 56',
      '已完成比例：（50 − 40）÷（80 − 40）= 25%',
      '平均每年尚需：30 ÷（2034 − 2031）= 10',
    ]);
  });

  test('says where a result is rounded', () => {
    expect(lines(2031, 60, 'en', 50.3)[1]).toBe('Part of the way done: (60 − 50.3) ÷ (80 − 50.3) ≈ 32.66%');
    expect(lines(2031, 60)[2]).toBe('Missing a year: 20 ÷ (2034 − 2031) ≈ 6.667');
  });

  test('has no pace once nothing is missing or no year is left', () => {
    expect(lines(2033, 85)).toHaveLength(2);
    expect(lines(2034, 70)).toHaveLength(2);
  });

  test('is empty where nothing is computed', () => {
    expect(lines(2031, 60, 'en', 90)).toEqual([]);
    const indicator = exampleIndicator();
    expect(scheduleArithmetic(indicator, decideSchedule(indicator), 'en')).toEqual([]);
  });
});
