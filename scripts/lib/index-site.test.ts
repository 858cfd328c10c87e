import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexSite } from './index-site.ts';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
});

afterEach(() => rm(site, { recursive: true }));

async function addPage(path: string, lang: string, attribute: string) {
  await mkdir(join(site, path), { recursive: true });
  const html = `<html lang="${lang}"><body><main ${attribute}><h1>A title</h1></main></body></html>`;
  await writeFile(join(site, path, 'index.html'), html);
}

it('counts the searched pages of each language and leaves out the others', async () => {
  await addPage('en/one', 'en', 'data-pagefind-body');
  await addPage('en/two', 'en', 'data-pagefind-body');
  await addPage('zh/one', 'zh-CN', 'data-pagefind-body');
  await addPage('en/search', 'en', '');
  expect(await indexSite(site)).toEqual([
    { language: 'en', pages: 2 },
    { language: 'zh-cn', pages: 1 },
  ]);
});

it('publishes no search box but the site’s own', async () => {
  await addPage('en/one', 'en', 'data-pagefind-body');
  await indexSite(site);
  expect((await readdir(join(site, 'pagefind'))).filter((name) => /ui|highlight/.test(name))).toEqual([]);
});

it('says what to do when the site is not built', async () => {
  await expect(indexSite(join(site, 'missing'))).rejects.toThrow('Build the site first.');
});

it('fails when there is nothing to search', async () => {
  await expect(indexSite(site)).rejects.toThrow('No page');
});
