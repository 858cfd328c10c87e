import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  openEngine,
  openPagefind,
  type Engine,
  type Loading,
  type PagefindScript,
} from '../../../src/search/engine.ts';

/** Loads the files of an index from the disk, where the browser fetches them. */
const fromDisk: Loading = {
  json: async (address) => JSON.parse(await readFile(address, 'utf8')) as unknown,
  pagefind: async (folder, parts) =>
    openPagefind((await import(pathToFileURL(`${folder}pagefind.js`).href)) as PagefindScript, folder, parts),
};

/** What is told of the files that are fetched from an index. */
type Told = (path: string) => void;

/** The indexes that were opened, by their folders. */
const opened = new Map<string, Told | undefined>();

/**
 * Lets `fetch` read from the disk what lies in an index that was opened. Pagefind knows no other way to its files, so this
 * holds for the whole process and until its end; all other addresses are fetched as ever.
 */
function fetchFromDisk(): void {
  const fetchAddress = globalThis.fetch;
  globalThis.fetch = async (address, options) => {
    const folder = typeof address === 'string' && [...opened.keys()].find((one) => address.startsWith(one));
    if (typeof address !== 'string' || !folder) return fetchAddress(address, options);
    const path = address.replace(/\?.*$/, '');
    opened.get(folder)?.(path);
    return new Response(await readFile(path));
  };
}

/**
 * Opens the search index of a built site as its pages do, but in Node, whose `fetch` from then on reads it from the disk.
 * @param site the folder of the built site. @param language the language of the pages: `en`.
 * @param told is told the path of every file that is fetched, until the index is opened anew.
 */
export async function openFromDisk(site: string, language: string, told?: Told): Promise<Engine> {
  const folder = `${resolve(join(site, 'search', language))}/`;
  if (opened.size === 0) fetchFromDisk();
  opened.set(folder, told);
  return openEngine(folder, fromDisk);
}
