import { describe, expect, it, vi } from 'vitest';
import { openEngine, type Pagefind } from './engine.ts';

/** A page of a made-up index: its title, its text, its kind and field. */
interface FakePage {
  title: string;
  text?: string;
  kind?: string;
  field?: string;
}

/** A made-up index that offers all its pages whatever is asked, as if all their words were hits. */
function fakeIndex(...pages: readonly FakePage[]) {
  const asked: string[] = [];
  const result = ({ title, text = 'steel', kind = 'task', field }: FakePage) => ({
    words: text.split(' ').map((_, index) => index + title.split(' ').length),
    data: () =>
      Promise.resolve({
        url: `/en/${title.toLowerCase()}/`,
        raw_content: `${title}. ${text}`,
        meta: { title, place: 'Chapter IV' },
        filters: { kind: [kind], ...(field ? { field: [field] } : {}) },
        anchors: [{ element: 'p', id: 'p1', location: title.split(' ').length }],
      }),
  });
  const pagefind: Pagefind = {
    options: vi.fn(() => Promise.resolve()),
    search: (query) => {
      asked.push(query);
      return Promise.resolve({ results: pages.map(result) });
    },
  };
  const open = () => openEngine('/pagefind/pagefind.js', () => Promise.resolve(pagefind));
  return { asked, open, find: async (query: string, chosen = {}) => (await open())({ query, ...nothing, ...chosen }) };
}

const nothing = { kinds: [], fields: [] };
const named = (...titles: string[]) => titles.map((title) => ({ title }));

describe('a search', () => {
  it('asks with half-width words', async () => {
    const { asked, find } = fakeIndex();
    await find('ＰＭ２．５');
    expect(asked).toEqual(['PM2.5']);
  });

  it('puts the page whose title was asked for first', async () => {
    const found = await fakeIndex({ title: 'Water', text: 'soil' }, { title: 'Soil' }).find('soil');
    expect(found.pages(0, 10).map(({ title }) => title)).toEqual(['Soil', 'Water']);
  });

  it('gives a page with its kind, place and paragraph', async () => {
    const found = await fakeIndex({ title: 'Soil' }).find('steel');
    expect(found.pages(0, 1)[0]).toMatchObject({
      href: '/en/soil/',
      kind: 'task',
      place: 'Chapter IV',
      passages: [{ anchor: 'p1', runs: [{ text: 'steel', marked: true }] }],
    });
  });

  it('says when no page has all the words', async () => {
    const { find } = fakeIndex({ title: 'Soil' });
    expect((await find('steel')).complete).toBe(true);
    expect((await find('steel zebra')).complete).toBe(false);
  });

  it('gives the pages in parts and knows how many there are', async () => {
    const found = await fakeIndex(...named('A', 'B', 'C')).find('steel');
    expect(found.count).toBe(3);
    expect(found.pages(0, 2)).toHaveLength(2);
    expect(found.pages(2, 4)).toHaveLength(1);
  });
});

describe('what the index offers too much', () => {
  const titles = async (query: string, ...pages: readonly FakePage[]) =>
    (await fakeIndex(...pages).find(query)).pages(0, 10).map(({ title }) => title);

  it('is not found when it only guesses', async () => {
    expect(await titles('zebra', { title: 'Soil' })).toEqual([]);
  });

  it('is not found without the number', async () => {
    expect(await titles('280', { title: 'A', text: '28.0' }, { title: 'B', text: '280' })).toEqual(['B']);
    expect(await titles('280', { title: 'A', text: '28.0' })).toEqual([]);
  });

  it('is left out when words only begin like the one asked for and other pages have it', async () => {
    const business = { title: 'A', text: 'business' };
    expect(await titles('bus', business, { title: 'B', text: 'buses' })).toEqual(['B']);
    expect(await titles('bus', business)).toEqual(['A']);
  });
});

describe('the filters', () => {
  const pages = [
    { title: 'A', kind: 'task', field: 'service' },
    { title: 'B', kind: 'task', field: 'environment' },
    { title: 'C', kind: 'plan' },
  ];

  it('narrow by any of the chosen kinds and any of the chosen fields', async () => {
    const { find } = fakeIndex(...pages);
    const titles = async (chosen: object) => (await find('steel', chosen)).pages(0, 10).map(({ title }) => title);
    expect(await titles({ kinds: ['task', 'plan'] })).toEqual(['A', 'B', 'C']);
    expect(await titles({ kinds: ['task', 'plan'], fields: ['service'] })).toEqual(['A']);
  });

  it('are counted each without its own choice', async () => {
    const { counts, count } = await fakeIndex(...pages).find('steel', { kinds: ['task'], fields: ['service'] });
    expect(count).toBe(1);
    expect(counts).toEqual({ kind: { task: 1 }, field: { service: 1, environment: 1 } });
  });

  it('keep their counts when they leave nothing', async () => {
    const { counts, count } = await fakeIndex(...pages).find('steel', { kinds: ['update'] });
    expect(count).toBe(0);
    expect(counts.kind).toEqual({ task: 2, plan: 1 });
  });

  it('count only what is found', async () => {
    const { counts } = await fakeIndex({ title: 'A', text: '28.0' }, { title: 'B', text: '280' }).find('280');
    expect(counts.kind).toEqual({ task: 1 });
  });
});

it('fails when the index is not there', async () => {
  const missing = () => Promise.reject(new Error('Not found'));
  await expect(openEngine('/pagefind/pagefind.js', missing)).rejects.toThrow('Not found');
});
