import type { Indicator, Observation } from '../schemas/indicator.ts';

/**
 * What the published figures say of a target.
 * `met` and `not-met` name the observation that decides; `other-basis` says that figures for the target year exist, but
 * none on the target's basis; `no-figure` says that no published figure answers the target.
 */
export type Status =
  | { kind: 'met'; by: Observation }
  | { kind: 'not-met'; by: Observation }
  | { kind: 'other-basis' }
  | { kind: 'no-figure' };

/** The kinds of status, in the order in which they are listed. */
export const statusKinds = ['met', 'not-met', 'other-basis', 'no-figure'] as const satisfies readonly Status['kind'][];

/** The kind of a status. */
export type StatusKind = Status['kind'];

/** The observations on a basis that answers the target, in the order of time. */
export function decidingObservations(indicator: Indicator): Observation[] {
  const deciding = new Set(indicator.bases.filter((basis) => basis.decides).map((basis) => basis.id));
  return indicator.observations
    .filter((observation) => observation.use === 'series' && deciding.has(observation.basis))
    .toSorted((one, other) => one.period.year - other.period.year);
}

/** Whether a value, on its own, satisfies the target. */
export function satisfies(target: Indicator['target'], value: number): boolean {
  return target.kind === 'at-most' ? value <= target.value : value >= target.value;
}

/**
 * The values that can prove the target met: an exact one; a lower bound where more is asked for. Of a part of the year
 * or of the area, and of an approximate value, nothing is proved.
 */
function canProve(target: Indicator['target'], observation: Observation): boolean {
  return observation.qualifier === 'exact' || (observation.qualifier === 'at-least' && target.kind !== 'at-most');
}

/** Whether exact values for the target year contradict each other: one satisfies the target, another does not. */
const contradict = (target: Indicator['target'], exact: readonly Observation[]): boolean =>
  new Set(exact.map(({ value }) => satisfies(target, value))).size > 1;

/** The observation that decides the target, if there is one. */
function deciding(indicator: Indicator, start: number): Observation | undefined {
  const { target } = indicator;
  const inPlan = decidingObservations(indicator).filter(
    ({ period }) => period.year >= (target.kind === 'count-by-end' ? start : target.year) && period.year <= target.year,
  );
  const exact = inPlan.filter(({ period, qualifier }) => period.year === target.year && qualifier === 'exact');
  if (contradict(target, exact)) return undefined;
  return (
    inPlan.find((observation) => canProve(target, observation) && satisfies(target, observation.value)) ?? exact[0]
  );
}

/**
 * Decides what the published figures say of an indicator's target.
 * A level is decided by the target year alone; a count by the end of the period also by an earlier year of the plan,
 * once it is reached. A value on another basis, for part of a year or of the area, or approximate decides nothing; nor do
 * exact values for the target year that contradict each other.
 * @param start the first year of the plan.
 */
export function decideStatus(indicator: Indicator, start: number): Status {
  const by = deciding(indicator, start);
  if (by) return { kind: satisfies(indicator.target, by.value) ? 'met' : 'not-met', by };
  const inTargetYear = indicator.observations.filter(({ period }) => period.year === indicator.target.year);
  const answering = new Set(indicator.bases.filter((basis) => basis.decides).map((basis) => basis.id));
  const onlyElsewhere = inTargetYear.length > 0 && inTargetYear.every(({ basis }) => !answering.has(basis));
  return { kind: onlyElsewhere ? 'other-basis' : 'no-figure' };
}

/** How many of the statuses are of each kind. Every kind is there, also with 0. */
export function countStatuses(statuses: readonly Status[]): Record<StatusKind, number> {
  const counts: Record<StatusKind, number> = { met: 0, 'not-met': 0, 'other-basis': 0, 'no-figure': 0 };
  for (const { kind } of statuses) counts[kind] += 1;
  return counts;
}
