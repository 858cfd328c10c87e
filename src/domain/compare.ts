import type { Indicator } from '../schemas/indicator.ts';
import type { Qualifier } from '../schemas/observation.ts';
import { breaksBetween, type Break } from './series.ts';

/** A value of a compared indicator: published, or worked out for this site from what was published. */
export interface ComparedPoint {
  /** The id of the observation. */
  id: string;
  year: number;
  value: number;
  /** The number as it is written: with the sign of a bound, and in brackets for what time, and that it is no published one. */
  text: string;
  /** Its year and the value with its unit and all that limits it, in words. */
  reading: string;
  /** What its mark in a chart means, in sentences; none for an exact value that was published. */
  signs: readonly string[];
  /** How a number is written that was reckoned from it, with `{value}` for it, and what its mark means: where it must be said. */
  reckoned?: { text: string; sign: string };
  /** How exact it is. */
  qualifier: Qualifier;
  /** Whether it was worked out for this site and is therefore drawn hollow. */
  hollow: boolean;
  /** The id of the basis it is counted on. */
  basis: string;
  /** Whether it is an exact value of a whole year: only with these may be reckoned. */
  isExact: boolean;
  /** Whether a line may join it to the point before it. */
  joined: boolean;
}

/** An indicator as it is compared with others, in the reader's language. */
export interface ComparedIndicator {
  id: string;
  name: string;
  href: string;
  unit: string;
  decimals: number;
  direction: Indicator['direction'];
  target: Pick<Indicator['target'], 'kind' | 'value' | 'max'>;
  /** What the plan asks, as a sentence. */
  targetWords: string;
  /** Where the basis changed. */
  breaks: readonly Break[];
  /** That the basis changed between the values, and when, as a sentence; nothing where it did not. */
  basisChanged?: string;
  /** In the order of time; none where nothing was published on the basis of the target. */
  points: readonly ComparedPoint[];
}

/** The ways to compare: the values themselves, each with a common year as 100, or how far from its target each was. */
export const compareWays = ['values', 'index', 'distance'] as const;

/** A way to compare. */
export type CompareWay = (typeof compareWays)[number];

/** A value in a comparison: what was published, and the number that the comparison makes of it. */
export interface ComparedValue {
  point: ComparedPoint;
  number: number;
  /** The value that this site worked out, of those from which the number is reckoned, if it is from one. */
  own?: ComparedPoint;
}

/** An indicator in a comparison. */
export interface ComparedLine {
  indicator: ComparedIndicator;
  values: readonly ComparedValue[];
  /** How many published values cannot be reckoned with in this way. */
  leftOut: number;
}

/** Why indicators cannot be compared in a way. */
export const hindrances = [
  'too-few',
  'no-figure',
  'no-exact-figure',
  'units',
  'no-common-year',
  'zero-target',
] as const;

/** Why indicators cannot be compared in a way. */
export type Hindrance = (typeof hindrances)[number];

/** What comes of comparing. An index names its year and the others that could be chosen. */
export type Comparison =
  | { kind: 'lines'; lines: readonly ComparedLine[]; year?: number; years: readonly number[] }
  | { kind: 'none'; why: Hindrance; who: readonly ComparedIndicator[] };

const hindered = (why: Hindrance, who: readonly ComparedIndicator[]): Comparison => ({ kind: 'none', why, who });

/**
 * Compares indicators, or says why that cannot be done. Only what was published is compared: nothing is filled in between,
 * and values on different bases are never set into one proportion.
 * @param year the year that is 100 in an index; without it, or if it cannot be, the first that all have.
 */
export function compare(indicators: readonly ComparedIndicator[], way: CompareWay, year?: number): Comparison {
  if (indicators.length < 2) return hindered('too-few', indicators);
  const silent = indicators.filter(({ points }) => points.length === 0);
  if (silent.length > 0) return hindered('no-figure', silent);
  if (way === 'values') return compareValues(indicators);
  return way === 'index' ? compareIndex(indicators, year) : compareDistance(indicators);
}

