import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetNames } from './facts.ts';
import {
  isForOtherLanguage,
  isNarrowed,
  noChoice,
  readState,
  sortings,
  writeState,
  type SearchState,
} from './query.ts';

const read = (address: string) => readState(new URLSearchParams(address));
const state = (changes: Partial<SearchState> = {}): SearchState => ({
  query: '',
  chosen: noChoice,
  sorting: 'relevance',
  ...changes,
});

describe('the address of a search', () => {
  it('gives back what was written into it', () => {
    const words = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
    const values = fc.subarray(['task', 'a b', 'c&d=e', '土壤', '+', '%20', '#']);
    const chosen = fc.record(
      Object.fromEntries(facetNames.map((name) => [name, values])) as Record<
        (typeof facetNames)[number],
        typeof values
      >,
    );
    fc.assert(
      fc.property(words, chosen, fc.constantFrom(...sortings), (query, choice, sorting) => {
        expect(read(writeState({ query, chosen: choice, sorting }))).toEqual({ query, chosen: choice, sorting });
      }),
    );
  });

  it('is short and can be read', () => {
    const chosen = { ...noChoice, kind: ['task', 'indicator'], year: ['2025'] };
    expect(writeState(state({ query: 'soil quality', chosen, sorting: 'newest' }))).toBe(
      '?q=soil+quality&kind=task&kind=indicator&year=2025&sort=newest',
    );
  });

  it('is empty where nothing is asked for', () => {
    expect(writeState(state())).toBe('');
  });

  it('without anything asks for nothing', () => {
    expect(read('')).toEqual(state());
  });

  it('gives the words without spaces around them', () => {
    expect(read('?q=+soil+').query).toBe('soil');
  });

  it('with an unknown order has the best answers first', () => {
    expect(read('?sort=random').sorting).toBe('relevance');
    expect(read('?sort=').sorting).toBe('relevance');
  });

  it('takes a repeated value once, and an empty one for none', () => {
    expect(read('?kind=task&kind=&kind=task&kind=plan').chosen.kind).toEqual(['task', 'plan']);
  });

  it('may hold other things, which are not asked for', () => {
    expect(read('?utm_source=mail&q=soil')).toEqual(state({ query: 'soil' }));
  });
});

describe('a choice', () => {
  it('narrows if it has a value of any facet', () => {
    expect(isNarrowed(noChoice)).toBe(false);
    for (const name of facetNames) expect(isNarrowed({ ...noChoice, [name]: ['x'] })).toBe(true);
  });
});

describe('words of the other language', () => {
  it.each([
    ['Chinese characters on an English page', '土壤', 'en', true],
    ['words with one Chinese character on an English page', 'soil 土', 'en', true],
    ['English words on an English page', 'soil', 'en', false],
    ['English words on a Chinese page', 'soil', 'zh-CN', true],
    ['English words beside Chinese ones on a Chinese page', 'soil 土壤', 'zh-CN', false],
    ['a short name on a Chinese page', 'PM2.5', 'zh-CN', false],
    ['a number on a Chinese page', '280', 'zh-CN', false],
    ['nothing', '', 'zh-CN', false],
  ])('are told: %s', (_, query, language, isOther) => {
    expect(isForOtherLanguage(query, language)).toBe(isOther);
  });
});
