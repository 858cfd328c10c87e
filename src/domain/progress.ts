import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import type { Progress, PublishedIndicator } from '../schemas/progress.ts';
import { methodDate, methodVersion } from './method.ts';
import { decideSchedule } from './schedule.ts';
import { changeYears } from './series.ts';
import { countStatuses, judge } from './status.ts';

/** A result that names an observation by its id. */
type Named<Result> = Result extends { by: Observation } ? Omit<Result, 'by'> & { by: string } : Result;

/** A result with the id of the observation it rests on in place of the observation. */
const named = <Result extends object>(result: Result): Named<Result> =>
  ('by' in result ? { ...result, by: (result.by as Observation).id } : result) as Named<Result>;

function publishedObservation({ period, ...observation }: Observation): PublishedIndicator['observations'][number] {
  const { id, value, unit, qualifier, basis, use, grade, sources, withdrawn } = observation;
  return {
    id,
    year: period.year,
    value,
    ...(unit ? { otherUnit: true } : {}),
    qualifier,
    basis,
    use,
    grade,
    sources,
    ...(withdrawn ? { withdrawn: withdrawn.day } : {}),
  };
}

function publishedTarget({ target }: Indicator): PublishedIndicator['target'] {
  const { kind, value, max, year, deadline } = target;
  return { kind, value, ...(max === undefined ? {} : { max }), year, deadline };
}

function publishedBaseline({ value, year, withinPeriod }: NonNullable<Indicator['baseline']>) {
  return { value, year, ...(withinPeriod ? { withinPeriod } : {}) };
}

function publishedIndicator(indicator: Indicator, start: number): PublishedIndicator {
  const { id, name, origin, field, unit, baseline, bases, breaks, observations, official } = indicator;
  const { rule, status } = judge(indicator, start);
  return {
    id,
    name,
    origin,
    field,
    decimals: unit.decimals,
    target: publishedTarget(indicator),
    ...(baseline ? { baseline: publishedBaseline(baseline) } : {}),
    bases: bases.map((basis) => ({ id: basis.id, decides: basis.decides })),
    breaks: breaks.flatMap(changeYears),
    observations: observations.map(publishedObservation),
    evidence: { ...named(status), rule },
    official: official.map(({ source }) => ({ source })),
    schedule: named(decideSchedule(indicator)),
  };
}

/**
 * The targets with their figures and with what the figures show, for anyone to work out again. The order is that of the
 * indicators and of their files; the same content always gives the same answer.
 */
export function progressOf(period: Progress['period'], indicators: readonly Indicator[]): Progress {
  const count = (chosen: readonly Indicator[]) =>
    countStatuses(chosen.map((indicator) => judge(indicator, period.start).status));
  return {
    $schema: 'progress.schema.json',
    method: { version: methodVersion, date: methodDate },
    period,
    counts: { table: count(indicators.filter(({ origin }) => origin === 'table')), all: count(indicators) },
    indicators: indicators.map((indicator) => publishedIndicator(indicator, period.start)),
  };
}
