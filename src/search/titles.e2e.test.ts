import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dist, listPages, readPage, textOf } from '../../tests/lib/site.ts';
import { openEngine, type Pagefind, type Search } from './engine.ts';

const pages = listPages();

/** The addresses of the pages in a folder of the built site, without the folder's own. */
const pagesIn = (folder: string) => pages.filter((path) => path.startsWith(folder) && path !== folder);

/** Opens the index from its files. It chooses its language by the page around it, and here there is none. */
function openIndex(language: string): Promise<Search> {
  const html = { getAttribute: () => (language === 'zh' ? 'zh-cn' : language) };
  vi.stubGlobal('document', { currentScript: null, querySelector: () => html });
  vi.stubGlobal('fetch', async (address: string) => new Response(await readFile(new URL(address.replace(/\?.*/, '')))));
  const script = `${pathToFileURL(dist).href}/pagefind/pagefind.js?${language}`;
  return openEngine(script, (address) => import(/* @vite-ignore */ address) as Promise<Pagefind>);
}

describe.each(['en', 'zh'])('the built site in "%s"', (language) => {
  let search: Search;
  beforeAll(async () => {
    search = await openIndex(language);
  });
  afterAll(() => void vi.unstubAllGlobals());

  /** Whether a page is among the first three results for its title. */
  async function isFound(path: string): Promise<boolean> {
    const found = await search({ query: textOf(readPage(path).querySelector('h1')), kinds: [], fields: [] });
    return (await found.pages(3)).some(({ href }) => href.endsWith(path));
  }

  it.each(['tasks', 'indicators', 'plan'])(
    'finds every page of %s among the first three for its title',
    async (folder) => {
      const missed: string[] = [];
      const paths = pagesIn(`/${language}/${folder}/`);
      for (const path of paths) if (!(await isFound(path))) missed.push(path);
      expect(paths).not.toEqual([]);
      expect(missed).toEqual([]);
    },
    60_000,
  );
});
