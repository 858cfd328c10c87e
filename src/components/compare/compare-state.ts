import { compareWays, type CompareWay } from '../../domain/compare.ts';

/** The names under which the address holds the indicators, in their order. */
export const places = ['a', 'b', 'c', 'd'] as const;

/** What a reader has chosen to compare. The address of the page holds exactly this. */
export interface CompareState {
  /** The ids of the indicators, each once. */
  ids: readonly string[];
  way: CompareWay;
  /** The year that is 100 in an index. */
  year: number | undefined;
}

/** Reads the choice from an address's query: `?a=pm25&b=good-air-days&way=index&year=2015`. */
export function readState(parameters: URLSearchParams): CompareState {
  const ids = places.map((place) => parameters.get(place) ?? '').filter((id) => id !== '');
  const year = parameters.get('year') ?? '';
  return {
    ids: [...new Set(ids)],
    way: compareWays.find((way) => way === parameters.get('way')) ?? 'values',
    year: /^\d{4}$/.test(year) ? Number(year) : undefined,
  };
}

/** Writes the choice as an address's query, with its question mark. */
export function writeState({ ids, way, year }: CompareState): string {
  const parameters = new URLSearchParams([
    ...ids.slice(0, places.length).map((id, place) => [places[place] ?? '', id]),
    ...(way === 'values' ? [] : [['way', way]]),
    ...(way === 'index' && year !== undefined ? [['year', String(year)]] : []),
  ]);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
