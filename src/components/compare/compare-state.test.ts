import { expect, test } from 'vitest';
import { readState, writeState } from './compare-state.ts';

const read = (query: string) => readState(new URLSearchParams(query));

test('an address and the choice it holds are the same', () => {
  for (const query of ['?a=swings&b=slides', '?a=swings&b=slides&c=sand&way=distance', '?a=x&b=y&way=index&year=2031'])
    expect(writeState(read(query))).toBe(query);
});

test('an indicator counts once, and places may be empty', () => {
  expect(read('?a=swings&c=slides&d=swings').ids).toEqual(['swings', 'slides']);
});

test('what is no way or no year counts as none', () => {
  expect(read('?way=magic&year=soon')).toEqual({ ids: [], way: 'values', year: undefined });
});

test('nothing chosen leaves the address bare', () => {
  expect(writeState(read(''))).toBe('');
});
