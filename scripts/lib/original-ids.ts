import type { Tree } from './tree.ts';

/**
 * Prepares what gives the id that something had at first, so that a new id of it changes nothing that was recorded. What
 * already had a page of its own when another was moved to it keeps its own id: the two were made one.
 */
export function originalIds({ moved, published }: Pick<Tree, 'moved' | 'published'>): (id: string) => string {
  const since = new Map(
    Object.entries(published?.data.addresses ?? {}).map(([address, day]) => [address.split('/').at(-1) ?? '', day]),
  );
  const isNewName = (id: string, day: string): boolean => (since.get(id) ?? day) >= day;
  const former = new Map(
    moved.flatMap(({ data: { id, to, day } }) => (to !== undefined && isNewName(to, day) ? [[to, id] as const] : [])),
  );
  return (id) => {
    const seen = new Set([id]);
    let first = id;
    for (let before = former.get(id); before !== undefined && !seen.has(before); before = former.get(before)) {
      seen.add(before);
      first = before;
    }
    return first;
  };
}
