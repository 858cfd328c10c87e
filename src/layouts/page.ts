/** A page above the present one. */
export interface Crumb {
  label: string;
  href: string;
}

/** The kinds of pages that the search tells apart. */
export const searchKinds = ['task', 'indicator', 'plan', 'update', 'about'] as const;

/** What the search knows of a page. */
export interface SearchFacts {
  kind: (typeof searchKinds)[number];
  /** The id of the field, for a task or an indicator. */
  field?: string;
  /** Where it stands in the plan, in words. */
  place?: string;
}
