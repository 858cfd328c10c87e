import { scaleLinear } from 'd3-scale';
import type { MeasureUnit } from '../domain/format.ts';
import { changeYears, type Break, type Series, type SeriesBaseline } from '../domain/series.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Box } from './labels.ts';

/** An axis of values: from where to where it reaches, and the values at which it has a line. */
interface ValueAxis {
  domain: [number, number];
  ticks: number[];
}

/** From years and values to pixels. */
export interface Scales {
  x: (year: number) => number;
  y: (value: number) => number;
}

/** About how many lines a value axis has. */
const linesWanted = 5;

/** How many years an axis can name on a narrow screen before it has to leave some out. */
const yearsNamed = 9;

/** Every value that must find room on the axis: the points, the baseline and the target. */
function valuesOf({ points, baseline, target }: Series): number[] {
  return [...points.map(({ value }) => value), ...(baseline ? [baseline.value] : []), target.value];
}

/** Whether the axis starts at zero: where things are counted, and where the values are nearer to it than half their height. */
const startsAtZero = (low: number, high: number, { decimals }: MeasureUnit): boolean =>
  low >= 0 && (decimals === 0 || low <= high / 2);

/**
 * The reach of the values, never less than a tenth of their height, so that a small difference does not look large. Where
 * it does not start at zero, there is room below the lowest value, so that no mark and no target lies on the axis.
 */
function reachOf(values: readonly number[], unit: MeasureUnit): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const least = Math.max(Math.abs(low), Math.abs(high)) / 10 || 1;
  const margin = Math.max(0, least - (high - low)) / 2;
  if (startsAtZero(low, high, unit)) return [-margin, high + margin];
  return [low - Math.max(margin, (high - low) / 10), high + margin];
}

/** Where the axis ends at a side, rounded away from the values to what can be written in the unit. */
function writableEnd(value: number, { decimals }: MeasureUnit, round: (value: number) => number): number {
  const steps = 10 ** decimals;
  // Without the dust of computing with fractions a round number stays as it is.
  return round(Number((value * steps).toFixed(6))) / steps;
}

/** A share cannot be more than all of it, so its axis ends at 100 unless a value is higher. */
function highestOf(unit: MeasureUnit, values: readonly number[]): number {
  return unit.symbol.en === '%' && values.every((value) => value <= 100) ? 100 : Infinity;
}

/** The axis of values of a series: round at both ends, never below zero for values that are not. */
export function valueAxis(series: Series): ValueAxis {
  const values = valuesOf(series);
  const { unit } = series;
  const lowest = values.every((value) => value >= 0) ? 0 : -Infinity;
  const [low = 0, high = 1] = scaleLinear().domain(reachOf(values, unit)).nice(linesWanted).domain();
  const domain: [number, number] = [
    writableEnd(Math.max(low, lowest), unit, Math.floor),
    writableEnd(Math.min(high, highestOf(unit, values)), unit, Math.ceil),
  ];
  const isWritable = (tick: number) => Number(tick.toFixed(unit.decimals)) === Number(tick.toFixed(9));
  return { domain, ticks: scaleLinear().domain(domain).ticks(linesWanted).filter(isWritable) };
}

/** A line of an axis: where it stands, and what is written there; nothing where it has no room. */
export type AxisTick = [value: number, text: string];

/** How far before the first year a baseline stands to which the plan gives no year: far enough for the words there. */
const beforeYears = 1.25;

/** Where the baseline stands on the axis of years: at its year, or before all years if the plan does not date it. */
export const baselineAt = ({ years: [first] }: Series, { year, label }: SeriesBaseline): number =>
  label ? first - beforeYears : year;

/**
 * The years of the axis. All are named, or every second, third … so that the year of the target is among them. A baseline
 * without a year has a place of its own before them, which says so.
 */
export function yearTicks(series: Series, language: Language): AxisTick[] {
  const { years, target, baseline } = series;
  const [first, last] = years;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const step = Math.ceil(all.length / yearsNamed);
  const ticks = all.map((year): AxisTick => [year, (year - target.year) % step === 0 ? String(year) : '']);
  if (!baseline?.label) return ticks;
  return [[baselineAt(series, baseline), useStrings(language)('chart.axis-before')], ...ticks];
}

/** The reach of the axis of years: some room more on each side, so that no mark stands on the edge. */
export function yearDomain({ years: [first, last], baseline }: Series): [number, number] {
  return [first - (baseline?.label ? beforeYears + 0.75 : 0.5), last + 0.5];
}

/** Where the lines of a change of the basis stand on the axis of years: between the years that it parts. */
export const breakLines = (change: Break): number[] => changeYears(change).map((year) => year - 0.5);

/** The scales that put a series into a rectangle. */
export function scalesFor(series: Series, plot: Box): Scales {
  return {
    x: scaleLinear().domain(yearDomain(series)).range([plot.left, plot.right]),
    y: scaleLinear().domain(valueAxis(series).domain).range([plot.bottom, plot.top]),
  };
}
