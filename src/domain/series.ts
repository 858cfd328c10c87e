import type { Grade, Text } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Observation, Qualifier } from '../schemas/observation.ts';
import type { MeasureUnit } from './format.ts';
import { standingObservations } from './revisions.ts';
import { answeringBases, decidingObservations } from './status.ts';

/** One value of the line. */
export interface SeriesPoint {
  /** The id of the observation. */
  id: string;
  /** The year in which its period ends. */
  year: number;
  /** What the period is in words, where it is not that whole calendar year. */
  periodLabel?: Text;
  /** The value in the indicator's unit. */
  value: number;
  /** How far it can be trusted. */
  grade: Grade;
  /** How exact it is. */
  qualifier: Qualifier;
  /** The id of the basis it is counted on. */
  basis: string;
  /** Whether it was worked out for this site and is therefore drawn hollow. */
  hollow: boolean;
  /** Whether it stands for a part of the year or of the area only and therefore has a shape of its own. */
  partial: boolean;
  /** Whether a line may join it to the point before it in the list. */
  joined: boolean;
}

/** The values of an indicator that may stand on one chart, with nothing said of pixels. */
export interface Series {
  kind: 'series';
  /** The unit of every value. */
  unit: MeasureUnit;
  /** The values in the order of time. At least one. */
  points: SeriesPoint[];
  /** The value that the plan itself gives for the time before it: a mark of its own, never part of the line. */
  baseline?: { year: number; value: number };
  /** What the plan asks. */
  target: Indicator['target'];
  /** Where the basis changed: the first year on the new basis, and what changed. */
  breaks: Indicator['breaks'];
  /** The years between the first and the last point for which no value on a deciding basis was found at all. */
  gaps: number[];
  /** The first and the last year that the chart must show: of the points, the baseline and the target. */
  years: [number, number];
}

/** An indicator that has no value for a chart. `none`: no figure at all; `other-basis`: only figures that stand apart. */
export interface NoSeries {
  kind: 'no-data';
  reason: 'none' | 'other-basis';
}

/** What a chart can show of an indicator. Absence is a value. */
type ChartSeries = Series | NoSeries;

/** A value without the question whether it may be joined. */
type LonePoint = Omit<SeriesPoint, 'joined'>;

function lonePoint({ id, period, value, grade, qualifier, basis }: Observation): LonePoint {
  return {
    id,
    year: period.year,
    ...(period.label ? { periodLabel: period.label } : {}),
    value,
    grade,
    qualifier,
    basis,
    hollow: grade === 'derived',
    partial: qualifier === 'part-year' || qualifier === 'part-area',
  };
}

const isWholeAndExact = (point: LonePoint) => point.qualifier === 'exact' && !point.periodLabel;

/** Whether a line from the earlier to the later point says nothing that was not published. */
function mayJoin(earlier: LonePoint, later: LonePoint, breaks: Indicator['breaks']): boolean {
  return (
    isWholeAndExact(earlier) &&
    isWholeAndExact(later) &&
    earlier.basis === later.basis &&
    later.year - earlier.year === 1 &&
    !breaks.some(({ year }) => year === later.year)
  );
}

/** Says of each point whether it may be joined to the one before it. A year with two values is joined to neither side. */
function joinPoints(points: readonly LonePoint[], breaks: Indicator['breaks']): SeriesPoint[] {
  const isAlone = ({ year }: LonePoint) => points.filter((other) => other.year === year).length === 1;
  return points.map((point, index) => {
    const before = points[index - 1];
    const joined = before !== undefined && isAlone(before) && isAlone(point) && mayJoin(before, point, breaks);
    return { ...point, joined };
  });
}

/** The first years on a new basis that lie after one year and up to another. */
export const breaksBetween = (
  { breaks }: { breaks: readonly { year: number }[] },
  after: number,
  until: number,
): number[] => breaks.map(({ year }) => year).filter((year) => year > after && year <= until);

/** The years between the first and the last point for which nothing was published on a deciding basis. */
function findGaps(indicator: Indicator, points: readonly LonePoint[]): number[] {
  const answering = answeringBases(indicator);
  const known = standingObservations(indicator)
    .filter(({ basis }) => answering.has(basis))
    .map(({ period }) => period.year);
  const first = Math.min(...points.map(({ year }) => year));
  const last = Math.max(...points.map(({ year }) => year));
  const between = Array.from({ length: last - first }, (_, index) => first + index);
  return between.filter((year) => !known.includes(year));
}

function yearsToShow({ baseline, target }: Indicator, points: readonly LonePoint[]): [number, number] {
  const years = [...points.map(({ year }) => year), ...(baseline ? [baseline.year] : []), target.year];
  return [Math.min(...years), Math.max(...years)];
}

/**
 * Chooses the values of an indicator that may stand on one chart, and says which of them a line may join.
 *
 * - A point is an observation with `use: series`, on a basis that decides, in the indicator's own unit. Support, context
 *   and what is withdrawn are not drawn; they stand in the table.
 * - Points are in the order of time; two values for one year keep the order of the file.
 * - A line joins two points only if both are exact and for the whole year, on the same basis, in consecutive years,
 *   alone in their years and with no break between. A year without a value is a gap and is never bridged.
 * - A single point is a series: it stands as a mark against the target.
 * - The baseline is a mark of its own. Alone it makes no series, since nothing was published since.
 */
export function buildSeries(indicator: Indicator): ChartSeries {
  const points = decidingObservations(indicator)
    .filter(({ unit }) => unit === undefined)
    .map(lonePoint);
  if (points.length === 0) {
    return { kind: 'no-data', reason: standingObservations(indicator).length === 0 ? 'none' : 'other-basis' };
  }
  const { unit, baseline, target, breaks } = indicator;
  return {
    kind: 'series',
    unit,
    points: joinPoints(points, breaks),
    ...(baseline ? { baseline: { year: baseline.year, value: baseline.value } } : {}),
    target,
    breaks,
    gaps: findGaps(indicator, points),
    years: yearsToShow(indicator, points),
  };
}
