import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openEngine, type Engine, type Loading } from '../../../src/search/engine.ts';

/** Loads the files of an index from the disk, where the browser fetches them. */
const fromDisk: Loading = {
  json: async (address) => JSON.parse(await readFile(address, 'utf8')) as unknown,
  script: (address) => import(pathToFileURL(address).href) as ReturnType<Loading['script']>,
};

/** What Pagefind's script looks for in a page: its language, by which it would cut a query into words. */
const pageIn = (tag: string) => ({ currentScript: null, querySelector: () => ({ getAttribute: () => tag }) });

/**
 * Opens the search index of a built site as a page in a language does, but in Node.
 * @param site the folder of the built site. @param tag the language tag of the page.
 */
export async function openFromDisk(site: string, tag: string): Promise<Engine> {
  const folder = `${resolve(join(site, 'search', tag.split('-')[0] ?? ''))}/`;
  const fetchAddress = globalThis.fetch;
  const isFile = (address: unknown): address is string => typeof address === 'string' && address.startsWith(folder);
  globalThis.fetch = async (address, options) =>
    isFile(address) ? new Response(await readFile(address.replace(/\?.*$/, ''))) : fetchAddress(address, options);
  Object.assign(globalThis, { document: pageIn(tag) });
  return openEngine(folder, fromDisk);
}
