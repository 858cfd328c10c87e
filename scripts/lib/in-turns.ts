/** Deals the items out to several workers, so that two processors are busy. */
export async function inTurns<Item>(
  items: readonly Item[],
  workers: number,
  work: (items: readonly Item[]) => Promise<void>,
): Promise<void> {
  const hands = Array.from({ length: workers }, (_, hand) => items.filter((_item, place) => place % workers === hand));
  await Promise.all(hands.map(work));
}
