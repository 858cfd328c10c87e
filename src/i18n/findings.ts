import { decidingObservations, type Status } from '../domain/status.ts';
import { formatValue } from '../domain/format.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator, Observation } from '../schemas/indicator.ts';
import { useStrings } from './index.ts';

/** The period of an observation in words: its own label, or the year. */
export const periodWords = (observation: Observation, language: Language): string =>
  observation.period.label?.[language] ??
  (language === 'zh' ? `${observation.period.year}年` : `${observation.period.year}`);

/** An observation's value in words: as published where that says more, with "at least" or "about" where it is not exact. */
export function valueWords(indicator: Indicator, observation: Observation, language: Language): string {
  if (observation.asPublished) return observation.asPublished[language];
  const t = useStrings(language);
  const unit = observation.unit ? { ...indicator.unit, symbol: observation.unit, singular: undefined } : indicator.unit;
  const value = formatValue(observation.value, unit, language);
  if (observation.qualifier === 'at-least') return t('value.at-least', { value });
  if (observation.qualifier === 'approximate') return t('value.approximate', { value });
  return value;
}

/** The target in words, with what it asks: "at most 40 µg/m³". */
export function targetWords(indicator: Indicator, language: Language): string {
  const kind = useStrings(language)(`kind.${indicator.target.kind}`);
  const value = formatValue(indicator.target.value, indicator.unit, language);
  return language === 'zh' ? kind + value : `${kind} ${value}`;
}

/** What the status says, as a sentence or two with the figures put in. */
function statusSentence(indicator: Indicator, status: Status, language: Language): string {
  const t = useStrings(language);
  const asked = {
    kind: t(`kind.${indicator.target.kind}`),
    target: formatValue(indicator.target.value, indicator.unit, language),
    year: indicator.target.year,
  };
  if (status.kind === 'no-figure' || status.kind === 'other-basis') return t(`finding.${status.kind}`, asked);
  return t(`finding.${status.kind}`, {
    ...asked,
    period: periodWords(status.by, language),
    value: valueWords(indicator, status.by, language),
    grade: t(`grade.${status.by.grade}`),
  });
}

/** What was found on the target's basis, where it does not decide: a lower bound, a part of a year, another year. */
function undecidedSentence(indicator: Indicator, status: Status, language: Language): string[] {
  const latest = latestObservation(indicator);
  if (!latest || status.kind === 'met' || status.kind === 'not-met') return [];
  return [
    useStrings(language)('finding.undecided', {
      period: periodWords(latest, language),
      value: valueWords(indicator, latest, language),
    }),
  ];
}

/** From where to where the whole-year figures go, if there are two or more. */
function courseSentence(indicator: Indicator, language: Language): string[] {
  const exact = decidingObservations(indicator).filter(({ qualifier }) => qualifier === 'exact');
  const [first, last] = [exact[0], exact.at(-1)];
  if (!first || !last || first === last) return [];
  return [
    useStrings(language)('finding.course', {
      first: valueWords(indicator, first, language),
      firstYear: first.period.year,
      last: valueWords(indicator, last, language),
      lastYear: last.period.year,
    }),
  ];
}

/** The years of the plan without a whole-year figure, exact or approximate, if there are figures for others. */
function gapSentence(indicator: Indicator, start: number, language: Language): string[] {
  const found = new Set(
    decidingObservations(indicator)
      .filter(({ qualifier }) => qualifier === 'exact' || qualifier === 'approximate')
      .map(({ period }) => period.year),
  );
  const { year: end } = indicator.target;
  const missing = Array.from({ length: end - start + 1 }, (_, index) => start + index).filter(
    (year) => !found.has(year),
  );
  if (found.size === 0 || missing.length === 0) return [];
  const t = useStrings(language);
  return [t('finding.gaps', { years: missing.join(t('finding.list-separator')) })];
}

/**
 * What the published figures show, in sentences made from the data: the answer first, then the course and the gaps.
 * @param start the first year of the plan.
 */
export function findingSentences(indicator: Indicator, status: Status, start: number, language: Language): string[] {
  const { baseline } = indicator;
  return [
    statusSentence(indicator, status, language),
    ...undecidedSentence(indicator, status, language),
    ...courseSentence(indicator, language),
    ...(baseline
      ? [
          useStrings(language)('finding.baseline', {
            value: formatValue(baseline.value, indicator.unit, language),
            year: baseline.year,
          }),
        ]
      : []),
    ...gapSentence(indicator, start, language),
  ];
}

/** The latest observation of the series within or after the plan, if there is one. */
export const latestObservation = (indicator: Indicator): Observation | undefined =>
  decidingObservations(indicator).at(-1);
