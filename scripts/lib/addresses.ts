import { languages } from '../../src/schemas/common.ts';
import { addressesIn } from './recorded.ts';
import type { Tree } from './tree.ts';

/** The pages that every site has, below the language. A test holds that `src/pages` has these and no others. */
export const fixedPages: readonly string[] = [
  '',
  'a-z',
  'changes',
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
  /** The files, in every language or in one: `/data/register.csv`, `/en/feeds/changes.atom`. */
  files: ReadonlySet<string>;
}

/** What the site that is made from a content tree has addresses for. */
export function knownAddressesIn(tree: Tree): Addresses {
  const { start = 0, end = -2 } = tree.site?.data.period ?? {};
  const years = Array.from({ length: Math.max(end - start + 2, 0) }, (_, index) => `as-of/${start + index}`);
  const tables = [...tree.indicators.ids].map((id) => `/data/indicators/${id}.csv`);
  return {
    pages: new Set([...fixedPages, ...years, ...addressesIn(tree)]),
    files: new Set([...fixedFiles, ...tables, ...feeds(tree)]),
  };
}

/** The feeds of changes: of the site, of each field, task and indicator. */
function feeds(tree: Tree): string[] {
  const fields = tree.site?.data.fields.map(({ id }) => `fields/${id}`) ?? [];
  const things = addressesIn(tree).filter((address) => /^(?:tasks|indicators)\//.test(address));
  return languages.flatMap((language) =>
    ['changes', ...fields, ...things].flatMap((subject) =>
      ['atom', 'json'].map((ending) => `/${language}/feeds/${subject}.${ending}`),
    ),
  );
}
