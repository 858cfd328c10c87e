/**
 * Prepares a list so that some of its items are found by what they name, without a look at all others: a plan with ten
 * times the units then takes ten times the work, and not a hundred times.
 * @param namedBy the ids that an item names.
 * @returns what finds the items that name any of some ids, each once, in the order of the list.
 */
export function lookup<Item>(
  items: readonly Item[],
  namedBy: (item: Item) => Iterable<string>,
): (ids: Iterable<string>) => Item[] {
  const places = new Map<string, number[]>();
  for (const [place, item] of items.entries()) {
    for (const id of namedBy(item)) {
      const found = places.get(id);
      if (found) found.push(place);
      else places.set(id, [place]);
    }
  }
  return (ids) => {
    const found = new Set<number>();
    for (const id of ids) for (const place of places.get(id) ?? []) found.add(place);
    return [...found].toSorted((one, other) => one - other).map((place) => items[place] as Item);
  };
}
