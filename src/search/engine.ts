import { rankPages, shapePage, type FoundPage, type PagefindPage } from './found-page.ts';
import { normalizeQuery, type SearchState } from './query.ts';

/** How many results each value of a filter has: `{ kind: { task: 12 }, field: { service: 3 } }`. */
export type FilterCounts = Readonly<Record<'kind' | 'field', Readonly<Record<string, number>>>>;

/** What a search has found. */
export interface Found {
  count: number;
  /** Whether a page has all the words asked for. If none has, the results are the nearest. */
  complete: boolean;
  /** For each filter, what the results would be with the other filter as it is. */
  counts: FilterCounts;
  /** The first pages of the results, the best first. */
  pages(limit: number): Promise<FoundPage[]>;
}

/** Searches the index. */
export type Search = (state: SearchState) => Promise<Found>;

interface PagefindResult {
  /** The positions of the words found. */
  words: readonly number[];
  data(): Promise<PagefindPage>;
}

interface PagefindAnswer {
  results: readonly PagefindResult[];
  filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The part of Pagefind's own script that is used here. */
export interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string, options: { filters: object }): Promise<PagefindAnswer>;
}

/** Titles weigh more than the text, the place hardly at all, and a word that a long page repeats little more than once. */
const ranking = { metaWeights: { title: 12, place: 0.1 }, termFrequency: 0.4, termSaturation: 1.2 };

/** How many of the first results are looked at more closely than the index does. */
const closelyRanked = 20;

/** Loads Pagefind's script, which is written after the build and so cannot be bundled. */
const loadScript = (address: string): Promise<Pagefind> => import(/* @vite-ignore */ address) as Promise<Pagefind>;

/**
 * Opens the index of the page's language. @param address the address of `pagefind.js`.
 * @throws Error if the index is not there, as when the site has not been built.
 */
export async function openEngine(address: string, load = loadScript): Promise<Search> {
  const pagefind = await load(address);
  await pagefind.options({ ranking });
  // Without this Pagefind counts no filters.
  await pagefind.filters();
  return (state) => search(pagefind, state);
}

async function search(pagefind: Pagefind, state: SearchState): Promise<Found> {
  const query = normalizeQuery(state.query);
  const { results, counts } = await ask(pagefind, query, state);
  const best = rankPages(await loadPages(results.slice(0, closelyRanked), query));
  // For an unknown word the index gives pages with any short word that it begins with: those are no answer.
  if (best.length > 0 && best.every((page) => page.coverage === 'none')) return nothing;
  return {
    count: results.length,
    complete: best.some((page) => page.coverage === 'all'),
    counts,
    pages: async (limit) => [...best, ...(await loadPages(results.slice(closelyRanked, limit), query))].slice(0, limit),
  };
}

const nothing: Found = { count: 0, complete: true, counts: { kind: {}, field: {} }, pages: () => Promise.resolve([]) };

/** Asks for the results and, since a filter's counts must not shrink by its own choice, for each filter without it. */
async function ask(pagefind: Pagefind, query: string, { kinds, fields }: SearchState) {
  const answer = await pagefind.search(query, { filters: { ...anyOf('kind', kinds), ...anyOf('field', fields) } });
  const byKind = kinds.length > 0 ? await pagefind.search(query, { filters: anyOf('field', fields) }) : answer;
  const byField = fields.length > 0 ? await pagefind.search(query, { filters: anyOf('kind', kinds) }) : answer;
  const counts: FilterCounts = { kind: byKind.filters['kind'] ?? {}, field: byField.filters['field'] ?? {} };
  return { results: answer.results, counts };
}

const anyOf = (name: string, values: readonly string[]): object =>
  values.length > 0 ? { [name]: { any: values } } : {};

const loadPages = (results: readonly PagefindResult[], query: string): Promise<FoundPage[]> =>
  Promise.all(results.map(async ({ words, data }) => shapePage(await data(), words, query)));