function compareValues(indicators: readonly ComparedIndicator[]): Comparison {
  if (new Set(indicators.map(({ unit }) => unit)).size > 1) return hindered('units', indicators);
  const lines = indicators.map((indicator) => lineOf(indicator, indicator.points, ({ value }) => value));
  return { kind: 'lines', lines, years: [] };
}

/** Whether two values of an indicator are counted alike: on one basis, and with no change of it between them. */
const areAlike = (indicator: ComparedIndicator, one: ComparedPoint, other: ComparedPoint): boolean =>
  one.basis === other.basis && breaksAmong(indicator, [one, other]).length === 0;

/** The changes of the basis between the first and the last of some values. */
export function breaksAmong<Change extends Break>(
  indicator: { breaks: readonly Change[] },
  points: readonly { year: number }[],
): Change[] {
  const years = points.map(({ year }) => year);
  return breaksBetween(indicator, Math.min(...years), Math.max(...years));
}

const exactPoints = ({ points }: ComparedIndicator) => points.filter(({ isExact }) => isExact);

/** The years in which an indicator has one exact value that is not zero. */
const baseYears = (indicator: ComparedIndicator): number[] => {
  const points = exactPoints(indicator).filter(({ value }) => value !== 0);
  return points.map(({ year }) => year).filter((year, _, all) => all.indexOf(year) === all.lastIndexOf(year));
};

function compareIndex(indicators: readonly ComparedIndicator[], wanted: number | undefined): Comparison {
  const [first = [], ...others] = indicators.map(baseYears);
  const years = first.filter((year) => others.every((own) => own.includes(year)));
  const year = years.find((one) => one === wanted) ?? years[0];
  if (year === undefined) return hindered('no-common-year', indicators);
  const lines = indicators.flatMap((indicator) => {
    const base = exactPoints(indicator).find((point) => point.year === year);
    if (!base) return [];
    const alike = exactPoints(indicator).filter((point) => areAlike(indicator, base, point));
    return lineOf(indicator, alike, ({ value }) => (100 * value) / base.value, base);
  });
  return { kind: 'lines', lines, year, years };
}

function compareDistance(indicators: readonly ComparedIndicator[]): Comparison {
  if (indicators.every((indicator) => exactPoints(indicator).length === 0))
    return hindered('no-exact-figure', indicators);
  const zero = indicators.filter(({ target }) => target.value === 0 || target.max === 0);
  if (zero.length > 0) return hindered('zero-target', zero);
  const lines = indicators.map((indicator) =>
    lineOf(indicator, exactPoints(indicator), ({ value }) => distanceToTarget(indicator, value)),
  );
  return { kind: 'lines', lines, years: [] };
}

/** The first value that this site worked out, if there is one. */
function ownAmong(points: readonly (ComparedPoint | undefined)[]): Pick<ComparedValue, 'own'> {
  const own = points.find((point) => point?.hollow);
  return own ? { own } : {};
}

const lineOf = (
  indicator: ComparedIndicator,
  points: readonly ComparedPoint[],
  numberOf: (point: ComparedPoint) => number,
  base?: ComparedPoint,
): ComparedLine => ({
  indicator,
  values: points.map((point) => ({ point, number: numberOf(point), ...ownAmong([point, base]) })),
  leftOut: indicator.points.length - points.length,
});

/**
 * How far a value is from the target, in percent of the size of the target: 0 where it is just met, more where it is
 * surpassed, less where something is missing.
 */
export function distanceToTarget({ target, direction }: ComparedIndicator, value: number): number {
  const { kind, value: asked, max } = target;
  const above = (100 * (value - asked)) / Math.abs(asked);
  if (kind === 'range' && max !== undefined) {
    if (value < asked) return above;
    return value > max ? (100 * (max - value)) / Math.abs(max) : 0;
  }
  const lowerIsBetter = kind === 'at-most' || (kind === 'exactly' && direction === 'lower');
  // Not -0, which would be written with its sign.
  return (lowerIsBetter ? -above : above) || 0;
}
