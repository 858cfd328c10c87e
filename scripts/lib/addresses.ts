import type { Tree } from './tree.ts';

/** The pages that every site has, below the language. A test holds that `src/pages` has these and no others. */
export const fixedPages: readonly string[] = [
  '',
  'glossary',
  'indicators',
  'notes',
  'plan',
  'register',
  'search',
  'sources',
  'tasks',
  'unknown',
  'updates',
];

/** The files that every site has. A test holds that `src/pages` and `public` have these. */
export const fixedFiles: readonly string[] = [
  '/data/names.json',
  '/data/progress.json',
  '/data/progress.schema.json',
  '/data/register.csv',
  '/data/verify.py',
  '/favicon.svg',
  '/robots.txt',
];

/** What a site has addresses for. */
export interface Addresses {
  /** The pages, below the language: `tasks/soil`. The home page is empty. */
  pages: ReadonlySet<string>;
  /** The files that are the same in every language: `/data/register.csv`. */
  files: ReadonlySet<string>;
}

/** What the site that is made from a content tree has addresses for. */
export function addressesOf(tree: Tree): Addresses {
  const { outline, indicators, updates, sources, pages, site } = tree;
  const units = outline.entries.map(({ data }) => data);
  const below = (folder: string, ids: Iterable<string>) => [...ids].map((id) => `${folder}/${id}`);
  const { start = 0, end = -2 } = site?.data.period ?? {};
  const years = Array.from({ length: Math.max(end - start + 2, 0) }, (_, index) => String(start + index));
  const all = [
    ...fixedPages,
    ...below('as-of', years),
    ...below('indicators', indicators.ids),
    ...below(
      'plan',
      units.filter(({ parent }) => parent === undefined).map(({ id }) => id),
    ),
    ...below('sources', sources.ids),
    ...below(
      'tasks',
      units.filter(({ field }) => field !== undefined).map(({ id }) => id),
    ),
    ...below('updates', updates.en.ids),
    ...[...pages.en.ids].filter((id) => id !== 'home'),
  ];
  const tables = [...indicators.ids].map((id) => `/data/indicators/${id}.csv`);
  return { pages: new Set(all), files: new Set([...fixedFiles, ...tables]) };
}
