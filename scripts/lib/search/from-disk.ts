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

/**
 * Opens the search index of a built site as its pages do, but in Node.
 * @param site the folder of the built site. @param language the language of the pages: `en`.
 * @param told is told the path of every file that is fetched.
 */
export async function openFromDisk(site: string, language: string, told?: (path: string) => void): Promise<Engine> {
  const folder = `${resolve(join(site, 'search', language))}/`;
  const fetchAddress = globalThis.fetch;
  const isFile = (address: unknown): address is string => typeof address === 'string' && address.startsWith(folder);
  globalThis.fetch = async (address, options) => {
    if (!isFile(address)) return fetchAddress(address, options);
    const path = address.replace(/\?.*$/, '');
    told?.(path);
    return new Response(await readFile(path));
  };
  return openEngine(folder, fromDisk);
}
