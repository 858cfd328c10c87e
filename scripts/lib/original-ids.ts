import type { Tree } from './tree.ts';

/** Prepares what gives the id that something had at first, so that a new id of it changes nothing that was recorded. */
export function originalIds({ moved }: Pick<Tree, 'moved'>): (id: string) => string {
  const former = new Map(moved.flatMap(({ data: { id, to } }) => (to === undefined ? [] : [[to, id] as const])));
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
