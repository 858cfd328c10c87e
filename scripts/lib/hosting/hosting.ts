import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notFoundPages } from '../../../src/domain/not-found.ts';

/** An address at which something stood, and the one at which it stands now. */
export interface Move {
  from: string;
  to: string;
}

/** How a server is to serve a built site. */
export interface Hosting {
  /** The folder on the server in which the site stands, without a slash at its end. */
  site: string;
  /** The path under which the site is published: `/`, `/plan/`. */
  base: string;
  port: number;
  moved: readonly Move[];
  /** The files of a certificate and its key, for a server with TLS. */
  certificate?: { file: string; key: string } | undefined;
}

/** What was moved for good, as the built site itself lists it for hosts. */
export function readMoved(site: string): Move[] {
  const file = join(site, '_redirects');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines
    .map((line) => line.split(/\s+/))
    .flatMap(([from = '', to = '', status]) => (status === '301' && from.startsWith('/') ? [{ from, to }] : []));
}

/** The file of the page for unknown addresses that are of no language. */
export const commonNotFound = '404.html';

/** The files of the pages for unknown addresses, by the beginning of the address, the longest first. */
export const notFoundFiles = notFoundPages.map(({ within, page }) => ({ within, file: `${page}index.html` }));

/** The file of the page that answers for an unknown address. */
export const notFoundFile = (address: string): string =>
  notFoundFiles.find(({ within }) => address.startsWith(`/${within}`))?.file ?? commonNotFound;
