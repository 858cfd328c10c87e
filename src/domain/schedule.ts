import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import { breaksBetween } from './series.ts';
import { decidingObservations, satisfies } from './status.ts';

/**
 * Where the latest exact value stands against the straight path from the baseline to the target.
 * `ahead`, `on` and `behind` name the value, what the path asks for in its year, and what is still asked for a year.
 * `done` says that the baseline satisfied the target already; `not-computed` why there is no path. What was counted within
 * an earlier period (`earlier-count`) is no start for a new count.
 */
export type Schedule =
  | {
      kind: 'ahead' | 'on' | 'behind';
      by: Observation;
      expected: number;
      distance: number;
      pace: number;
      share: number;
    }
  | { kind: 'done' }
  | { kind: 'not-computed'; reason: 'no-baseline' | 'earlier-count' | 'no-figure' | 'basis-changed' };

/** The latest exact value after the baseline and not after the target year. */
function latestExact(indicator: Indicator, after: number): Observation | undefined {
  return decidingObservations(indicator)
    .filter(({ qualifier, period }) => qualifier === 'exact' && period.year > after)
    .findLast(({ period }) => period.year <= indicator.target.year);
}

/** The value to be reached from where one stands: the target's, or the upper one of a range from above it. */
export const nearestGoal = ({ value, max = value }: Indicator['target'], reached: number): number =>
  reached > max ? max : value;

/** A number without the dust of computing with fractions. */
const tidy = (value: number): number => Number(value.toFixed(6));

/**
 * Decides whether an indicator is ahead of, on or behind the straight path from its baseline to its target. Values are
 * compared as they are published, to the unit's decimals, and only on one basis. `distance` is what the latest value still lacks, 0 if nothing;
 * `pace` is that distance a year until the target year; `share` is the part of the way that is done, 0 to 1 and beyond.
 */
export function decideSchedule(indicator: Indicator): Schedule {
  const { baseline, target } = indicator;
  if (!baseline) return { kind: 'not-computed', reason: 'no-baseline' };
  if (baseline.withinPeriod) return { kind: 'not-computed', reason: 'earlier-count' };
  if (satisfies(target, baseline.value)) return { kind: 'done' };
  const by = latestExact(indicator, baseline.year);
  if (!by) return { kind: 'not-computed', reason: 'no-figure' };
  if (breaksBetween(indicator, baseline.year, by.period.year).length > 0) {
    return { kind: 'not-computed', reason: 'basis-changed' };
  }
  return onPath(indicator, baseline, by);
}

/** Sets a value against the straight path that begins at the baseline. */
function onPath(
  { target, unit }: Indicator,
  baseline: NonNullable<Indicator['baseline']>,
  by: Observation,
): Extract<Schedule, { by: Observation }> {
  const way = nearestGoal(target, baseline.value) - baseline.value;
  const expected = baseline.value + (way * (by.period.year - baseline.year)) / (target.year - baseline.year);
  const lead = tidy(Math.sign(way) * (by.value - expected));
  const tolerance = 0.5 * 10 ** -unit.decimals;
  const missing = satisfies(target, by.value) ? 0 : Math.abs(nearestGoal(target, by.value) - by.value);
  const years = target.year - by.period.year;
  return {
    kind: Math.abs(lead) <= tolerance ? 'on' : lead > 0 ? 'ahead' : 'behind',
    by,
    expected: tidy(expected),
    distance: tidy(missing),
    pace: tidy(years > 0 ? missing / years : missing),
    share: tidy((by.value - baseline.value) / way),
  };
}
