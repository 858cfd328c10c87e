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

/** The value that the plan gives for the time before it. With a label the plan does not date it to the year. */
export type SeriesBaseline = Pick<NonNullable<Indicator['baseline']>, 'year' | 'value' | 'label'>;

/** The values of an indicator that may stand on one chart, with nothing said of pixels. */
export interface Series {
  kind: 'series';
  /** The unit of every value. */
  unit: MeasureUnit;
  /** The values in the order of time. At least one. */
  points: SeriesPoint[];
  /** The value that the plan itself gives for the time before it: a mark of its own, never part of the line. */
  baseline?: SeriesBaseline;
  /** What the plan asks. */
  target: Indicator['target'];
  /** Where the basis changed, and what changed. */
  breaks: Indicator['breaks'];
  /** The years of the plan, and between the points, for which no value on a deciding basis was found at all. */
  gaps: number[];
  /** The first and the last year that the chart must show: of the plan, the points and a baseline that has a year. */
  years: [number, number];
}

/** An indicator that has no value for a chart. `none`: no figure at all; `other-basis`: only figures that stand apart. */
export interface NoSeries {
  kind: 'no-data';
  reason: 'none' | 'other-basis';
}

/** What a chart can show of an indicator. Absence is a value. */
export type ChartSeries = Series | NoSeries;

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

/** Whether a value is exact and of a whole year: what has a label is of another time than its year. */
export const isWholeAndExact = (point: LonePoint): boolean => point.qualifier === 'exact' && !point.periodLabel;

/** The exact values for whole years on a basis that answers the target, in the order of time. */
export const exactYears = (indicator: Indicator): Observation[] =>
  decidingObservations(indicator).filter((observation) => isWholeAndExact(lonePoint(observation)));

/** Whether a line from the earlier to the later point says nothing that was not published. */
function mayJoin(earlier: LonePoint, later: LonePoint, breaks: Indicator['breaks']): boolean {
  return (
    isWholeAndExact(earlier) &&
    isWholeAndExact(later) &&
    earlier.basis === later.basis &&
    later.year - earlier.year === 1 &&
    breaksBetween({ breaks }, earlier.year, later.year).length === 0
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

/** A change of the basis: the first year wholly on the new one, and the day, where it came in the year before. */
export type Break = Pick<Indicator['breaks'][number], 'year' | 'day'>;

/** The years whose values stand on another basis than those before. A year in which the basis changed stands alone. */
export const changeYears = ({ year, day }: Break): number[] => (day === undefined ? [year] : [year - 1, year]);

/** The changes of the basis that come between a value of one year and a value of another. */
export const breaksBetween = <Change extends Break>(
  { breaks }: { breaks: readonly Change[] },
  after: number,
  until: number,
): Change[] => breaks.filter((change) => changeYears(change).some((year) => year > after && year <= until));

/** The first and the last year of the plan and of the points. */
function yearsOf({ target }: Indicator, start: number, points: readonly LonePoint[]): [number, number] {
  const years = [start, target.year, ...points.map(({ year }) => year)];
  return [Math.min(...years), Math.max(...years)];
}

/** The years among some for which nothing was published on a deciding basis. */
function findGaps(indicator: Indicator, [first, last]: readonly [number, number]): number[] {
  const answering = answeringBases(indicator);
  const known = standingObservations(indicator)
    .filter(({ basis }) => answering.has(basis))
    .map(({ period }) => period.year);
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all.filter((year) => !known.includes(year));
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
 * - All years of the plan are shown, and each without a value is a gap.
 * @param start the first year of the plan; the last one is the target's.
 */
export function buildSeries(indicator: Indicator, start: number): ChartSeries {
  const points = decidingObservations(indicator)
    .filter(({ unit }) => unit === undefined)
    .map(lonePoint);
  if (points.length === 0) {
    return { kind: 'no-data', reason: standingObservations(indicator).length === 0 ? 'none' : 'other-basis' };
  }
  const { unit, baseline, target, breaks } = indicator;
  const years = yearsOf(indicator, start, points);
  return {
    kind: 'series',
    unit,
    points: joinPoints(points, breaks),
    ...(baseline ? { baseline } : {}),
    target,
    breaks,
    gaps: findGaps(indicator, years),
    years: baseline && !baseline.label ? [Math.min(baseline.year, years[0]), years[1]] : years,
  };
}
