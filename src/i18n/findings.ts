import { missingYears } from '../domain/missing-years.ts';
import { breaksBetween, exactYears, type Break, type SeriesBaseline } from '../domain/series.ts';
import { decidingObservations, type Status } from '../domain/status.ts';
import { formatDate, formatValue, type MeasureUnit } from '../domain/format.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import type { TargetKind } from '../schemas/target.ts';
import { remembered } from '../domain/remembered.ts';
import { languageTags, useStrings, type StringKey } from './index.ts';

/** A value and how exact it is. */
type Qualified = Pick<Observation, 'value' | 'qualifier'>;

/** The period of an observation in words: its own label, or the year. */
export const periodWords = (observation: Pick<Observation, 'period'>, language: Language): string =>
  observation.period.label?.[language] ??
  (language === 'zh' ? `${observation.period.year}年` : `${observation.period.year}`);

/** A value in words, with "at least" or "about" where it is not exact. */
export function qualifiedWords({ value, qualifier }: Qualified, unit: MeasureUnit, language: Language): string {
  const t = useStrings(language);
  const words = formatValue(value, unit, language);
  if (qualifier === 'at-least') return t('value.at-least', { value: words });
  if (qualifier === 'approximate') return t('value.approximate', { value: words });
  return words;
}

/** An observation's value in words: as published where that says more. */
export function valueWords(indicator: Indicator, observation: Observation, language: Language): string {
  if (observation.asPublished) return observation.asPublished[language];
  const unit = observation.unit ? { ...indicator.unit, symbol: observation.unit, singular: undefined } : indicator.unit;
  return qualifiedWords(observation, unit, language);
}

/** What is said of kinds of target where they ask for the whole, which nothing exceeds. */
const wholeKeys = {
  'at-least': 'kind.at-least-whole',
  'keep-at-least': 'kind.keep-at-least-whole',
  'each-year': 'kind.each-year-whole',
} as const satisfies Partial<Record<TargetKind, StringKey>>;

/** Which words stand before the value that a target asks for. In Chinese a count has others than a level. */
function kindKey({ target: { kind, value }, unit }: Pick<Indicator, 'target' | 'unit'>): StringKey {
  if (kind === 'at-least' && unit.singular) return 'kind.count-by-end';
  const isWhole = unit.symbol.en === '%' && value === 100;
  return isWhole && kind in wholeKeys ? wholeKeys[kind as keyof typeof wholeKeys] : `kind.${kind}`;
}

/**
 * What a target asks, in words: "at most 40 µg/m³", "between 80% and 90%".
 * @param write how a value is written, where not with its unit.
 */
export function targetWords(
  indicator: Pick<Indicator, 'target' | 'unit'>,
  language: Language,
  write = (value: number) => formatValue(value, indicator.unit, language),
): string {
  const { value, max } = indicator.target;
  const t = useStrings(language);
  const values = max === undefined ? write(value) : t('value.range', { low: write(value), high: write(max) });
  return t(kindKey(indicator), { value: values });
}

/** What the plan asks by when, in words; and that it prints no deadline, where it prints none. */
function askedWords({ target, unit }: Indicator, language: Language): string {
  const form = target.kind === 'each-year' ? 'each-year' : target.deadline;
  return useStrings(language)(`finding.asked.${form}`, {
    asked: targetWords({ target, unit }, language),
    year: target.year,
  });
}

/** What the status says, as a sentence or two with the figures put in. */
function statusSentence(indicator: Indicator, status: Status, language: Language): string {
  const t = useStrings(language);
  const asked = { asked: askedWords(indicator, language), year: indicator.target.year };
  if (status.kind === 'no-figure' || status.kind === 'other-basis') return t(`finding.${status.kind}`, asked);
  return t(`finding.${status.kind}`, {
    ...asked,
    ...(status.kind === 'some-years' ? { shown: status.shown, of: status.of } : {}),
    period: periodWords(status.by, language),
    value: valueWords(indicator, status.by, language),
    grade: t(`grade.${status.by.grade}`),
  });
}

