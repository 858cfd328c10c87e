import { formatNumber } from '../domain/format.ts';
import { nearestGoal, type Schedule } from '../domain/schedule.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { useStrings } from './index.ts';

/** A number with two decimals more than the unit has, so that the arithmetic can be followed, and whether that is all of it. */
function result(value: number, decimals: number, language: Language): { equals: string; words: string } {
  const isWhole = Math.abs(value - Number(value.toFixed(decimals + 2))) < 1e-9;
  return { equals: isWhole ? '=' : '≈', words: formatNumber(value, decimals + 2, language) };
}

/**
 * The arithmetic of a schedule with its numbers put in, a line each: what the path asks for, the part of the way done, and
 * what is missing a year. Empty where nothing is computed.
 */
export function scheduleArithmetic(
  { baseline, target, unit }: Indicator,
  schedule: Schedule,
  language: Language,
): string[] {
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
    ...(distance > 0 && by.period.year < target.year
      ? [t('working.pace', { ...facts, equals: pace.equals, pace: pace.words })]
      : []),
  ];
}
