import { languages } from '../../src/schemas/common.ts';
import { listPages } from './site.ts';

/** Whether all pages are looked at in a browser: `npm run test:full`. */
export const isFull = process.env['FULL'] === '1';

/**
 * Pages of one template, of which some stand for all but in the full run: of tasks, indicators, updates and further pages
 * about parts of the plan one in thirty, of single sources one in sixty, of charts for other sites one in forty, in each
 * language others.
 */
const isOneOfMany = (path: string, place: number): boolean => {
  const [, first = '', folder = '', id] = path.split('/');
  if (isFull || !id) return false;
  if (first === 'embed') return place % 40 > 0;
  if (folder === 'sources') return place % 60 > 0;
  const isOfPart = /\/plan\/[^/]+\/(?:cite|both)\/$/.test(path);
  return (isOfPart || ['tasks', 'indicators', 'updates'].includes(folder)) && place % 30 > 0;
};

/** Whether a page is left to its counterpart in the other language, but in the full run: they take turns. */
export function isOthersTurn(path: string, paths: readonly string[]): boolean {
  const turn = languages.findIndex((language) => path.startsWith(`/${language}/`));
  if (isFull || turn < 0) return false;
  const first = paths.findIndex((one) => one.startsWith(path.slice(0, 4)));
  return (paths.indexOf(path) - first) % languages.length !== turn;
}

/** The addresses of the pages that are looked at in a browser, in alphabetical order. */
export const pagesForAll = (): string[] =>
  listPages()
    .filter((path, place) => !isOneOfMany(path, place))
    .filter((path, _, paths) => !isOthersTurn(path, paths));
