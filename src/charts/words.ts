import { formatNumber, formatNumbers, formatValue } from '../domain/format.ts';
import type { Series, SeriesBaseline, SeriesPoint } from '../domain/series.ts';
import { baselinePeriod, qualifiedWords, targetWords } from '../i18n/findings.ts';
import { useStrings, type Strings } from '../i18n/index.ts';
import { joinSentences } from '../i18n/join-sentences.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { valueAxis, type AxisTick } from './scale.ts';

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

/** A value as it is written, and in brackets for what part it stands and whether it was worked out for this site. */
function limited(value: string, point: SeriesPoint, language: Language): string {
  const t = useStrings(language);
  const part = partOf(point, language, t);
  const limits = [part, point.hollow ? t('grade.derived') : undefined].filter((limit) => limit !== undefined);
  return limits.length > 0 ? t('chart.value-limited', { value, limits: limits.join(comma(language)) }) : value;
}

/** A value in words, with all that limits it: "at least 25%", "60.3% (January–November 2033)". */
export const pointWords = (point: SeriesPoint, unit: Series['unit'], language: Language): string =>
  limited(qualifiedWords(point, unit, language), point, language);

/** The label at a point with all that limits it, where the unit stands elsewhere: `60.3 (January–November 2033)`. */
export const limitedLabel = (point: SeriesPoint, decimals: number, language: Language): string =>
  limited(pointLabel(point, decimals, language), point, language);

/** The number at the mark of the baseline; empty where a value of the series repeats it, so that it stands once. */
export function baselineLabel({ baseline, points, unit }: Series, language: Language): string {
  if (!baseline) return '';
  const isRepeated =
    !baseline.label && points.some(({ year, value }) => year === baseline.year && value === baseline.value);
  return isRepeated ? '' : formatNumber(baseline.value, unit.decimals, language);
}

/** The baseline with its period: "Before the plan: 25% (2029)". */
export function baselineWords(
  { baseline, unit }: Pick<Series, 'unit'> & { baseline?: SeriesBaseline | undefined },
  language: Language,
): string | undefined {
  if (!baseline) return undefined;
  return useStrings(language)('chart.baseline', {
    value: formatValue(baseline.value, unit, language),
    period: baselinePeriod(baseline, language),
  });
}

/** The years for which nothing was found: "No published figure found on this basis: 2032". */
export function gapWords({ gaps }: Series, language: Language): string | undefined {
  const t = useStrings(language);
  return gaps.length > 0 ? t('chart.gaps', { years: gaps.join(t('finding.list-separator')) }) : undefined;
}

/** The target with its year, or the years until then, and with its value as it is written. */
function targetInTime(
  indicator: Pick<Indicator, 'target' | 'unit'>,
  language: Language,
  write?: (value: number) => string,
) {
  const { kind, year } = indicator.target;
  const key = kind === 'each-year' ? 'chart.target-each-year' : 'chart.target';
  return useStrings(language)(key, { year, asked: targetWords(indicator, language, write) });
}

/** The target with its year and its unit: "Target for 2034: at least 80%". */
export const targetLine = (indicator: Pick<Indicator, 'target' | 'unit'>, language: Language): string =>
  targetInTime(indicator, language);

/** The same without the unit, which the axis names. */
export const targetLabel = (indicator: Pick<Indicator, 'target' | 'unit'>, language: Language): string =>
  targetInTime(indicator, language, (value) => formatNumber(value, indicator.unit.decimals, language));

/** The values at which the axis has a line, each as it is written there. */
export function tickTexts(series: Series, language: Language): AxisTick[] {
  const { ticks } = valueAxis(series);
  const texts = formatNumbers(ticks, series.unit.decimals, language);
  return ticks.map((value, place) => [value, texts[place] ?? '']);
}

/** What the chart shows, in sentences: the first, the target year's and the last value, the target, and the gaps. */
export function describeSeries(series: Series, language: Language): string {
  const t = useStrings(language);
  const { points, target, unit } = series;
  const told = points.filter(({ year }, index) => index === 0 || index === points.length - 1 || year === target.year);
  const values = told.map((point) =>
    t('chart.value-in-year', { year: point.year, value: pointWords(point, unit, language) }),
  );
  const rest = [targetLine(series, language), gapWords(series, language)].filter((words) => words !== undefined);
  const sentences = [
    t('chart.values', { values: values.join(comma(language)) }),
    ...rest.map((words) => t('chart.sentence', { words })),
  ];
  return joinSentences(sentences, language);
}
