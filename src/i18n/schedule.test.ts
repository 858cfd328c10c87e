import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import { decideSchedule } from '../domain/schedule.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { scheduleSentences } from './schedule.ts';

/** What is said of an indicator that stood at 40 in 2029 and is asked for 80 in 2034. */
function sentences(year: number, value: number, language: Language = 'en', changes: Partial<Indicator> = {}) {
  const indicator = exampleIndicator({
    baseline: { value: 40, year: 2029, place: 'swings-p1' },
    observations: [exampleObservation(year, value)],
    ...changes,
  });
  return scheduleSentences(indicator, decideSchedule(indicator), language);
}

describe('the part of the way from baseline to target, in words,', () => {
  test('stands beside the answer and what is missing', () => {
    expect(sentences(2031, 50)).toEqual([
      'Behind the straight path from the baseline: 50% in 2031, where the path asks for 56%.',
      'Of the way from the baseline (40%) to the target (80%), 25% was done.',
      'Still missing then: 30%, or 10% a year until the target year.',
    ]);
    expect(sentences(2031, 50, 'zh')).toEqual([
      '进度滞后：2031年为50%，按基期至目标的直线进度应为56%。',
      '自基期值40%至目标值80%，已完成25%。',
      '当年距目标尚差30%，至目标年平均每年需缩小10%。',
    ]);
  });

  test('has no pace where the value is of the target year, and no year is left', () => {
    expect(sentences(2034, 70)[2]).toBe('Still missing then: 10%.');
    expect(sentences(2034, 70, 'zh')[2]).toBe('当年距目标尚差10%。');
  });

  test('has a pace that is never nothing, and a path that is never the value, by rounding', () => {
    const labs = {
      unit: { symbol: { en: 'labs', zh: '个' }, decimals: 0 },
      target: { ...exampleIndicator().target, value: 3 },
      baseline: { value: 1, year: 2029, place: 'swings-p1' },
    };
    expect(sentences(2031, 2, 'en', labs)[2]).toBe(
      'Still missing then: 1\u00a0labs, or about 0.33\u00a0labs a year until the target year.',
    );
    expect(sentences(2031, 2, 'zh', labs)[2]).toBe('当年距目标尚差1个，至目标年平均每年需缩小约0.33个。');
    // Whole labs would say that the path asked for 2 of them, where 2 are ahead of it.
    expect(sentences(2031, 2, 'en', labs)[0]).toContain('2\u00a0labs in 2031, where the path asks for 1.8\u00a0labs.');
  });

  test('is rounded to whole percent', () => {
    expect(sentences(2031, 53.4)[1]).toContain('about 34%');
    expect(sentences(2031, 53.4, 'zh')[1]).toContain('约34%');
  });

  test('never becomes the whole way, or none of it, by rounding', () => {
    expect(sentences(2034, 79.9)[1]).toContain('about 99.8%');
    expect(sentences(2031, 40.1)[1]).toContain('about 0.3%');
  });

  test('says that the whole way was done, and how far beyond', () => {
    expect(sentences(2034, 80)[1]).toBe('The whole way from the baseline (40%) to the target (80%) was done.');
    expect(sentences(2034, 80, 'zh')[1]).toBe('自基期值40%至目标值80%，已全部完成。');
    expect(sentences(2034, 85)[1]).toBe(
      'More than the whole way from the baseline (40%) to the target (80%) was done: about 113%.',
    );
    expect(sentences(2034, 85, 'zh')[1]).toBe('自基期值40%至目标值80%，已超额完成，进度约113%。');
  });

  test('says that the value stood where it began, or farther away', () => {
    expect(sentences(2031, 40)[1]).toBe('It stood where it began, at the baseline (40%).');
    expect(sentences(2031, 40, 'zh')[1]).toBe('与基期值40%持平，尚无进展。');
    expect(sentences(2031, 30)[1]).toBe('It stood farther from the target (80%) than the baseline (40%).');
    expect(sentences(2031, 30, 'zh')[1]).toBe('与基期值40%相比，距目标值80%更远。');
  });

  test('says that a level that is asked for exactly was passed', () => {
    const target = { ...exampleIndicator().target, kind: 'exactly' as const };
    expect(sentences(2034, 90, 'en', { target })[1]).toBe(
      'It went past the target (80%): 125% of the way from the baseline (40%).',
    );
    expect(sentences(2034, 90, 'zh', { target })[1]).toBe('自基期值40%起，已越过目标值80%，进度125%。');
  });

  test('is not said where there is nothing to compute', () => {
    const baseline = { value: 80, year: 2029, place: 'swings-p1' };
    expect(sentences(2034, 90, 'en', { baseline })).toEqual(['The target was already reached before the plan began.']);
    expect(sentences(2034, 90, 'zh', { baseline })).toEqual(['规划实施前已达到目标。']);
    const counted = { baseline: { ...baseline, withinPeriod: true as const } };
    expect(sentences(2034, 90, 'en', counted)).toEqual([
      'Cannot be computed: the figure before the plan counts what came about in an earlier period, and the target a new count.',
    ]);
    expect(sentences(2034, 90, 'zh', counted)).toEqual(['无法计算：规划基期值为前一时期的数量，目标则另行计数。']);
    const breaks = [{ year: 2030, text: { en: 'New count.', zh: '新口径。' } }];
    expect(sentences(2031, 50, 'en', { breaks })).toEqual([
      'Cannot be computed: the basis changed between the baseline and the latest exact figure.',
    ]);
    expect(sentences(2031, 50, 'zh', { breaks })).toEqual(['无法计算：基期与最近一个确数之间口径有变化。']);
  });
});
