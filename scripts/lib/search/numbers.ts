/** The value in the middle of some numbers, of an even count the upper one. @throws Error if there are none. */
export function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing.');
  return middle;
}

/** A fixed choice of so many of a list, evenly spread: the same for the same list. */
export function sample<Item>(items: readonly Item[], size: number): Item[] {
  if (items.length <= size) return [...items];
  return Array.from({ length: size }, (_, place) => items[Math.floor((place * items.length) / size)] as Item);
}
