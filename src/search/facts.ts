/** The kinds of pages that the search tells apart. Of a list of the whole plan only the head is searched. */
export const searchKinds = ['task', 'indicator', 'plan', 'update', 'list', 'source', 'about'] as const;

/** By what the results can be narrowed. Each page has any number of values for each. */
export const facetNames = ['kind', 'field', 'chapter', 'status', 'number', 'figures', 'year'] as const;

/** The name of a facet. */
export type FacetName = (typeof facetNames)[number];

/** Makes something for each facet. */
export const forEachFacet = <Value>(make: (name: FacetName) => Value): Record<FacetName, Value> =>
  Object.fromEntries(facetNames.map((name) => [name, make(name)])) as Record<FacetName, Value>;

/** What the search knows of a page besides its words. A page hands it over in its head. */
export interface SearchFacts {
  kind: (typeof searchKinds)[number];
  /** What its thing is called besides the title; a search for one of these finds it like one for the title. */
  names?: readonly string[];
  /** How its names sound, in letters: they find it like another form of a word. */
  sounds?: readonly string[];
  /** The ids of its fields. */
  field?: readonly string[];
  /** Where it stands in the plan, in words. */
  place?: string;
  /** The ids of the parts of the plan in which it stands or which it is about. */
  chapter?: readonly string[];
  /** The statuses of the indicator, or of the indicators of the task. */
  status?: readonly string[];
  /** How many numbers the plan promises there. */
  commitments?: number;
  /** Whether the plan gives a number there. */
  number?: boolean;
  /** Whether figures have been published for it. */
  figures?: boolean;
  /** The day, month or year of its newest news, and the years of all. */
  date?: string;
  year?: readonly string[];
  /** Its place among the pages of its kind, in the order of the plan. */
  order?: number;
}

/** The facts of all searched pages of a language, a column a fact. The pages stand in the order of the plan,
 * and each is called by its place in it, from 0. */
export interface FactTable {
  /** The folder of their texts, named by the sum of these: what counts the pages in another order has another one. */
  texts: string;
  /** Of how many parts the index of their words is. */
  parts: number;
  /** How many words each page has. */
  lengths: readonly number[];
  /** How many numbers the plan promises there. */
  commitments: readonly number[];
  /** The newest news of each page, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; empty without any. */
  dates: readonly string[];
  /** For each facet its values, and for each page the places of its values among them. */
  facets: Readonly<Record<FacetName, { values: readonly string[]; of: readonly (readonly number[])[] }>>;
}

/**
 * A paragraph, heading or row of a page: the id at which the page opens there, empty at its top, its text, and the basis
 * of the figures in it, where they have one.
 */
export type PageBlock = readonly [anchor: string, text: string, basis?: string];

/** What is shown of a page that was found. */
export interface PageText {
  title: string;
  href: string;
  kind: string;
  /** Where it stands in the plan, in words. Empty if it stands nowhere. */
  place: string;
  /** The text of the block that answers what the page is about, shown first whatever was asked for. Empty without one. */
  lead: string;
  blocks: readonly PageBlock[];
}

const yes = (value: boolean | undefined): string[] => (value ? ['yes'] : []);

/** The values that a page has for each facet. */
export const facetValues = (facts: SearchFacts): Record<FacetName, readonly string[]> => ({
  kind: [facts.kind],
  field: facts.field ?? [],
  chapter: facts.chapter ?? [],
  status: facts.status ?? [],
  number: yes(facts.number),
  figures: yes(facts.figures),
  year: facts.year ?? [],
});
