import { facetNames, forEachFacet, type FacetName } from './facts.ts';

/** In what order results stand: the best first, as in the plan, the newest first, or the most numbers promised first. */
export const sortings = ['relevance', 'plan', 'newest', 'commitments'] as const;

/** In what order results stand. */
export type Sorting = (typeof sortings)[number];

/** For each facet the chosen values. None means all. */
export type Chosen = Readonly<Record<FacetName, readonly string[]>>;

/** What a reader asks for. The address of the page holds exactly this. */
export interface SearchState {
  /** The words as typed, without spaces around them. */
  query: string;
  chosen: Chosen;
  sorting: Sorting;
}

/** Nothing chosen. */
export const noChoice: Chosen = forEachFacet(() => []);

/** Reads the state from an address's query, `?q=…&kind=…&sort=…`. A repeated value counts once. */
export function readState(parameters: URLSearchParams): SearchState {
  const sorting = sortings.find((one) => one === parameters.get('sort')) ?? 'relevance';
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen: forEachFacet((name) => valuesOf(parameters, name)),
    sorting,
  };
}

const valuesOf = (parameters: URLSearchParams, name: string): string[] => [
  ...new Set(parameters.getAll(name).filter((value) => value !== '')),
];

/** Writes the state as an address's query, with its question mark. Nothing asked for gives an empty string. */
export function writeState({ query, chosen, sorting }: SearchState): string {
  const parameters = new URLSearchParams([
    ...(query === '' ? [] : [['q', query]]),
    ...facetNames.flatMap((name) => chosen[name].map((value) => [name, value])),
    ...(sorting === 'relevance' ? [] : [['sort', sorting]]),
  ]);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether anything is chosen. */
export const isNarrowed = (chosen: Chosen): boolean => facetNames.some((name) => chosen[name].length > 0);

/**
 * Whether words are those of the other language: Chinese characters on an English page, only Latin words on a Chinese
 * one. PM2.5 is no word. @param language the tag of the page's language.
 */
export function isForOtherLanguage(query: string, language: string): boolean {
  const isChinese = /\p{Script=Han}/u.test(query);
  return language.startsWith('zh') ? !isChinese && /[a-z]{3}/i.test(query) : isChinese;
}
