import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparedIndicator } from '../../src/domain/compare.ts';
import { indicators } from './pages.ts';
import { dist } from './site.ts';

/** The ids of two indicators whose figures can stand on one scale. @throws Error if there are none. */
export function comparedPair(): [string, string] {
  const all = indicators.map(
    ({ id }) => JSON.parse(readFileSync(join(dist, `compare/en/${id}.json`), 'utf8')) as ComparedIndicator,
  );
  const withFigures = all.filter(({ points }) => points.length > 1);
  for (const one of withFigures)
    for (const other of withFigures) if (one.id < other.id && one.unit === other.unit) return [one.id, other.id];
  throw new Error('No two indicators can be compared.');
}
