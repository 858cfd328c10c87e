import { describe, expect, test } from 'vitest';
import { lookup } from './lookup.ts';

const news = [
  { title: 'A bench', about: ['park', 'wood'] },
  { title: 'A tree', about: ['park'] },
  { title: 'A pond', about: ['water', 'water'] },
];
const find = lookup(news, ({ about }) => about);
const titles = (...ids: string[]) => find(ids).map(({ title }) => title);

describe('what names an id', () => {
  test('is found by it', () => {
    expect(titles('wood')).toEqual(['A bench']);
  });

  test('comes in the order of the list, whatever the order of the ids', () => {
    expect(titles('water', 'park')).toEqual(['A bench', 'A tree', 'A pond']);
  });

  test('comes once, also if it names several of the ids, or one twice', () => {
    expect(titles('wood', 'park')).toEqual(['A bench', 'A tree']);
    expect(titles('water')).toEqual(['A pond']);
  });

  test('is nothing where nobody names it', () => {
    expect(titles('stone')).toEqual([]);
    expect(titles()).toEqual([]);
  });
});
