/** What is made of the items before and after another; at an end of the list one is missing. */
export interface Neighbors<Made> {
  previous?: Made;
  next?: Made;
}

/** Prepares a list so that what stands before and after each of its items is found without a look through it. */
export function neighborsIn<Item>(
  items: readonly Item[],
): <Made>(item: Item, make: (neighbor: Item) => Made) => Neighbors<Made> {
  const places = new Map(items.map((item, place) => [item, place]));
  return (item, make) => {
    const place = places.get(item);
    if (place === undefined) return {};
    const [previous, next] = [items[place - 1], items[place + 1]];
    return {
      ...(previous === undefined ? {} : { previous: make(previous) }),
      ...(next === undefined ? {} : { next: make(next) }),
    };
  };
}
