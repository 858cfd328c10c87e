import { expect, test } from 'vitest';
import { isWithin, placesOf } from './spans.ts';

test('characters are found every time that they stand, also in a word and over each other', () => {
  expect(placesOf('aba', 'abababc')).toEqual([
    { start: 0, end: 3 },
    { start: 2, end: 5 },
  ]);
  expect(placesOf('d', 'abababc')).toEqual([]);
});

test('a run lies within another that it fills, and not within one that ends before it', () => {
  expect(isWithin({ start: 1, end: 3 }, [{ start: 1, end: 3 }])).toBe(true);
  expect(isWithin({ start: 1, end: 4 }, [{ start: 1, end: 3 }])).toBe(false);
});
