import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

const join = () => remembered((one: string, other: string | number) => ({ words: `${one}, ${other}` }));

test('what was made is given again for the same words', () => {
  const make = join();
  expect(make('a', 'b')).toBe(make('a', 'b'));
});

test('other words get something of their own', () => {
  const make = join();
  expect(make('a', 'b, c').words).toBe('a, b, c');
  expect(make('a, b', 'c')).not.toBe(make('a', 'b, c'));
});

test('a number is not taken for the word of its digits', () => {
  const make = join();
  expect(make('a', 1)).not.toBe(make('a', '1'));
});
