/** A list that must not be empty: a test of each of its members would else pass without one. @throws Error if it is. */
export function some<Item>(list: Iterable<Item>): Item[] {
  const items = [...list];
  if (items.length === 0) throw new Error('There is nothing to test.');
  return items;
}
