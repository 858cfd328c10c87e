import { expect, test } from 'vitest';
import { excessOf, type Weighed } from './weigh-kinds.ts';

const page = (costs: Partial<Weighed>): Weighed => ({
  kind: 'task',
  language: 'en',
  path: '/en/tasks/one/',
  bytes: 100,
  arrived: 200,
  requests: 3,
  budget: { bytes: 100, requests: 3, arrived: 200 },
  ...costs,
});

test('a page that costs just what it may is within its budget', () => {
  expect(excessOf(page({}))).toBeUndefined();
});

test.for<[string, Partial<Weighed>]>([
  ['101 of 100 bytes', { bytes: 101 }],
  ['4 of 3 requests', { requests: 4 }],
  ['201 of 200 bytes later', { arrived: 201 }],
  ['no budget', { budget: undefined }],
])('a page that is over says by what: %s', ([words, costs]) => {
  expect(excessOf(page(costs))).toBe(words);
});
