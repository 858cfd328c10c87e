import { expect, test } from 'vitest';
import { heapLimit } from './memory.ts';

test('a plan of any size has room, and more as the content grows', () => {
  expect(heapLimit(0)).toBe(384);
  expect(heapLimit(33_000_000)).toBe(714);
});
