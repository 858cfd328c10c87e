import { comparedPoint } from '../charts/compared-point.ts';
import { targetLine } from '../charts/words.ts';
import type { CompareStrings } from '../components/compare/compare-strings.ts';
import { breaksAmong, compareWays, hindrances, type ComparedIndicator } from '../domain/compare.ts';
import type { SeriesPoint } from '../domain/series.ts';
import { listBreaks } from '../i18n/findings.ts';
import { useStrings } from '../i18n/index.ts';
import { languages, type Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { chartSeries, indicators, need, site } from './library.ts';
import { indicatorPath } from './paths.ts';

/** That the basis of an indicator changed between some values, and when, where it did. */
function basisChanged(indicator: Indicator, points: readonly SeriesPoint[], language: Language) {
  const changes = breaksAmong(indicator, points);
  if (changes.length === 0) return {};
  return {
    basisChanged: useStrings(language)('compare.basis-changed', { when: listBreaks(changes, language) }),
  };
}

/** An indicator as it is compared with others. Its values are those of its chart. */
export function comparedIndicator(indicator: Indicator, language: Language): ComparedIndicator {
  const { id, name, unit, direction, target, breaks } = indicator;
  const series = need(chartSeries, id);
  const points = series.kind === 'series' ? series.points : [];
  return {
    id,
    name: name[language],
    href: indicatorPath(id, language),
    unit: unit.symbol[language],
    decimals: unit.decimals,
    direction,
    target: { kind: target.kind, value: target.value, ...(target.max === undefined ? {} : { max: target.max }) },
    targetWords: useStrings(language)('compare.target', { target: targetLine(indicator, language) }),
    breaks: breaks.map(({ year, day }) => ({ year, ...(day ? { day } : {}) })),
    ...basisChanged(indicator, points, language),
    points: points.map((point) => comparedPoint(point, unit, language)),
  };
}

/** A route for each indicator in each language, which the page that compares fetches. */
export const comparedRoutes = () =>
  languages.flatMap((language) =>
    indicators.map((indicator) => ({ params: { lang: language, id: indicator.id }, props: { indicator, language } })),
  );

/** The indicators by field, as the form offers them. It says of which nothing was published that could be compared. */
export function compareGroups(language: Language): { name: string; choices: { id: string; words: string }[] }[] {
  const t = useStrings(language);
  const choiceOf = (indicator: Indicator) => {
    const name = indicator.name[language];
    const isSilent = need(chartSeries, indicator.id).kind === 'no-data';
    return { id: indicator.id, words: isSilent ? t('compare.no-figure', { name }) : name };
  };
  return site.fields
    .map(({ id, name }) => ({
      name: name[language],
      choices: indicators.filter(({ field }) => field === id).map(choiceOf),
    }))
    .filter(({ choices }) => choices.length > 0);
}

/** The words that the comparison says. The script fills in what stands in braces. */
export function compareStrings(language: Language): CompareStrings {
  const t = useStrings(language);
  const later = { names: '{names}', unit: '{unit}', year: '{year}', count: '{count}' };
  const each = <Key extends string>(keys: readonly Key[], say: (key: Key) => string) =>
    Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<Key, string>;
  return {
    hindrances: each(hindrances, (why) => t(`compare.hindrance.${why}`, later)),
    captions: each(compareWays, (way) => t(`compare.caption.${way}`, later)),
    leftOut: t('compare.left-out', later),
    separator: t('finding.list-separator'),
    year: t('compare.column-year'),
    none: t('compare.none'),
    leftOutCell: t('compare.left-out-cell'),
    chart: t('compare.chart', later),
    noChart: t('compare.no-chart'),
    failed: t('compare.failed'),
    file: t('compare.file'),
  };
}
