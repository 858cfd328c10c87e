import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import { standingObservations } from './revisions.ts';

/**
 * What the published figures on the target's basis show. `met` and `not-met` name the observation that decides;
 * `met-early` a count that was reached before the target year; `so-far` a count of which a part is proved; `some-years`
 * a yearly target proved for some years. `other-basis` says that figures for the target year exist, but none on the
 * target's basis; `no-figure` that no published figure answers the target.
 */
export type Status =
  | { kind: 'met'; by: Observation }
  | { kind: 'met-early'; by: Observation }
  | { kind: 'not-met'; by: Observation }
  | { kind: 'so-far'; by: Observation }
  | { kind: 'some-years'; by: Observation; shown: number; of: number }
  | { kind: 'other-basis' }
  | { kind: 'no-figure' };

/** The kinds of status, in the order in which they are listed. */
export const statusKinds = [
  'met',
  'met-early',
  'not-met',
  'so-far',
  'some-years',
  'other-basis',
  'no-figure',
] as const satisfies readonly Status['kind'][];

/** The kind of a status. */
export type StatusKind = Status['kind'];

/** The ids of the bases that answer the target. */
export const answeringBases = (indicator: Indicator): ReadonlySet<string> =>
  new Set(indicator.bases.filter((basis) => basis.decides).map((basis) => basis.id));

/** The observations on a basis that answers the target, in the order of time. A withdrawn one decides nothing. */
export function decidingObservations(indicator: Indicator): Observation[] {
  const answering = answeringBases(indicator);
  return standingObservations(indicator)
    .filter((observation) => observation.use === 'series' && answering.has(observation.basis))
    .toSorted((one, other) => one.period.year - other.period.year);
}

/**
 * The deciding observations within the plan, from its first year to the target's, in the order of time.
 * @param start the first year of the plan.
 */
export const observationsInPlan = (indicator: Indicator, start: number): Observation[] =>
  decidingObservations(indicator).filter(({ period }) => period.year >= start && period.year <= indicator.target.year);

/** Whether a value, on its own, satisfies the target. */
export function satisfies({ kind, value: asked, max = asked }: Indicator['target'], value: number): boolean {
  if (kind === 'at-most') return value <= asked;
  if (kind === 'exactly') return value === asked;
  if (kind === 'range') return value >= asked && value <= max;
  return value >= asked;
}

/** Whether more is always better, so that a lower bound can prove the target. */
export const asksForMore = ({ kind }: Indicator['target']): boolean =>
  kind === 'at-least' || kind === 'keep-at-least' || kind === 'count-by-end' || kind === 'each-year';

/**
 * Whether an observation proves that the target is satisfied: an exact one; a lower bound where more is asked for.
 * Of a part of the year or of the area, and of an approximate value, nothing is proved.
 */
export const proves = (target: Indicator['target'], { qualifier, value }: Observation): boolean =>
  satisfies(target, value) && (qualifier === 'exact' || (qualifier === 'at-least' && asksForMore(target)));

/** What the rules look at. */
interface Facts {
  target: Indicator['target'];
  /** The first year of the plan. */
  start: number;
  /** The deciding observations within the plan, in the order of time. */
  inPlan: readonly Observation[];
  /** Those for the target year. */
  atEnd: readonly Observation[];
  /** Whether there are figures for the target year, but only on other bases. */
  onlyElsewhere: boolean;
}

/** The facts of an indicator. */
function factsOf(indicator: Indicator, start: number): Facts {
  const { target } = indicator;
  const answering = answeringBases(indicator);
  const inPlan = observationsInPlan(indicator, start);
  const inTargetYear = standingObservations(indicator).filter(({ period }) => period.year === target.year);
  return {
    target,
    start,
    inPlan,
    atEnd: inPlan.filter(({ period }) => period.year === target.year),
    onlyElsewhere: inTargetYear.length > 0 && inTargetYear.every(({ basis }) => !answering.has(basis)),
  };
}

const isExact = ({ qualifier }: Observation): boolean => qualifier === 'exact';

/** Two exact values for the target year, of which one satisfies the target and the other does not. */
function contradiction({ target, atEnd }: Facts): Status | undefined {
  const verdicts = new Set(atEnd.filter(isExact).map(({ value }) => satisfies(target, value)));
  return verdicts.size > 1 ? { kind: 'no-figure' } : undefined;
}

