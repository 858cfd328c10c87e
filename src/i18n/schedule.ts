import { formatNumber, formatValue } from '../domain/format.ts';
import { nearestGoal, type Schedule } from '../domain/schedule.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { hasPace, precisionOf, type Computed } from './arithmetic.ts';
import { qualifiedWords, valueWords } from './findings.ts';
import { useStrings, type StringKey } from './index.ts';

/** A share in whole percent; with as many decimals as keep a part from being rounded to nothing or to the whole. */
function percentWords(share: number, language: Language): string {
  const percent = share * 100;
  const rounded = [0, 1, 2, 3, 4].map((decimals) => ({ decimals, value: Number(percent.toFixed(decimals)) }));
  const isFit = (value: number) => Math.sign(value) === Math.sign(share) && (value === 100) === (share === 1);
  const { decimals = 0, value = percent } = rounded.find((candidate) => isFit(candidate.value)) ?? {};
  const words = `${formatNumber(value, decimals, language)}%`;
  return Math.abs(value - percent) < 1e-9 ? words : useStrings(language)('value.approximate', { value: words });
}

/** Which sentence tells the part of the way that is done. */
function shareKey({ share, distance }: Computed): StringKey {
  if (share < 0) return 'schedule.share-back';
  if (share === 0) return 'schedule.share-none';
  if (distance > 0) return share < 1 ? 'schedule.share-part' : 'schedule.share-past';
  return share > 1 ? 'schedule.share-more' : 'schedule.share-whole';
}

/** The part of the way from the baseline to the target that is done, as a sentence. */
function shareSentence({ baseline, target, unit }: Indicator, schedule: Computed, language: Language): string[] {
  if (!baseline) return [];
  const written = (value: number) => formatValue(value, unit, language);
  return [
    useStrings(language)(shareKey(schedule), {
      baseline: written(baseline.value),
      target: written(nearestGoal(target, baseline.value)),
      share: percentWords(schedule.share, language),
    }),
  ];
}

/** What is missing, and how much of it a year while years are left, as a sentence. */
function missingSentence(indicator: Indicator, schedule: Computed, language: Language): string[] {
  const { distance, pace } = schedule;
  if (distance === 0) return [];
  const t = useStrings(language);
  const missing = { distance: formatValue(distance, indicator.unit, language) };
  if (!hasPace(indicator, schedule)) return [t('schedule.missing', missing)];
  return [t('schedule.pace', { ...missing, pace: computedWords(pace, indicator, language) })];
}

/** What was computed, as exactly as its arithmetic has it, and "about" where that goes on. */
function computedWords(value: number, { unit }: Indicator, language: Language): string {
  const { decimals, isExact } = precisionOf(value, unit.decimals);
  return qualifiedWords({ value, qualifier: isExact ? 'exact' : 'approximate' }, { ...unit, decimals }, language);
}

/**
 * Where the indicator stands against the straight path from its baseline to its target, in sentences: the answer, the part
 * of the way that is done, and what is missing.
 */
export function scheduleSentences(indicator: Indicator, schedule: Schedule, language: Language): string[] {
  const t = useStrings(language);
  if (schedule.kind === 'done') return [t('schedule.done')];
  if (schedule.kind === 'not-computed') return [t(`schedule.not-computed.${schedule.reason}`)];
  const { by, expected } = schedule;
  return [
    t(`schedule.${schedule.kind}`, {
      value: valueWords(indicator, by, language),
      year: by.period.year,
      expected: computedWords(expected, indicator, language),
    }),
    ...shareSentence(indicator, schedule, language),
    ...missingSentence(indicator, schedule, language),
  ];
}
