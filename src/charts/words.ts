import { formatNumber, formatValue } from '../domain/format.ts';
import type { Series, SeriesPoint } from '../domain/series.ts';
import { useStrings, type Strings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';

const signs: Partial<Record<SeriesPoint['qualifier'], string>> = { 'at-least': '≥', approximate: '≈' };

/** The label at a point: the number with the sign of a lower bound or an approximate value: `91.8`, `≥25`. */
export function pointLabel(point: SeriesPoint, decimals: number, language: Language): string {
  return (signs[point.qualifier] ?? '') + formatNumber(point.value, decimals, language);
}

const comma = (language: Language) => (language === 'zh' ? '，' : ', ');

/** What a partial value stands for, or nothing for a whole one: "January–November 2033". */
function partOf({ periodLabel, partial, qualifier }: SeriesPoint, language: Language, t: Strings): string | undefined {
  if (periodLabel) return periodLabel[language];
  return partial ? t(qualifier === 'part-year' ? 'qualifier.part-year' : 'qualifier.part-area') : undefined;
}

/** A value in words, with all that limits it: "at least 25%", "60.3% (January–November 2033)". */
export function valueWords(point: SeriesPoint, unit: Series['unit'], language: Language): string {
  const t = useStrings(language);
  const value = formatValue(point.value, unit, language);
  const part = partOf(point, language, t);
  const limits = [part, point.hollow ? t('grade.derived') : undefined].filter((limit) => limit !== undefined);
  const words = {
    exact: value,
    'at-least': t('chart.value-at-least', { value }),
    approximate: t('chart.value-approximate', { value }),
    'part-year': value,
    'part-area': value,
  }[point.qualifier];
  return limits.length > 0 ? t('chart.value-limited', { value: words, limits: limits.join(comma(language)) }) : words;
}

/** Words in a row, as the language separates them. */
export const joinWords = (words: readonly (string | number)[], language: Language): string =>
  words.join(language === 'zh' ? '、' : ', ');

/** The number at the mark of the baseline; empty where a value of the series repeats it, so that it stands once. */
export function baselineLabel({ baseline, points, unit }: Series, language: Language): string {
  if (!baseline) return '';
  const isRepeated = points.some(({ year, value }) => year === baseline.year && value === baseline.value);
  return isRepeated ? '' : formatNumber(baseline.value, unit.decimals, language);
}

/** The target in a few words: "Target for 2034: at least 80%". `value` is already written. */
function targetWith({ kind, year }: Indicator['target'], value: string, language: Language): string {
  const t = useStrings(language);
  const asked = [t(`kind.${kind}`), value].join(language === 'zh' ? '' : ' ');
  return t('chart.target', { year, asked });
}

/** The target in words with its unit: "Target for 2034: at least 80%". */
export function targetWords({ target, unit }: Pick<Indicator, 'target' | 'unit'>, language: Language): string {
  return targetWith(target, formatValue(target.value, unit, language), language);
}

/** The target in words without the unit, which the axis names. */
export function targetLabel({ target, unit }: Pick<Indicator, 'target' | 'unit'>, language: Language): string {
  return targetWith(target, formatNumber(target.value, unit.decimals, language), language);
}

/** What the chart shows, in one or a few sentences: the first, the target year's and the last value, and the target. */
export function describeSeries(series: Series, language: Language): string {
  const t = useStrings(language);
  const { points, target, unit } = series;
  const told = points.filter(({ year }, index) => index === 0 || index === points.length - 1 || year === target.year);
  const values = told.map((point) =>
    t('chart.value-in-year', { year: point.year, value: valueWords(point, unit, language) }),
  );
  const start = t('chart.values', { values: values.join(comma(language)) });
  return [start, t('chart.sentence', { words: targetWords(series, language) })].join(language === 'zh' ? '' : ' ');
}
