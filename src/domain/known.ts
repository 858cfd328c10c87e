import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import type { Source } from '../schemas/source.ts';

/**
 * The year in which an observation could first be known: a published figure from the first of its sources, one that the
 * site works out from several of them only with the last. None is known before the end of what it tells of.
 */
function knownSince(observation: Observation, sources: ReadonlyMap<string, Source>): number | undefined {
  const years = observation.sources
    .map((id) => sources.get(id)?.published)
    .filter((date) => date !== undefined)
    .map((date) => Number(date.slice(0, 4)));
  if (years.length === 0) return undefined;
  const published = observation.grade === 'derived' ? Math.max(...years) : Math.min(...years);
  return Math.max(published, observation.period.year);
}

const isOfSameSeries = (one: Observation, other: Observation): boolean =>
  one.basis === other.basis && one.period.year === other.period.year;

/**
 * An indicator as it could be known at the end of a year: with the observations whose sources had been published by
 * then. What rests on sources without a date is left out, since nobody can say when it became known. A figure that only
 * supports another of its year today was the best one as long as the other was not known, and then stands for it.
 */
export function knownBy(indicator: Indicator, sources: ReadonlyMap<string, Source>, year: number): Indicator {
  const isKnown = (observation: Observation) => (knownSince(observation, sources) ?? Infinity) <= year;
  const series = indicator.observations.filter(({ use }) => use === 'series');
  const observations = indicator.observations.filter(isKnown).map((observation): Observation => {
    const better = series.filter((other) => isOfSameSeries(other, observation));
    const stoodForIt = observation.use === 'support' && better.length > 0 && !better.some(isKnown);
    return stoodForIt ? { ...observation, use: 'series' } : observation;
  });
  return { ...indicator, observations };
}
