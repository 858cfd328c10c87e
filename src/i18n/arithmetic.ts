import { formatNumber } from '../domain/format.ts';
import { nearestGoal, type Schedule } from '../domain/schedule.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { useStrings } from './index.ts';

/** A schedule in which something is computed. */
export type Computed = Extract<Schedule, { share: number }>;

/**
 * How a computed number is written: with two decimals more than its unit has, so that the arithmetic can be followed, and
 * whether that is all of it.
 * @param decimals how many decimals the unit has.
 */
export function precisionOf(value: number, decimals: number): { decimals: number; isExact: boolean } {
  const more = decimals + 2;
  return { decimals: more, isExact: Math.abs(value - Number(value.toFixed(more))) < 1e-9 };
}

/** Whether there is a pace: something is missing, and a year is left until the target year. */
export const hasPace = ({ target }: Indicator, { by, distance }: Computed): boolean =>
  distance > 0 && by.period.year < target.year;

/** A computed number and the sign before it. */
function result(value: number, unitDecimals: number, language: Language): { equals: string; words: string } {
  const { decimals, isExact } = precisionOf(value, unitDecimals);
  return { equals: isExact ? '=' : '≈', words: formatNumber(value, decimals, language) };
}

/**
 * The arithmetic of a schedule with its numbers put in, a line each: what the path asks for, the part of the way done, and
 * what is missing a year. Empty where nothing is computed.
 */
export function scheduleArithmetic(indicator: Indicator, schedule: Schedule, language: Language): string[] {
  const { baseline, target, unit } = indicator;
  if (!baseline || !('by' in schedule)) return [];
  const t = useStrings(language);
  const { by, distance } = schedule;
  const written = (value: number) => formatNumber(value, unit.decimals, language);
  const expected = result(schedule.expected, unit.decimals, language);
  const pace = result(schedule.pace, unit.decimals, language);
  const share = result(schedule.share * 100, 0, language);
  const facts = {
    baseline: written(baseline.value),
    baselineYear: baseline.year,
    target: written(nearestGoal(target, baseline.value)),
    targetYear: target.year,
    value: written(by.value),
    year: by.period.year,
    distance: written(distance),
  };
  return [
    t('working.path', { ...facts, equals: expected.equals, expected: expected.words }),
    t('working.share', { ...facts, equals: share.equals, share: `${share.words}%` }),
    ...(hasPace(indicator, schedule) ? [t('working.pace', { ...facts, equals: pace.equals, pace: pace.words })] : []),
  ];
}
