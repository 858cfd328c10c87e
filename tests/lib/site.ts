import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { builtFolder } from '../../scripts/lib/server.ts';

/** The built site under test. */
export const dist = builtFolder();

/** The addresses of all built pages, in alphabetical order: `/en/tasks/soil-quality/`, `/404.html`. */
export function listPages(folder = dist): string[] {
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
