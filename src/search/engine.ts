import { choosePassages, type Anchor, type Passage } from './passages.ts';
import { normalizeQuery, rankByTitle, type SearchState } from './query.ts';
import { splitWords } from './words.ts';

/** A page that was found. */
export interface FoundPage {
  title: string;
  href: string;
  /** `task`, `indicator`, `plan`, `update` or `about`. */
  kind: string;
  /** Where it stands in the plan, in words. Empty if it stands nowhere. */
  place: string;
  passages: readonly Passage[];
}

/** How many results each value of a filter has: `{ kind: { task: 12 }, field: { service: 3 } }`. */
export type FilterCounts = Readonly<Record<'kind' | 'field', Readonly<Record<string, number>>>>;

/** What a search has found. */
export interface Found {
  count: number;
  /** For each filter, what the results would be with the other filter as it is. */
  counts: FilterCounts;
  /** The first pages of the results, the best first. */
  pages(limit: number): Promise<FoundPage[]>;
}

/** Searches the index. */
export type Search = (state: SearchState) => Promise<Found>;

/** A page as Pagefind gives it out. Its positions count the words of `raw_content`. */
interface PagefindPage {
  url: string;
  raw_content: string;
  meta: Readonly<Record<string, string>>;
  anchors: readonly Anchor[];
}

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

/** Titles weigh more than the text, and a word that a long page repeats weighs little more than once. */
const ranking = { metaWeights: { title: 12, place: 0.2, kind: 0.1 }, termFrequency: 0.4, termSaturation: 1.2 };

/** Among how many of the first results the titles are compared with the words asked for. */
const comparedTitles = 20;

/** How many places of one page are shown. */
const passagesShown = 3;

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
  const ask = (filters: Partial<SearchState>) => pagefind.search(query, { filters: toFilters(filters) });
  const { kinds, fields } = state;
  // A filter's own counts must not shrink by its own choice, so each is counted with only the other one set.
  const answer = await ask({ kinds, fields });
  const byKind = kinds.length > 0 ? await ask({ fields }) : answer;
  const byField = fields.length > 0 ? await ask({ kinds }) : answer;
  return {
    count: answer.results.length,
    counts: { kind: byKind.filters['kind'] ?? {}, field: byField.filters['field'] ?? {} },
    pages: (limit) => loadPages(answer.results, query, limit),
  };
}

/** Pages of any chosen kind that also are of any chosen field. */
const toFilters = ({ kinds = [], fields = [] }: Partial<SearchState>): object => ({
  ...(kinds.length > 0 && { kind: { any: kinds } }),
  ...(fields.length > 0 && { field: { any: fields } }),
});

async function loadPages(results: readonly PagefindResult[], query: string, limit: number): Promise<FoundPage[]> {
  const pages = await Promise.all(results.slice(0, Math.max(limit, comparedTitles)).map(loadPage));
  const compared = rankByTitle(pages.slice(0, comparedTitles), query);
  return [...compared, ...pages.slice(comparedTitles)].slice(0, limit);
}

async function loadPage({ words: hits, data }: PagefindResult): Promise<FoundPage> {
  const { url, raw_content: content, meta, anchors } = await data();
  const title = meta['title'] ?? url;
  return {
    title,
    href: url,
    kind: meta['kind'] ?? '',
    place: meta['place'] ?? '',
    passages: choosePassages({ ...splitWords(content), title, anchors, hits }, passagesShown),
  };
}
