import { describe, expect, it, vi } from 'vitest';
import { openEngine, openPagefind, type Loading } from './engine.ts';
import type { FactTable, SearchFacts } from './facts.ts';
import { smallFacts } from '../../tests/lib/small-engine.ts';

type Found = Record<string, { id: string; words: number[] }[]>;

const facts = (kinds: SearchFacts['kind'][]): FactTable => smallFacts(kinds.map((kind) => ({ kind })));

/** An index that finds what is given for each query, and tells what was loaded and asked. */
function standIn(found: Found, kinds: SearchFacts['kind'][] = ['task', 'indicator']) {
  const search = vi.fn((query: string) => Promise.resolve({ results: found[query] ?? [] }));
  const pagefind = { search, filters: vi.fn(() => Promise.resolve({})), mergeIndex: vi.fn(() => Promise.resolve()) };
  const files: Record<string, unknown> = {
    '/search/en/facts.json': facts(kinds),
    '/search/en/words.json': ['soil', 'soils', 'water'],
    '/search/en/characters.json': '發发',
    '/search/en/texts/1.json': { title: 'Soil' },
  };
  const loading = {
    json: vi.fn((address: string) => Promise.resolve(files[address])),
    pagefind: vi.fn(() => Promise.resolve(pagefind)),
  } satisfies Loading;
  return { search, pagefind, loading, open: () => openEngine('/search/en/', loading) };
}

describe('opening an index', () => {
  it('fetches the facts alone; what searches comes with the first search', async () => {
    const { open, loading } = standIn({});
    const engine = await open();
    expect(loading.json.mock.calls).toEqual([['/search/en/facts.json']]);
    expect(loading.pagefind).not.toHaveBeenCalled();
    expect(engine.facts.lengths).toHaveLength(2);
  });

  it('fails where there is none', async () => {
    const missing = () => Promise.reject(new Error('404'));
    const loading = { json: missing, pagefind: missing };
    await expect(openEngine('/search/en/', loading)).rejects.toThrow('404');
  });

  it('can be followed by fetching what searches before anything is asked', async () => {
    const { open, loading, search } = standIn({});
    (await open()).prepare();
    expect(loading.pagefind.mock.calls).toEqual([['/search/en/', 1]]);
    expect(search).not.toHaveBeenCalled();
  });

  it('is not undone if what searches cannot be fetched beforehand', async () => {
    const { open, loading } = standIn({ '"soil"': [{ id: '0', words: [1] }] });
    loading.pagefind.mockRejectedValueOnce(new Error('offline'));
    const engine = await open();
    engine.prepare();
    await vi.waitFor(async () => {
      expect((await engine.index.together(['soil'])).size).toBe(1);
    });
  });

  it('opens Pagefind in the folder, without a worker of its own', async () => {
    const { pagefind } = standIn({});
    const createInstance = vi.fn(() => pagefind);
    expect(await openPagefind({ createInstance }, '/search/en/', 1)).toBe(pagefind);
    expect(createInstance).toHaveBeenCalledWith({ basePath: '/search/en/', noWorker: true });
    expect(pagefind.mergeIndex).not.toHaveBeenCalled();
  });

  it('opens the further parts of an index with the first, when that is there', async () => {
    const { pagefind } = standIn({});
    await openPagefind({ createInstance: () => pagefind }, '/search/en/', 3);
    expect(pagefind.mergeIndex.mock.calls).toEqual([['/search/en/2/'], ['/search/en/3/']]);
    pagefind.filters.mockRejectedValueOnce(new Error('offline'));
    await expect(openPagefind({ createInstance: () => pagefind }, '/search/en/', 3)).rejects.toThrow('offline');
  });
});

describe('words together', () => {
  it('are asked for as a phrase, and found by the place of their pages, with their number', async () => {
    const { open, search } = standIn({ '"soil quality"': [{ id: '1', words: [3, 9] }] });
    const { index } = await open();
    expect([...(await index.together(['soil', 'quality']))]).toEqual([[1, 2]]);
    expect(search).toHaveBeenCalledWith('"soil quality"');
  });

  it('are asked for once, however often they are wanted', async () => {
    const { open, search } = standIn({});
    const { index } = await open();
    await Promise.all([index.together(['soil']), index.together(['soil'])]);
    await index.together(['soil']);
    expect(search).toHaveBeenCalledTimes(1);
  });

  it('are asked for again after a failure', async () => {
    const { open, search } = standIn({ '"soil"': [{ id: '0', words: [1] }] });
    const { index } = await open();
    search.mockRejectedValueOnce(new Error('offline'));
    await expect(index.together(['soil'])).rejects.toThrow('offline');
    expect((await index.together(['soil'])).size).toBe(1);
  });

  it('are found after Pagefind could not be opened at first', async () => {
    const { open, loading } = standIn({ '"soil"': [{ id: '0', words: [1] }] });
    const { index } = await open();
    loading.pagefind.mockRejectedValueOnce(new Error('offline'));
    await expect(index.together(['soil'])).rejects.toThrow('offline');
    expect((await index.together(['soil'])).size).toBe(1);
  });

  it('are found nowhere if there are none, and nothing is asked', async () => {
    const { open, search } = standIn({});
    expect((await (await open()).index.together([])).size).toBe(0);
    expect(search).not.toHaveBeenCalled();
  });
});

describe('what else is fetched', () => {
  it('is the text of a page, by its place', async () => {
    const { open, loading } = standIn({});
    const engine = await open();
    expect(await engine.textOf(1)).toEqual({ title: 'Soil' });
    await engine.textOf(1);
    expect(loading.json.mock.calls.filter(([address]) => address.includes('texts'))).toHaveLength(1);
  });

  it('is the words that begin like one', async () => {
    const { index } = await standIn({}).open();
    expect(await index.wordsBeginning('soi')).toEqual(['soil', 'soils']);
    expect(await index.wordsBeginning('oil')).toEqual([]);
  });

  it('is the list of words and that of characters', async () => {
    const engine = await standIn({}).open();
    expect(await engine.words()).toEqual(['soil', 'soils', 'water']);
    expect(await engine.characterPairs()).toBe('發发');
  });
});

it('tells the pages that only say where things come from', async () => {
  const { index } = await standIn({}, ['task', 'source', 'about', 'update']).open();
  expect([0, 1, 2, 3, 4].map((page) => index.isSide(page))).toEqual([false, true, true, false, false]);
});

it('knows how long the pages are', async () => {
  expect((await standIn({}).open()).index.lengths).toEqual([1, 1]);
});
