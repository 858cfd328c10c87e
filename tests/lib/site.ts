import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { builtFolder } from '../../scripts/lib/server.ts';

/** The built site under test. */
export const dist = builtFolder();

/** The simple forms of pages. They hold the same words, and have tests of their own. */
const isSimple = (path: string): boolean => /^\/(?:en|zh)\/simple\//.test(path);

/** The addresses of all built pages in their standard form, in alphabetical order: `/en/tasks/soil-quality/`, `/404.html`. */
export const listPages = (folder = dist): string[] => listAllPages(folder).filter((path) => !isSimple(path));

/** The addresses of the simple forms of pages: `/en/simple/tasks/soil-quality/`. */
export const listSimplePages = (folder = dist): string[] => listAllPages(folder).filter(isSimple);

function listAllPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map(
      (name) =>
        `/${name
          .split(sep)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1')}`,
    )
    .toSorted();
}

/** The file of a page. */
export const pageFile = (path: string, folder = dist): string =>
  join(folder, path.endsWith('/') ? `${path}index.html` : path);

/** The HTML of a page. */
export const readHtml = (path: string, folder = dist): string => readFileSync(pageFile(path, folder), 'utf8');

/** A page, parsed. */
export const readPage = (path: string, folder = dist): Document => parseHTML(readHtml(path, folder)).document;

/** The text of an element with its white space collapsed. */
export const textOf = (element: Pick<Element, 'textContent'> | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
