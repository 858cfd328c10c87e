import { describe, expect, it } from 'vitest';
import type { Manner } from './ask.ts';
import { formsStart, search } from './outcome.ts';
import { noChoice, type Chosen, type SearchState } from './query.ts';
import { smallEngine, type KnownPage } from '../../tests/lib/small-engine.ts';

const pages: KnownPage[] = [
  { title: 'Water', texts: ['soil and water, 发展'], kind: 'task', commitments: 1, field: ['water'] },
  { title: 'Soil', texts: ['soils'], kind: 'task', commitments: 3, field: ['soil'], date: '2024' },
  { title: 'Soil figures', texts: ['soil'], kind: 'indicator', field: ['soil'], date: '2025' },
];

type Asked = Partial<Omit<SearchState, 'chosen'>> & { chosen?: Partial<Chosen> };

const engine = smallEngine(pages, '發发');
const asked = (changes: Asked): SearchState => ({
  query: '',
  sorting: 'relevance',
  ...changes,
  chosen: { ...noChoice, ...changes.chosen },
});

const find = async (changes: Asked, within?: string) => {
  const outcome = await search(engine, asked(changes), within);
  return { ...outcome, pages: outcome.answers.map(({ page }) => page) };
};

describe('a search for words', () => {
  it('has the best answers first', async () => {
    expect((await find({ query: 'soil' })).pages).toEqual([1, 2, 0]);
  });

  it('has them in another order if that is asked for', async () => {
    expect((await find({ query: 'soil', sorting: 'plan' })).pages).toEqual([0, 1, 2]);
    expect((await find({ query: 'soil', sorting: 'newest' })).pages).toEqual([2, 1, 0]);
  });

  it('says how many there are without the choice', async () => {
    const { pages: found, total } = await find({ query: 'soil', chosen: { field: ['soil'] } });
    expect({ found, total }).toEqual({ found: [1, 2], total: 3 });
  });

  it('says how many results each value has', async () => {
    expect((await find({ query: 'water' })).counts.kind).toEqual({ task: 1 });
    expect((await find({ query: 'soil', chosen: { kind: ['task'] } })).counts.field).toEqual({ soil: 1, water: 1 });
  });

  it('says on how many pages each word stands', async () => {
    expect((await find({ query: 'water zebra' })).terms).toEqual([
      { text: 'water', pages: 1 },
      { text: 'zebra', pages: 0 },
    ]);
  });
});

describe('a search without words', () => {
  it('finds everything that fits the choice, in the order of the plan', async () => {
    const { pages: found, total } = await find({ chosen: { kind: ['task'] } });
    expect({ found, total }).toEqual({ found: [0, 1], total: 3 });
  });

  it('has it in another order if that is asked for', async () => {
    expect((await find({ sorting: 'commitments' })).pages).toEqual([1, 0, 2]);
    expect((await find({ sorting: 'newest', chosen: { field: ['soil'] } })).pages).toEqual([2, 1]);
  });
});

describe('a search within one kind of pages', () => {
  it('finds no others', async () => {
    expect((await find({ query: 'soil' }, 'task')).pages).toEqual([1, 0]);
    expect((await find({}, 'task')).pages).toEqual([0, 1]);
  });

  it('counts no others', async () => {
    const { total, counts } = await find({ query: 'soil' }, 'task');
    expect({ total, counts: counts.field }).toEqual({ total: 2, counts: { soil: 1, water: 1 } });
  });
});

describe('traditional characters', () => {
  it('are searched for as simplified ones where no page has them', async () => {
    expect(await find({ query: '發展' })).toMatchObject({ query: '发展', pages: [0] });
  });

  it('are searched for as they are where a page has them', async () => {
    const other = smallEngine([{ title: '', texts: ['發展'] }], '發发');
    expect((await search(other, asked({ query: '發展' }))).query).toBe('發展');
  });

  it('do not change words that have none', async () => {
    expect((await find({ query: '质量' })).query).toBe('质量');
    expect((await find({ query: 'zebra' })).query).toBe('zebra');
  });
});

describe('a number without its point', () => {
  const particles = smallEngine([{ title: 'AB2.5', texts: ['AB10 and AB1'] }]);
  const read = async (query: string) => (await search(particles, asked({ query }))).query;

  it('is read with it where only so it stands on a page', async () => {
    expect(await read('ab25')).toBe('ab2.5');
    expect(await read('AB 25')).toBe('AB 2.5');
  });

  it('stays as it is where a page has it, or none has it either way', async () => {
    expect(await read('AB10')).toBe('AB10');
    expect(await read('AB99')).toBe('AB99');
    expect(await read('AB250')).toBe('AB250');
  });
});

describe('the place where other forms of the words begin', () => {
  const start = (...manners: Manner[]) => formsStart(manners.map((manner, page) => ({ page, manner })));

  it('is after all that are exact', () => {
    expect(start('exact', 'exact', 'form', 'form')).toBe(2);
  });

  it('is nowhere if the order mixes them', () => {
    expect(start('exact', 'form', 'exact')).toBeUndefined();
  });

  it('is nowhere if there are only the ones or only the others', () => {
    expect(start('exact', 'exact')).toBeUndefined();
    expect(start('form', 'form')).toBeUndefined();
    expect(start('some')).toBeUndefined();
    expect(start()).toBeUndefined();
  });
});
