import { formatValue } from '../domain/format.ts';
import type { Break, Series } from '../domain/series.ts';
import { breakDate } from '../i18n/findings.ts';
import { useStrings, type StringKey } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Qualifier } from '../schemas/observation.ts';
import { valueAxis } from './scale.ts';
import { shapeOf, type Shape } from './shapes.ts';
import { baselineWords, gapWords, targetLine } from './words.ts';

/** What the sign beside an entry of the legend looks like; `words` and `none` have none, and `none` stands in a line of its own. */
export type LegendSign =
  { kind: 'mark'; shape: Shape; hollow: boolean } | { kind: 'line' | 'target' | 'break' } | { kind: 'words' | 'none' };

/** An entry of the legend: a sign and what it means in words. */
export interface LegendEntry {
  sign: LegendSign;
  text: string;
}

/** What the mark of a value means, by how exact it is. */
export const qualifierKeys: Partial<Record<Qualifier, StringKey>> = {
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

/** Since when the basis is another; where it changed in the course of a year, also that this year stands apart. */
function breakWords(change: Break, language: Language): string {
  const t = useStrings(language);
  const words = t('chart.break-in-year', { when: breakDate(change, language) });
  if (!change.day) return words;
  return t('chart.break-in-course', { words, between: change.year - 1, year: change.year });
}

/** The lines that occur: between values, of the target, at each break, and the mark of the baseline. */
function lineEntries(series: Series, language: Language): LegendEntry[] {
  const t = useStrings(language);
  const { points, breaks } = series;
  const before = baselineWords(series, language);
  const entries: LegendEntry[] = [{ sign: { kind: 'target' }, text: targetLine(series, language) }];
  if (points.some(({ joined }) => joined)) entries.unshift({ sign: { kind: 'line' }, text: t('chart.sign-line') });
  if (before) entries.push({ sign: { kind: 'mark', shape: 'square', hollow: false }, text: before });
  const changes = breaks.map((change): LegendEntry => ({
    sign: { kind: 'break' },
    text: breakWords(change, language),
  }));
  return [...entries, ...changes];
}

/** What must be said though it has no sign: the years without a value, and an axis that does not start at zero. */
function remarkEntries(series: Series, language: Language): LegendEntry[] {
  const t = useStrings(language);
  const [start] = valueAxis(series).domain;
  const value = formatValue(start, series.unit, language);
  const remarks = [gapWords(series, language), start === 0 ? undefined : t('chart.axis-start', { value })];
  return remarks.filter((text) => text !== undefined).map((text) => ({ sign: { kind: 'none' }, text }));
}

/** The legend of a chart: the signs that occur in it and no others, in words. */
export function legendOf(series: Series, language: Language): LegendEntry[] {
  return [...markEntries(series, language), ...lineEntries(series, language), ...remarkEntries(series, language)];
}
