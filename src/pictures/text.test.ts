import { expect, test } from 'vitest';
import { setText } from './text.ts';

const setting = { x: 10, top: 0, width: 200, sizes: [40, 20, 10] as const, lines: 2, look: { fill: 'black' } };
const sizeOf = (markup: string) => Number(/font-size="(\d+)"/.exec(markup)?.[1]);

test('a short text is set in the largest size', () => {
  expect(sizeOf(setText('Short', { ...setting }).markup)).toBe(40);
});

test('a longer text is set in the largest size in which it has no more lines than it may', () => {
  expect(sizeOf(setText('Some words more than that', { ...setting }).markup)).toBe(20);
});

test('a text that is too long for every size is set in the smallest, and no word of it is lost', () => {
  const words = Array.from({ length: 60 }, (_, place) => `word${place}`);
  const { markup, bottom } = setText(words.join(' '), { ...setting });
  expect(sizeOf(markup)).toBe(10);
  expect(words.filter((word) => !markup.includes(word))).toEqual([]);
  expect(bottom).toBeGreaterThan(10 * 1.35 * 2);
});

test('what has a meaning in markup is written as text', () => {
  expect(setText('a<b', { ...setting }).markup).toContain('a&lt;b');
});
