import type { Indicator } from '../schemas/indicator.ts';
import type { Source } from '../schemas/source.ts';

/** The year in which an observation could first be known: of its sources, the one published first. */
function knownSince(observationSources: readonly string[], sources: ReadonlyMap<string, Source>): number | undefined {
  const years = observationSources
    .map((id) => sources.get(id)?.published)
    .filter((date) => date !== undefined)
    .map((date) => Number(date.slice(0, 4)));
  return years.length > 0 ? Math.min(...years) : undefined;
}

/**
 * An indicator as it could be known at the end of a year: with the observations whose sources had been published by
 * then. What rests on sources without a date is left out, since nobody can say when it became known.
 */
export function knownBy(indicator: Indicator, sources: ReadonlyMap<string, Source>, year: number): Indicator {
  const observations = indicator.observations.filter((observation) => {
    const since = knownSince(observation.sources, sources);
    return since !== undefined && since <= year;
  });
  return { ...indicator, observations };
}
