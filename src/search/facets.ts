import { dateKey } from '../domain/date-order.ts';
import type { Answer } from './ask.ts';
import { facetNames, forEachFacet, type FacetName, type FactTable } from './facts.ts';
import type { Chosen, Sorting } from './query.ts';

/** For each facet how many results each value has: `{ kind: { task: 12 } }`. Values without results are left out. */
export type FacetCounts = Readonly<Record<FacetName, Readonly<Record<string, number>>>>;

/** The values of a facet that a page has, each once. */
const valuesOf = ({ facets }: FactTable, name: FacetName, page: number): string[] =>
  [...new Set(facets[name].of[page])].flatMap((place) => facets[name].values[place] ?? []);

/** Whether a page has one of the values chosen for each facet. @param free a facet of which the choice does not count. */
function isChosen(table: FactTable, chosen: Chosen, page: number, free?: FacetName): boolean {
  return facetNames.every((name) => {
    const wanted = chosen[name];
    return name === free || wanted.length === 0 || valuesOf(table, name, page).some((value) => wanted.includes(value));
  });
}

/** The answers that fit what is chosen. */
export const narrow = (table: FactTable, answers: readonly Answer[], chosen: Chosen): Answer[] =>
  answers.filter(({ page }) => isChosen(table, chosen, page));

/** For each value of each facet how many results there are with the other facets as they are chosen. */
export function countFacets(table: FactTable, answers: readonly Answer[], chosen: Chosen): FacetCounts {
  return forEachFacet((name) => {
    const pages = answers.map(({ page }) => page).filter((page) => isChosen(table, chosen, page, name));
    const values = Map.groupBy(
      pages.flatMap((page) => valuesOf(table, name, page)),
      (value) => value,
    );
    return Object.fromEntries([...values].map(([value, all]) => [value, all.length]));
  });
}

/**
 * Puts answers in order. They come with the best first, and stay so where the sorting leaves them equal. A year counts
 * as later than its months, and a month as later than its days, as it may have ended after them; what has no date is last.
 */
export function sortAnswers(table: FactTable, answers: readonly Answer[], sorting: Sorting): Answer[] {
  const promised = ({ page }: Answer) => table.commitments[page] ?? 0;
  if (sorting === 'plan') return answers.toSorted((one, other) => one.page - other.page);
  if (sorting === 'relevance') return [...answers];
  if (sorting === 'commitments') return answers.toSorted((one, other) => promised(other) - promised(one));
  const dateOf = ({ page }: Answer) => dateKey(table.dates[page]);
  return answers.toSorted((one, other) => (dateOf(one) < dateOf(other) ? 1 : dateOf(one) > dateOf(other) ? -1 : 0));
}
