import { languages } from '../../src/schemas/common.ts';
import { addressesIn } from './recorded.ts';
import type { Tree } from './tree.ts';

/** The pages that every site has, below the language. A test holds that `src/pages` has these and no others. */
export const fixedPages: readonly string[] = [
  '',
  '404',
  'a-z',
  'changes',
  'compare',
  'data',
  'glossary',
  'indicators',
  'map',
  'notes',
  'plan',
  'plan/print',
  'register',
  'search',
  'sources',
  'tasks',
  'timeline',
  'unknown',
  'updates',
];

/** The folders below the language that have no page of their own. */
const folders = ['as-of', 'feeds', 'simple'];

/**
 * The addresses below the language that every site has, which no page of the content and no part of the plan may have. A
 * test holds that those of `src/pages` are all among them.
 */
export const takenAddresses: ReadonlySet<string> = new Set([...fixedPages, ...folders]);

/** The tables that every site publishes. */
const tables = ['glossary', 'indicators', 'observations', 'register', 'sources', 'tasks'];

/** The files that every site has. A test holds that a built site has these and no others. */
export const fixedFiles: readonly string[] = [
  ...tables.flatMap((name) =>
    ['csv', 'csv-metadata.json', 'excel.csv', 'json'].map((ending) => `/data/${name}.${ending}`),
  ),
  ...languages.flatMap((language) => [`/${language}/opensearch.xml`, `/data/plan.${language}.json`]),
  '/data/all.zip',
  '/data/catalog.jsonld',
  '/data/datapackage.json',
  '/data/manifest.json',
  '/data/names.json',
  '/data/openapi.json',
  '/data/progress.json',
  '/data/progress.schema.json',
  '/data/v/index.json',
  '/data/verify.py',
  '/embed/size.js',
  '/favicon.svg',
  '/humans.txt',
  '/llms.txt',
  '/robots.txt',
  '/third-party.txt',
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
  const ofIndicators = [...tree.indicators.ids].flatMap((id) =>
    ['csv', 'excel.csv', 'json'].map((ending) => `/data/indicators/${id}.${ending}`),
  );
  return {
    pages: new Set([...fixedPages, ...years, ...addressesIn(tree)]),
    files: new Set([...fixedFiles, ...ofIndicators, ...feeds(tree)]),
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
