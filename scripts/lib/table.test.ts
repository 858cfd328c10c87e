import { expect, test } from 'vitest';
import { formatTable } from './table.ts';

test('words begin and numbers end below each other', () => {
  expect(
    formatTable([
      ['kind', 'bytes'],
      ['a', 5],
      ['longer', 12_345],
    ]),
  ).toBe('kind    bytes\na           5\nlonger  12345');
});

test('a Chinese character takes the room of two letters', () => {
  expect(
    formatTable([
      ['类别', 'b'],
      ['task', 1],
    ]),
  ).toBe('类别  b\ntask  1');
});
