import { formatValue } from '../domain/format.ts';
import type { Series } from '../domain/series.ts';
import { useStrings, type StringKey } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Qualifier } from '../schemas/observation.ts';
import { valueAxis } from './scale.ts';
import { shapeOf, type Shape } from './shapes.ts';
import { targetLine } from './words.ts';

/** What the sign beside an entry of the legend looks like; `words` and `none` have none, and `none` stands in a line of its own. */
export type LegendSign =
  { kind: 'mark'; shape: Shape; hollow: boolean } | { kind: 'line' | 'target' | 'break' } | { kind: 'words' | 'none' };

/** An entry of the legend: a sign and what it means in words. */
export interface LegendEntry {
  sign: LegendSign;
  text: string;
}

const qualifierKeys: Partial<Record<Qualifier, StringKey>> = {
  exact: 'chart.sign-exact',
  'at-least': 'chart.sign-at-least',
  'part-year': 'chart.sign-part-year',
  'part-area': 'chart.sign-part-area',
  approximate: 'chart.sign-approximate',
};

/** The shapes that occur, each once, and the hollow ones as one entry. */
function markEntries({ points }: Series, language: Language): LegendEntry[] {
  const t = useStrings(language);
  const filled = points.filter(({ hollow, qualifier }) => !hollow || qualifier !== 'exact');
  const qualifiers = [...new Set(filled.map(({ qualifier }) => qualifier))];
  const shapes = qualifiers.flatMap((qualifier): LegendEntry[] => {
    const key = qualifierKeys[qualifier];
    if (!key) return [];
    // An approximate value has the mark of an exact one; the sign is in its label.
    if (qualifier === 'approximate') return [{ sign: { kind: 'words' }, text: t(key) }];
    return [{ sign: { kind: 'mark', shape: shapeOf(qualifier), hollow: false }, text: t(key) }];
  });
  const hollow: LegendEntry = { sign: { kind: 'mark', shape: 'circle', hollow: true }, text: t('chart.sign-derived') };
  return points.some((point) => point.hollow) ? [...shapes, hollow] : shapes;
}

/** The lines that occur: between values, of the target, at each break, and the mark of the baseline. */
function lineEntries(series: Series, language: Language): LegendEntry[] {
  const t = useStrings(language);
  const { points, baseline, breaks, unit } = series;
  const entries: LegendEntry[] = [{ sign: { kind: 'target' }, text: targetLine(series, language) }];
  if (points.some(({ joined }) => joined)) entries.unshift({ sign: { kind: 'line' }, text: t('chart.sign-line') });
  if (baseline) {
    const value = formatValue(baseline.value, unit, language);
    const text = t('chart.baseline', { value, year: baseline.year });
    entries.push({ sign: { kind: 'mark', shape: 'square', hollow: false }, text });
  }
  const changes = breaks.map(({ year }) => t('chart.break-in-year', { year }));
  return [...entries, ...changes.map((text): LegendEntry => ({ sign: { kind: 'break' }, text }))];
}

/** What must be said though it has no sign: the years without a value, and an axis that does not start at zero. */
function remarkEntries(series: Series, language: Language): LegendEntry[] {
  const t = useStrings(language);
  const [start] = valueAxis(series).domain;
  const value = formatValue(start, series.unit, language);
  return [
    ...(series.gaps.length > 0 ? [t('chart.gaps', { years: series.gaps.join(t('finding.list-separator')) })] : []),
    ...(start === 0 ? [] : [t('chart.axis-start', { value })]),
  ].map((text) => ({ sign: { kind: 'none' }, text }));
}

/** The legend of a chart: the signs that occur in it and no others, in words. */
export function legendOf(series: Series, language: Language): LegendEntry[] {
  return [...markEntries(series, language), ...lineEntries(series, language), ...remarkEntries(series, language)];
}
