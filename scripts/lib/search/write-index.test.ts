import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import { openFromDisk } from './from-disk.ts';
import { madeUpPages } from './made-up-pages.ts';
import { partStarts, writeIndex } from './write-index.ts';

describe('where the parts of an index begin', () => {
  it('is the first page alone, as long as all words go into one part', () => {
    expect(partStarts([5, 5, 5], 15)).toEqual([0]);
  });

  it('is where as many words lie before as behind, if two parts are needed', () => {
    expect(partStarts([5, 5, 5, 5], 15)).toEqual([0, 2]);
  });

  it('is no place twice, where a page has more words than a part may have', () => {
    expect(partStarts([40, 1, 1], 10)).toEqual([0, 1]);
  });

  it('is nowhere without pages', () => {
    expect(partStarts([], 10)).toEqual([]);
  });
});

describe('an index in parts', () => {
  const pages = madeUpPages(60).filter(({ language }) => language === 'zh');
  let site: string;

  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'site-'));
    await writeIndex(join(site, 'search/zh'), pages);
    await writeIndex(join(site, 'search/parts'), pages, 8000);
    await writeIndex(join(site, 'search/broken'), pages, 8000);
  });

  afterAll(() => rm(site, { recursive: true }));

  it('has further parts, with nothing in them that the first has for all', async () => {
    const names = await readdir(join(site, 'search/parts/2'));
    expect(names.map((name) => name.replace(/qaa_\w+/, 'ID')).toSorted()).toEqual([
      'index',
      'pagefind-entry.json',
      'pagefind.ID.pf_meta',
    ]);
  });

  it('answers as an index in one part does', async () => {
    const [whole, parts] = [await openFromDisk(site, 'zh'), await openFromDisk(site, 'parts')];
    expect([whole.facts.parts, parts.facts.parts > 1]).toEqual([1, true]);
    for (const page of pages) {
      const words = /\p{Script=Han}{4}/u.exec(page.blocks.at(-1)?.[1] ?? '')?.[0] ?? '';
      const answers = await ask(whole.index, words);
      expect(answers.answers.length).toBeGreaterThan(0);
      expect(await ask(parts.index, words)).toEqual(answers);
    }
  });

  it('is read from the disk by one `fetch`, however many are opened', async () => {
    await openFromDisk(site, 'zh');
    const { fetch } = globalThis;
    await openFromDisk(site, 'parts');
    expect(globalThis.fetch).toBe(fetch);
  });

  it('fails, and does not find less, where the list of a further part is missing', async () => {
    const folder = join(site, 'search/broken/2');
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.pf_meta')))
      await rm(join(folder, name));
    const { index } = await openFromDisk(site, 'broken');
    await expect(index.together(['质量'])).rejects.toThrow();
  });

  it('fails, and does not wait for ever, where the program of the search is missing', async () => {
    await rm(join(site, 'search/parts/wasm.unknown.pagefind'));
    const { index } = await openFromDisk(site, 'parts');
    await expect(index.together(['质量'])).rejects.toThrow();
  });
});
