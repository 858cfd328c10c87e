import { bestPages, judgePage, type Candidate, type FoundPage, type PagefindPage } from './found-page.ts';
import { normalizeQuery, type SearchState } from './query.ts';

/** How many results each value of a filter has: `{ kind: { task: 12 }, field: { service: 3 } }`. */
export type FilterCounts = Readonly<Record<'kind' | 'field', Readonly<Record<string, number>>>>;

/** What a search has found. */
export interface Found {
  count: number;
  /** Whether the results have all the words asked for. If none has, the results are the nearest. */
  complete: boolean;
  /** For each filter, what the results would be with the other filter as it is. */
  counts: FilterCounts;
  /** The results from one up to another, the best first. */
  pages(from: number, to: number): FoundPage[];
}

/** Searches the index. */
export type Search = (state: SearchState) => Promise<Found>;

interface PagefindResult {
  /** The positions of the words found. */
  words: readonly number[];
  data(): Promise<PagefindPage>;
}

/** The part of Pagefind's own script that is used here. */
export interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: readonly PagefindResult[] }>;
}

/** Titles weigh more than the text, the place hardly at all, and a word that a long page repeats little more than once. */
const ranking = { metaWeights: { title: 12, place: 0.1 }, termFrequency: 0.4, termSaturation: 1.2 };

/** Loads Pagefind's script, which is written after the build and so cannot be bundled. */
const loadScript = (address: string): Promise<Pagefind> => import(/* @vite-ignore */ address) as Promise<Pagefind>;

/**
 * Opens the index of the page's language. @param address the address of `pagefind.js`.
 * @throws Error if the index is not there, as when the site has not been built.
 */
export async function openEngine(address: string, load = loadScript): Promise<Search> {
  const pagefind = await load(address);
  await pagefind.options({ ranking });
  return (state) => search(pagefind, state);
}

/**
 * The index finds too much: `business` for `bus`, 28.0 for 280. So the text of every page that it offers is read,
 * about 1 KB each and each only once, and the results and filters count what is left.
 */
async function search(pagefind: Pagefind, state: SearchState): Promise<Found> {
  const query = normalizeQuery(state.query);
  const { results } = await pagefind.search(query);
  const offered = await Promise.all(results.map(async ({ words, data }) => judgePage(await data(), words, query)));
  const best = bestPages(offered);
  const [ofKinds, ofFields] = [chosen(best, 'kind', state.kinds), chosen(best, 'field', state.fields)];
  const found = ofKinds.filter((page) => ofFields.includes(page));
  return {
    count: found.length,
    complete: best.every(({ coverage }) => coverage !== 'some'),
    counts: { kind: tally(ofFields, 'kind'), field: tally(ofKinds, 'field') },
    pages: (from, to) => found.slice(from, to).map((page) => page.show()),
  };
}

/** The pages with one of the values chosen for a filter; all of them if none is chosen. */
const chosen = (pages: readonly Candidate[], filter: 'kind' | 'field', values: readonly string[]): Candidate[] =>
  pages.filter((page) => values.length === 0 || values.includes(page[filter]));

function tally(pages: readonly Candidate[], filter: 'kind' | 'field'): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { [filter]: value } of pages) if (value !== '') counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
