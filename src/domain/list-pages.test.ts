import { describe, expect, test } from 'vitest';
import {
  anchorPages,
  countEntries,
  cutGroups,
  cutTree,
  listSegments,
  namedPages,
  pageSegments,
  pagesFor,
  rangeOf,
  sliceAfter,
  slicesOf,
  type ListGroup,
} from './list-pages.ts';

const group = (label: string, ...names: string[]): ListGroup => ({
  ids: [`group-${label}`],
  label,
  entries: names.map((name) => ({ id: name, label: name })),
});

const groups = [group('A', 'a1', 'a2', 'a3'), group('B'), group('C', 'c1', 'c2', 'c3', 'c4'), group('D', 'd1')];
const pages = slicesOf(8, 3);
const namesOn = (page: number) =>
  cutGroups(groups, pages[page - 1] ?? { from: 0, to: 0 }).map(({ label, entries, isContinued }) => [
    label + (isContinued ? ' continued' : ''),
    ...entries.map((entry) => entry.label),
  ]);

describe('how many pages a list has', () => {
  test.for([
    [[0, 0], 1],
    [[10, 10], 1],
    [[11, 10], 2],
    [[10, 21], 3],
  ] as const)('with %s entries in the two languages: %s', ([counts, wanted]) => {
    expect(pagesFor(counts, 10)).toBe(wanted);
  });

  test.for([1, 7, 10, 11, 999, 10_000])('%s entries are on pages of about the same number', (count) => {
    const slices = slicesOf(count, pagesFor([count], 10));
    const sizes = slices.map(({ from, to }) => Math.min(to, count) - from);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count);
  });
});

describe('groups on pages', () => {
  test('go on where a page ends, under their heading again', () => {
    expect([1, 2, 3].map(namesOn)).toEqual([
      [['A', 'a1', 'a2', 'a3']],
      [['B'], ['C', 'c1', 'c2']],
      [
        ['C continued', 'c3', 'c4'],
        ['D', 'd1'],
      ],
    ]);
  });

  test('are all there, each entry once, however many pages there are', () => {
    const all = groups.flatMap(({ entries }) => entries.map(({ label }) => label));
    for (let count = 1; count <= 10; count += 1) {
      const slices = slicesOf(countEntries(groups), count);
      const shown = slices.flatMap((slice) => cutGroups(groups, slice));
      expect(shown.flatMap(({ entries }) => entries.map(({ label }) => label))).toEqual(all);
      expect(shown.filter(({ isContinued }) => !isContinued).map(({ label }) => label)).toEqual(['A', 'B', 'C', 'D']);
    }
  });

  test('without entries stand at the end of the list if nothing comes after them', () => {
    const last = [group('A', 'a1', 'a2'), group('B')];
    expect(slicesOf(2, 2).map((slice) => cutGroups(last, slice).map(({ label }) => label))).toEqual([
      ['A'],
      ['A', 'B'],
    ]);
  });

  test('of a second part are counted after the first', () => {
    const second = slicesOf(8, 2).map((slice) => cutGroups([group('E', 'e1', 'e2')], sliceAfter(slice, 6)));
    expect(second.map((there) => there.length)).toEqual([0, 1]);
  });
});

describe('a place in a list', () => {
  test('of a group is where the group begins, of an entry where the entry is', () => {
    expect(Object.fromEntries(anchorPages(groups, pages))).toEqual({
      ...{ 'group-A': 1, a1: 1, a2: 1, a3: 1 },
      ...{ 'group-B': 2, 'group-C': 2, c1: 2, c2: 2 },
      ...{ c3: 3, c4: 3, 'group-D': 3, d1: 3 },
    });
  });

  test('that is listed twice is where it is first', () => {
    const twice = [group('A', 'a1'), group('B', 'a1')];
    expect(anchorPages(twice, slicesOf(2, 2)).get('a1')).toBe(1);
  });
});

describe('a tree on pages', () => {
  const leaf = (id: string) => ({ id, isEntry: true, children: [] as Node[] });
  interface Node {
    id: string;
    isEntry: boolean;
    children: Node[];
  }
  const tree: Node[] = [
    { id: 'one', isEntry: false, children: [leaf('x'), { ...leaf('y'), children: [leaf('y1'), leaf('y2')] }] },
    { id: 'two', isEntry: false, children: [leaf('z')] },
  ];
  const drawn = (node: { id: string; isContinued: boolean; children: readonly never[] }): string =>
    [`${node.id}${node.isContinued ? '+' : ''}`, ...node.children.map((child) => `(${drawn(child)})`)].join('');
  const on = (count: number) =>
    slicesOf(5, count).map((slice) =>
      cutTree(tree, slice, ({ isEntry }) => isEntry).map((node) => drawn(node as never)),
    );

  test('is whole on one page', () => {
    expect(on(1)).toEqual([['one(x)(y(y1)(y2))', 'two(z)']]);
  });

  test('has with each entry all that it stands under, marked where that began before', () => {
    expect(on(2)).toEqual([['one(x)(y(y1))'], ['one+(y+(y2))', 'two(z)']]);
  });

  test('names what stands under an entry after the page of that entry', () => {
    expect(on(5)[2]).toEqual(['one+(y+(y1))']);
  });
});

describe('what a page holds', () => {
  test('is told by the first and the last group', () => {
    expect(rangeOf(groups, pages[2] ?? { from: 0, to: 0 })).toEqual({ first: 'C', last: 'D' });
  });

  test('is told by entries where all are of one group', () => {
    expect(rangeOf(groups, { from: 3, to: 5 })).toEqual({ within: 'C', first: 'c1', last: 'c2' });
  });

  test('is told by entries alone in a list without groups', () => {
    expect(rangeOf([{ ...group('', 'a', 'b'), ids: [] }], { from: 0, to: 2 })).toEqual({ first: 'a', last: 'b' });
  });

  test('is nothing where nothing is', () => {
    expect(rangeOf([], { from: 0, to: Infinity })).toBeUndefined();
  });
});

describe('the pages that are named', () => {
  test('are all of them where there are few', () => {
    expect(namedPages(5, 2)).toEqual([1, 2, 3, 4, 5]);
  });

  test('are never many, and always the first, the last and those beside', () => {
    for (const here of [1, 2, 57, 499, 500]) {
      const named = namedPages(500, here);
      expect(named.length).toBeLessThan(30);
      const beside = [1, here - 1, here, here + 1, 500].filter((page) => page >= 1 && page <= 500);
      expect(named).toEqual(expect.arrayContaining(beside));
      expect(named).toEqual(named.toSorted((one, other) => one - other));
    }
  });
});

describe('the address of a page', () => {
  test.for([
    [1, []],
    [2, ['list', '2']],
  ] as const)('%s is %s below the list', ([page, segments]) => {
    expect(pageSegments(page)).toEqual(segments);
  });

  test('leads back to the list', () => {
    expect(listSegments(['plan', 'list', '12'])).toEqual(['plan']);
  });

  test.for([[['tasks', 'list']], [['tasks', 'list', 'cite']], [['tasks']], [[]]] as const)(
    '%s is no page of a list',
    ([segments]) => {
      expect(listSegments(segments)).toEqual(segments);
    },
  );
});
