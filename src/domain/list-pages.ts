/**
 * The division of a long list into pages. A list is groups of entries in an order, or a tree of them; an entry's place is
 * how many entries stand before it in the whole list. All pages of a list have about the same number of entries.
 */

/** What a page shows of a list: the entries from a place up to, not including, another. The last page ends nowhere. */
export interface Slice {
  from: number;
  to: number;
}

/** A group of a list by its names: enough to tell what stands on which page. */
export interface ListGroup {
  /** The anchors at its beginning: those of its heading, and of the heading of a part that begins with it. */
  ids: readonly string[];
  /** Its heading; empty in a list that has no groups. */
  label: string;
  entries: readonly ListEntry[];
}

/** An entry of a list by its name, with its anchor if it has one. */
interface ListEntry {
  id?: string;
  label: string;
}

/** What a page of a list holds, from the first to the last: groups, or if they are of one group, its entries. */
interface Range {
  /** The heading of the group, where all is of one. */
  within?: string;
  first: string;
  last: string;
}

/** A node of a tree with those of its children that stand on a page. */
export type CutNode<Node> = Omit<Node, 'children'> & {
  /** Whether it begins on an earlier page. */
  isContinued: boolean;
  children: CutNode<Node>[];
};

/** How many entries there are in some groups. */
export const countEntries = (groups: readonly { entries: readonly unknown[] }[]): number =>
  groups.reduce((sum, { entries }) => sum + entries.length, 0);

/**
 * How many pages a list needs, at least one.
 * @param counts how many entries it has in each language: all languages have the same addresses.
 * @param limit how many entries a page may have.
 */
export const pagesFor = (counts: readonly number[], limit: number): number =>
  Math.max(1, ...counts.map((count) => Math.ceil(count / limit)));

/** What each page shows of a list with so many entries. */
export function slicesOf(count: number, pages: number): Slice[] {
  const start = (page: number) => Math.round((page * count) / pages);
  return Array.from({ length: pages }, (_, page) => ({
    from: start(page),
    to: page === pages - 1 ? Infinity : start(page + 1),
  }));
}

/** The same slice, counted from an entry that has so many before it: for the second part of a list. */
export const sliceAfter = ({ from, to }: Slice, before: number): Slice => ({ from: from - before, to: to - before });

/** Whether something that begins at a place and ends before another stands in a slice; without entries, where it begins. */
const isWithin = (start: number, end: number, { from, to }: Slice): boolean =>
  start < to && (start === end ? start >= from : end > from);

/** The groups that stand on a page, each with its entries there, and whether it begins on an earlier page. */
export function cutGroups<Group extends { entries: readonly unknown[] }>(
  groups: readonly Group[],
  slice: Slice,
): (Group & { isContinued: boolean })[] {
  let end = 0;
  return groups.flatMap((group) => {
    const start = end;
    end += group.entries.length;
    if (!isWithin(start, end, slice)) return [];
    const entries = group.entries.slice(Math.max(0, slice.from - start), slice.to - start);
    return [{ ...group, entries, isContinued: start < slice.from }];
  });
}

/**
 * A tree as it stands on a page: what is there, and all that it stands under.
 * @param isEntry whether a node is an entry of the list; others are headings.
 */
export function cutTree<Node extends { children: readonly Node[] }>(
  roots: readonly Node[],
  slice: Slice,
  isEntry: (node: Node) => boolean,
): CutNode<Node>[] {
  let place = 0;
  const cut = (node: Node): CutNode<Node>[] => {
    const start = place;
    if (isEntry(node)) place += 1;
    const children = node.children.flatMap(cut);
    return isWithin(start, place, slice) ? [{ ...node, children, isContinued: start < slice.from }] : [];
  };
  return roots.flatMap(cut);
}

/** On which page, from 1, each anchor of a list is: that of a group where the group begins. The first of two counts. */
export function anchorPages(groups: readonly ListGroup[], slices: readonly Slice[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, slice] of slices.entries())
    for (const { ids, entries, isContinued } of cutGroups(groups, slice)) {
      const anchors = [...(isContinued ? [] : ids), ...entries.flatMap(({ id }) => id ?? [])];
      for (const id of anchors) if (!found.has(id)) found.set(id, index + 1);
    }
  return found;
}

/** What a page of a list holds; nothing if it is empty. */
export function rangeOf(groups: readonly ListGroup[], slice: Slice): Range | undefined {
  const here = cutGroups(groups, slice).filter(({ entries }) => entries.length > 0);
  const [first, last] = [here[0], here.at(-1)];
  if (!first || !last) return undefined;
  if (first !== last) return { first: first.label, last: last.label };
  const names = { first: first.entries[0]?.label ?? '', last: first.entries.at(-1)?.label ?? '' };
  return first.label === '' ? names : { within: first.label, ...names };
}

/** How many pages before and after the present one are named, and about how many others of a long list. */
const [near, far] = [3, 16];

/**
 * The pages that a page leads to by name, in their order: all of a list with few; of a longer one the first, the last,
 * those near by and some between, so that what names them does not grow with the list either.
 */
export function namedPages(pages: number, here: number): number[] {
  const step = pages <= near * 2 + far ? 1 : Math.ceil(pages / far);
  return Array.from({ length: pages }, (_, index) => index + 1).filter(
    (page) => Math.abs(page - here) <= near || (page - 1) % step === 0 || page === pages,
  );
}

/** The address of a page of a list, below that of the list: none for the first, `list/2` for the second. */
export const pageSegments = (page: number): string[] => (page === 1 ? [] : ['list', String(page)]);

/** The address of a list, from that of one of its pages; any other address as it is. */
export const listSegments = (segments: readonly string[]): readonly string[] =>
  segments.at(-2) === 'list' && /^\d+$/.test(segments.at(-1) ?? '') ? segments.slice(0, -2) : segments;
