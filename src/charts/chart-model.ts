import type { Series, SeriesPoint } from '../domain/series.ts';
import { sourceTitle } from '../domain/source.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Source } from '../schemas/source.ts';
import { baselineAt, breakLines, valueAxis, yearDomain, yearTicks, type AxisTick } from './scale.ts';
import { shapeOf, type Shape } from './shapes.ts';
import { baselineLabel, baselineWords, pointLabel, pointWords, targetLabel, tickTexts } from './words.ts';

/** A value as the element in the browser needs it: where it is, how it looks and what is said of it. */
interface ModelPoint {
  /** The id of the observation, or `baseline`. */
  id: string;
  /** Its place on the axis of years. */
  year: number;
  value: number;
  /** The number as written at the mark. */
  text: string;
  /** What is not so is left out, and so is a circle, since every page sends all of it. */
  shape?: Exclude<Shape, 'circle'>;
  hollow?: true;
  joined?: true;
  /** Year and value in words. */
  title: string;
  /** Basis, source and kind of source, one a line. */
  lines: string[];
}

/** All that the browser needs to draw and read out a chart, already in the reader's language. It travels as JSON. */
export interface ChartModel {
  /** The name of the indicator. */
  name: string;
  /** What the element calls itself, and which keys it knows. */
  role: string;
  keys: string;
  /** What is said where the chart cannot be drawn. */
  failed: string;
  unit: string;
  years: { domain: [number, number]; ticks: AxisTick[] };
  values: { domain: [number, number]; ticks: AxisTick[] };
  /** The baseline first, if there is one, then the values in the order of time. */
  points: ModelPoint[];
  target: { value: number; text: string };
  /** Where the dashed lines of breaks stand, in years, and the word at them. */
  breaks: { at: number[]; text: string }[];
}

/** What a chart is made of: the indicator, its series, and the sources that it names, where they are at hand. */
interface ChartMatter {
  indicator: Indicator;
  series: Series;
  sources?: ReadonlyMap<string, Source> | undefined;
}

function linesAbout(point: SeriesPoint, { indicator, sources }: ChartMatter, language: Language): string[] {
  const t = useStrings(language);
  const basis = indicator.bases.find(({ id }) => id === point.basis);
  const [best] = indicator.observations.find(({ id }) => id === point.id)?.sources ?? [];
  const source = best === undefined ? undefined : sources?.get(best);
  return [
    ...(basis ? [t('chart.reading-basis', { basis: basis.label[language] })] : []),
    ...(source ? [t('chart.reading-source', { source: sourceTitle(source, language) })] : []),
    t('chart.reading-grade', { grade: t(`grade.${point.grade}`) }),
  ];
}

function modelPoint(point: SeriesPoint, matter: ChartMatter, language: Language): ModelPoint {
  const { unit } = matter.series;
  const value = pointWords(point, unit, language);
  const shape = shapeOf(point.qualifier);
  return {
    id: point.id,
    year: point.year,
    value: point.value,
    text: pointLabel(point, unit.decimals, language),
    ...(shape === 'circle' ? {} : { shape }),
    ...(point.hollow ? { hollow: true } : {}),
    ...(point.joined ? { joined: true } : {}),
    title: useStrings(language)('chart.reading', { year: point.year, value }),
    lines: linesAbout(point, matter, language),
  };
}

function modelBaseline(series: Series, language: Language): ModelPoint[] {
  if (!series.baseline) return [];
  return [
    {
      id: 'baseline',
      year: baselineAt(series, series.baseline),
      value: series.baseline.value,
      text: baselineLabel(series, language),
      shape: 'square',
      title: baselineWords(series, language) ?? '',
      lines: [useStrings(language)('chart.reading-baseline')],
    },
  ];
}

/** Writes down all that the browser needs to draw and read out a chart. */
export function buildChartModel(matter: ChartMatter, language: Language): ChartModel {
  const { indicator, series } = matter;
  const t = useStrings(language);
  return {
    name: indicator.name[language],
    role: t('chart.role'),
    keys: t('chart.keys'),
    failed: t('chart.failed'),
    unit: series.unit.symbol[language],
    years: { domain: yearDomain(series), ticks: yearTicks(series, language) },
    values: { domain: valueAxis(series).domain, ticks: tickTexts(series, language) },
    points: [...modelBaseline(series, language), ...series.points.map((point) => modelPoint(point, matter, language))],
    target: { value: series.target.value, text: targetLabel(series, language) },
    breaks: series.breaks.map((change) => ({ at: breakLines(change), text: t('chart.break') })),
  };
}