/** A count that is reached stays reached. */
function countReached({ target, inPlan }: Facts): Status | undefined {
  const by = target.kind === 'count-by-end' ? inPlan.find((observation) => proves(target, observation)) : undefined;
  return by && { kind: by.period.year < target.year ? 'met-early' : 'met', by };
}

/** A level that was to be kept, or reached in each year, and was not in one of them. */
function yearMissed({ target, inPlan }: Facts): Status | undefined {
  if (target.kind !== 'each-year' && target.kind !== 'keep-at-least') return undefined;
  const by = inPlan.find((observation) => isExact(observation) && !satisfies(target, observation.value));
  return by && { kind: 'not-met', by };
}

/** A level asked for in each year: the years in which it is proved. */
function yearsShown({ target, start, inPlan }: Facts): Status | undefined {
  if (target.kind !== 'each-year') return undefined;
  const proved = inPlan.filter((observation) => proves(target, observation));
  const shown = new Set(proved.map(({ period }) => period.year)).size;
  const of = target.year - start + 1;
  const by = proved.at(-1);
  if (!by) return undefined;
  return shown === of ? { kind: 'met', by } : { kind: 'some-years', by, shown, of };
}

/** A level in the target year that satisfies the target. */
function levelReached({ target, atEnd }: Facts): Status | undefined {
  const by = target.kind === 'each-year' ? undefined : atEnd.find((observation) => proves(target, observation));
  return by && { kind: 'met', by };
}

/** An exact value for the target year that does not satisfy the target. */
function levelMissed({ target, atEnd }: Facts): Status | undefined {
  const by = target.kind === 'each-year' ? undefined : atEnd.find(isExact);
  return by && { kind: 'not-met', by };
}

/** A part of a count that is proved, by a lower bound or by an earlier year. */
function partCounted({ target, inPlan }: Facts): Status | undefined {
  if (target.kind !== 'count-by-end') return undefined;
  const sure = inPlan.filter(
    ({ qualifier, value }) => (qualifier === 'exact' || qualifier === 'at-least') && value > 0,
  );
  const by = sure.toSorted((one, other) => one.value - other.value).at(-1);
  return by && { kind: 'so-far', by };
}

const elsewhere = ({ onlyElsewhere }: Facts): Status | undefined =>
  onlyElsewhere ? { kind: 'other-basis' } : undefined;

/** The rules in the order in which they are asked. The first that has an answer decides. */
export const rules = {
  contradiction,
  'count-reached': countReached,
  'year-missed': yearMissed,
  'years-shown': yearsShown,
  'level-reached': levelReached,
  'level-missed': levelMissed,
  'part-counted': partCounted,
  elsewhere,
  nothing: (): Status => ({ kind: 'no-figure' }),
} as const satisfies Record<string, (facts: Facts) => Status | undefined>;

/** The id of a rule. */
export type RuleId = keyof typeof rules;

/** A status and the rule that decided it. */
export interface Verdict {
  rule: RuleId;
  status: Status;
}

/**
 * Decides what the published figures say of an indicator's target, and by which rule. A value on another basis, for part
 * of a year or of the area, or approximate decides nothing; a missing value is never zero.
 * @param start the first year of the plan.
 */
export function judge(indicator: Indicator, start: number): Verdict {
  const facts = factsOf(indicator, start);
  const { nothing, ...others } = rules;
  for (const [rule, decide] of Object.entries(others) as [RuleId, (facts: Facts) => Status | undefined][]) {
    const status = decide(facts);
    if (status) return { rule, status };
  }
  return { rule: 'nothing', status: nothing() };
}

/** What the published figures say of an indicator's target. */
export const decideStatus = (indicator: Indicator, start: number): Status => judge(indicator, start).status;

/** Whether a status is decided: the target is met or not. */
export const isDecided = (kind: StatusKind): boolean => kind === 'met' || kind === 'met-early' || kind === 'not-met';

/** How many of the statuses are of each kind. Every kind is there, also with 0. */
export function countStatuses(statuses: readonly Status[]): Record<StatusKind, number> {
  const counts = Object.fromEntries(statusKinds.map((kind) => [kind, 0])) as Record<StatusKind, number>;
  for (const { kind } of statuses) counts[kind] += 1;
  return counts;
}
