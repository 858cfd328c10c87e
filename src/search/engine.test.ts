import { describe, expect, it, vi } from 'vitest';
import { openEngine, type Pagefind } from './engine.ts';

/** A made-up index: each page is its title; `asked` keeps what it was asked. */
function fakeIndex(...titles: string[]) {
  const asked: unknown[] = [];
  const result = (title: string) => ({
    words: [1],
    data: () =>
      Promise.resolve({
        url: `/en/${title.toLowerCase()}/`,
        raw_content: `${title}. steel`,
        meta: { title, place: 'Chapter IV' },
        filters: { kind: ['task'] },
        anchors: [{ element: 'p', id: 'p1', location: 1 }],
      }),
  });
  const pagefind: Pagefind = {
    options: vi.fn(() => Promise.resolve()),
    filters: vi.fn(() => Promise.resolve()),
    search: (query, options) => {
      asked.push({ query, ...options });
      return Promise.resolve({
        results: titles.map(result),
        filters: { kind: { task: asked.length }, field: { service: asked.length } },
      });
    },
  };
  return { asked, open: () => openEngine('/pagefind/pagefind.js', () => Promise.resolve(pagefind)) };
}

const nothingChosen = { kinds: [], fields: [] };

describe('a search', () => {
  it('asks with half-width words', async () => {
    const { asked, open } = fakeIndex();
    await (
      await open()
    )({ query: 'ＰＭ２．５', ...nothingChosen });
    expect(asked).toEqual([{ query: 'PM2.5', filters: {} }]);
  });

  it('narrows by any of the chosen kinds and any of the chosen fields', async () => {
    const { asked, open } = fakeIndex();
    await (
      await open()
    )({ query: 'a', kinds: ['task', 'plan'], fields: ['service'] });
    expect(asked[0]).toEqual({ query: 'a', filters: { kind: { any: ['task', 'plan'] }, field: { any: ['service'] } } });
  });

  it('counts a filter without its own choice', async () => {
    const { asked, open } = fakeIndex();
    const { counts } = await (await open())({ query: 'a', kinds: ['task'], fields: [] });
    expect(asked[1]).toEqual({ query: 'a', filters: {} });
    expect(counts).toEqual({ kind: { task: 2 }, field: { service: 1 } });
  });

  it('puts the page whose title was asked for first', async () => {
    const found = await (await fakeIndex('Water', 'Soil').open())({ query: 'soil', ...nothingChosen });
    expect((await found.pages(10)).map(({ title }) => title)).toEqual(['Soil', 'Water']);
  });

  it('gives a page with its kind, place and paragraph', async () => {
    const found = await (await fakeIndex('Soil').open())({ query: 'steel', ...nothingChosen });
    expect((await found.pages(1))[0]).toMatchObject({
      href: '/en/soil/',
      kind: 'task',
      place: 'Chapter IV',
      passages: [{ anchor: 'p1', runs: [{ text: 'steel', marked: true }] }],
    });
  });

  it('says when no page has all the words', async () => {
    const search = await fakeIndex('Soil').open();
    expect((await search({ query: 'steel', ...nothingChosen })).complete).toBe(true);
    expect((await search({ query: 'steel zebra', ...nothingChosen })).complete).toBe(false);
  });

  it('finds nothing when the index only guesses', async () => {
    const found = await (await fakeIndex('Soil').open())({ query: 'zebra', ...nothingChosen });
    expect(found.count).toBe(0);
  });

  it('keeps the counts when the filters leave nothing', async () => {
    const found = await (await fakeIndex().open())({ query: 'steel', kinds: ['plan'], fields: [] });
    expect(found.counts.kind).toEqual({ task: 2 });
  });

  it('gives as many pages as asked for and knows how many there are', async () => {
    const found = await (await fakeIndex('A', 'B', 'C').open())({ query: 'steel', ...nothingChosen });
    expect(found.count).toBe(3);
    expect(await found.pages(2)).toHaveLength(2);
  });
});

it('fails when the index is not there', async () => {
  const missing = () => Promise.reject(new Error('Not found'));
  await expect(openEngine('/pagefind/pagefind.js', missing)).rejects.toThrow('Not found');
});