/** What was found on the target's basis, where it does not decide: a lower bound, a part of a year, another year. */
function undecidedSentence(indicator: Indicator, status: Status, language: Language): string[] {
  const latest = latestObservation(indicator);
  if (!latest || 'by' in status) return [];
  return [
    useStrings(language)('finding.undecided', {
      period: periodWords(latest, language),
      value: valueWords(indicator, latest, language),
    }),
  ];
}

const listFormat = remembered(
  (language: Language) => new Intl.ListFormat(languageTags[language], { type: 'conjunction' }),
);

/** The day or the year from which on the basis is another: "1 September 2032", "2032年". */
export const breakDate = ({ year, day }: Break, language: Language): string =>
  formatDate(day ?? String(year), language);

/** Days and years from which on the basis is another, as the language lists them. */
export const listBreaks = (breaks: readonly Break[], language: Language): string =>
  listFormat(language).format(breaks.map((change) => breakDate(change, language)));

/** Years in a row, as the language lists them: "2016, 2017 and 2019"; `2016年、2017年和2019年`. */
export const listYears = (years: readonly number[], language: Language): string =>
  listFormat(language).format(years.map((year) => formatDate(String(year), language)));

/** What a reader must know of the figure that decides: what is not known of its basis, and whether the basis changed. */
function caveatSentences(indicator: Indicator, status: Status, start: number, language: Language): string[] {
  if (!('by' in status)) return [];
  const { by } = status;
  const caveat = indicator.bases.find(({ id }) => id === by.basis)?.caveat;
  const changed = breaksBetween(indicator, start, by.period.year);
  return [
    ...(caveat ? [caveat[language]] : []),
    ...(changed.length > 0
      ? [useStrings(language)('finding.basis-changed', { when: listBreaks(changed, language) })]
      : []),
  ];
}

/** From where to where the whole-year figures go, if there are two or more; and whether the basis changed between. */
function courseSentence(indicator: Indicator, language: Language): string[] {
  const exact = exactYears(indicator);
  const [first, last] = [exact[0], exact.at(-1)];
  if (!first || !last || first === last) return [];
  const changed = breaksBetween(indicator, first.period.year, last.period.year);
  const course = {
    first: valueWords(indicator, first, language),
    firstYear: first.period.year,
    last: valueWords(indicator, last, language),
    lastYear: last.period.year,
  };
  const t = useStrings(language);
  if (changed.length === 0) return [t('finding.course', course)];
  return [t('finding.course-broken', { ...course, when: listBreaks(changed, language) })];
}

/** The years of the plan without an exact whole-year figure, if there are figures for others. */
function gapSentence(indicator: Indicator, start: number, language: Language): string[] {
  const missing = missingYears(indicator, start);
  if (exactYears(indicator).length === 0 || missing.length === 0) return [];
  return [useStrings(language)('finding.gaps', { years: listYears(missing, language) })];
}

/** The period of a baseline in words: its own label, or the year. */
export const baselinePeriod = ({ year, label }: SeriesBaseline, language: Language): string =>
  label?.[language] ?? formatDate(String(year), language);

/** The value that the plan gives for the time before it, with its period. */
export function baselineSentence({ baseline, unit }: Indicator, language: Language): string[] {
  if (!baseline) return [];
  return [
    useStrings(language)('finding.baseline', {
      value: formatValue(baseline.value, unit, language),
      period: baselinePeriod(baseline, language),
    }),
  ];
}

/**
 * What the published figures show, in sentences made from the data: the answer first, then the course and the gaps.
 * @param start the first year of the plan.
 */
export function findingSentences(indicator: Indicator, status: Status, start: number, language: Language): string[] {
  return [
    statusSentence(indicator, status, language),
    ...caveatSentences(indicator, status, start, language),
    ...undecidedSentence(indicator, status, language),
    ...courseSentence(indicator, language),
    ...baselineSentence(indicator, language),
    ...gapSentence(indicator, start, language),
  ];
}

/** The latest observation of the series within or after the plan, if there is one. */
export const latestObservation = (indicator: Indicator): Observation | undefined =>
  decidingObservations(indicator).at(-1);
