import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFromDisk } from './from-disk.ts';
import { indexSite } from './index-site.ts';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
});

afterEach(() => rm(site, { recursive: true }));

async function addPage(path: string, lang: string, attribute: string) {
  await mkdir(join(site, path), { recursive: true });
  const head = attribute ? `<meta name="search-facts" content='{"kind":"task"}'>` : '';
  const html = `<html lang="${lang}"><head>${head}</head><body><main ${attribute}><h1>A title</h1></main></body></html>`;
  await writeFile(join(site, path, 'index.html'), html);
}

it('counts the searched pages of each language and leaves out the others', async () => {
  await addPage('en/one', 'en', 'data-pagefind-body');
  await addPage('en/two', 'en', 'data-pagefind-body');
  await addPage('zh/one', 'zh-CN', 'data-pagefind-body');
  await addPage('en/search', 'en', '');
  expect(await indexSite(site)).toEqual([
    { language: 'en', pages: 2 },
    { language: 'zh', pages: 1 },
  ]);
});

it('publishes of Pagefind only what the search asks for', async () => {
  await addPage('en/one', 'en', 'data-pagefind-body');
  await indexSite(site);
  const names = await readdir(join(site, 'search/en'));
  expect(names.map((name) => name.replace(/qaa_\w+/, 'ID')).toSorted()).toEqual([
    'characters.json',
    'facts.json',
    'index',
    'pagefind-entry.json',
    'pagefind.ID.pf_meta',
    'pagefind.js',
    'texts',
    'wasm.unknown.pagefind',
    'words.json',
  ]);
});

it('names the page that cannot be indexed', async () => {
  await mkdir(join(site, 'en/bare'), { recursive: true });
  await writeFile(join(site, 'en/bare/index.html'), '<html lang="en"><main data-pagefind-body></main></html>');
  await expect(indexSite(site)).rejects.toThrow('en/bare/index.html is to be searched');
});

it('says what to do when the site is not built', async () => {
  await expect(indexSite(join(site, 'missing'))).rejects.toThrow('Build the site first.');
});

it('fails when there is nothing to search', async () => {
  await expect(indexSite(site)).rejects.toThrow('No page');
});

it('lets Pagefind call each page by its number', async () => {
  for (const name of ['one', 'two', 'three']) await addPage(`en/${name}`, 'en', 'data-pagefind-body');
  await indexSite(site);
  const { index, textOf } = await openFromDisk(site, 'en');
  const pages = [...(await index.together(['title'])).keys()].toSorted();
  expect(pages).toEqual([0, 1, 2]);
  expect(await Promise.all(pages.map(async (page) => (await textOf(page)).href))).toEqual([
    '/en/one/',
    '/en/three/',
    '/en/two/',
  ]);
});

it('does not say that nothing is there where a piece of the index or its list is missing', async () => {
  for (const missing of [/\.pf_index$/, /\.pf_meta$/]) {
    await addPage('en/one', 'en', 'data-pagefind-body');
    await indexSite(site);
    const folder = join(site, 'search/en');
    const files = (await readdir(folder, { recursive: true })).filter((name) => missing.test(name));
    await Promise.all(files.map((name) => rm(join(folder, name))));
    const { index } = await openFromDisk(site, 'en');
    await expect(index.together(['title'])).rejects.toThrow();
  }
});
