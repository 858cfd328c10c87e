import { scaleLinear } from 'd3-scale';
import type { MeasureUnit } from '../domain/format.ts';
import type { Series } from '../domain/series.ts';
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

/** Where the axis starts: at zero where the values come nearer to it than half their height. */
function startOf(low: number, high: number): number {
  return low >= 0 && low <= high / 2 ? 0 : low;
}

/** The reach of the values, never less than a tenth of their height, so that a small difference does not look large. */
function reachOf(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const least = Math.max(Math.abs(low), Math.abs(high)) / 10 || 1;
  const margin = Math.max(0, least - (high - low)) / 2;
  return [startOf(low, high) - margin, high + margin];
}

/** A share cannot be more than all of it, so its axis ends at 100 unless a value is higher. */
function highestOf(unit: MeasureUnit, values: readonly number[]): number {
  return unit.symbol.en === '%' && values.every((value) => value <= 100) ? 100 : Infinity;
}

/** The axis of values of a series: round at both ends, never below zero for values that are not. */
export function valueAxis(series: Series): ValueAxis {
  const values = valuesOf(series);
  const lowest = values.every((value) => value >= 0) ? 0 : -Infinity;
  const [low = 0, high = 1] = scaleLinear().domain(reachOf(values)).nice(linesWanted).domain();
  const domain: [number, number] = [Math.max(low, lowest), Math.min(high, highestOf(series.unit, values))];
  const isWritable = (tick: number) => Number(tick.toFixed(series.unit.decimals)) === Number(tick.toFixed(9));
  return { domain, ticks: scaleLinear().domain(domain).ticks(linesWanted).filter(isWritable) };
}

/** A year on the axis, and whether it is written there. */
export interface YearTick {
  year: number;
  named: boolean;
}

/** The years of the axis. All are named, or every second, third … so that the year of the target is among them. */
export function yearTicks({ years: [first, last], target }: Series): YearTick[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const step = Math.ceil(years.length / yearsNamed);
  return years.map((year) => ({ year, named: (year - target.year) % step === 0 }));
}

/** The reach of the axis of years: half a year more on each side, so that no mark stands on the edge. */
export function yearDomain({ years: [first, last] }: Series): [number, number] {
  return [first - 0.5, last + 0.5];
}

/** The scales that put a series into a rectangle. */
export function scalesFor(series: Series, plot: Box): Scales {
  return {
    x: scaleLinear().domain(yearDomain(series)).range([plot.left, plot.right]),
    y: scaleLinear().domain(valueAxis(series).domain).range([plot.bottom, plot.top]),
  };
}
