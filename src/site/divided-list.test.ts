import { describe, expect, test } from 'vitest';
import type { ListGroup } from '../domain/list-pages.ts';
import { languages } from '../schemas/common.ts';
import { besidePage, dividedList, listLimits } from './divided-list.ts';

const limit = listLimits.tasks;

const groupOf = (label: string, count: number): ListGroup => ({
  ids: [`group-${label}`],
  label,
  entries: Array.from({ length: count }, (_, index) => ({ id: `${label}-${index}`, label: `${label} ${index}` })),
});

const short = dividedList('tasks', () => [groupOf('a', limit)]);
// The Chinese list is shorter, as an index may be, and on as many pages.
const long = dividedList('tasks', (language) => [
  groupOf('a', 20),
  groupOf('b', language === 'en' ? limit * 2 : limit),
  groupOf('c', 1),
]);

describe('a list that keeps its limit', () => {
  test('is one page at its own address', () => {
    expect(short.routes().map(({ params }) => params)).toEqual([
      { lang: 'en', page: undefined },
      { lang: 'zh', page: undefined },
    ]);
  });

  test('names no pages and ends nowhere', () => {
    expect(short.page('en', 1)).toMatchObject({ segments: ['tasks'], links: [], slice: { from: 0, to: Infinity } });
  });

  test('leads to its places as it did', () => {
    expect(short.pathOf('group-a', 'zh')).toBe('/zh/tasks/#group-a');
  });
});

describe('a longer list', () => {
  test('has pages at the same addresses in both languages', () => {
    for (const lang of languages)
      expect(
        long
          .routes()
          .filter(({ params }) => params.lang === lang)
          .map(({ params }) => params.page),
      ).toEqual([undefined, 'list/2', 'list/3']);
  });

  test('has no more on a page than its limit', () => {
    for (const language of languages)
      for (const number of [1, 2]) {
        const { from, to } = long.page(language, number).slice;
        expect(to - from).toBeLessThanOrEqual(limit);
      }
  });

  test('leads to each place on its page', () => {
    expect(long.pathOf('group-a', 'en')).toBe('/en/tasks/#group-a');
    expect(long.pathOf('group-b', 'en')).toBe('/en/tasks/#group-b');
    expect(long.pathOf('group-c', 'en')).toBe('/en/tasks/list/3/#group-c');
    expect(long.pathOf('b-999', 'en')).toBe('/en/tasks/list/3/#b-999');
  });

  test('leads by the bare anchor to what stands on the same page', () => {
    expect(long.linkOn(long.page('en', 3), 'group-c')).toBe('#group-c');
    expect(long.linkOn(long.page('en', 3), 'group-a')).toBe('/en/tasks/#group-a');
  });

  test('tells what each page holds', () => {
    expect(long.page('en', 1).links.map(({ href, holds }) => [href, holds])).toEqual([
      ['/en/tasks/', 'a – b'],
      ['/en/tasks/list/2/', 'b: b 320 – b 660'],
      ['/en/tasks/list/3/', 'b – c'],
    ]);
  });

  test('leads from each page to those beside it', () => {
    expect(besidePage(long.page('zh', 1), -1)).toBeUndefined();
    expect(besidePage(long.page('zh', 1), 1)?.href).toBe('/zh/tasks/list/2/');
    expect(besidePage(long.page('zh', 3), -1)?.href).toBe('/zh/tasks/list/2/');
    expect(besidePage(long.page('zh', 3), 1)).toBeUndefined();
  });
});

test('a place that a list has not is a mistake, and is told', () => {
  expect(() => long.pathOf('group-d', 'en')).toThrow('The list "tasks" has no place "group-d" in "en".');
  expect(() => long.page('en', 4)).toThrow('The list "tasks" has no page 4.');
});
