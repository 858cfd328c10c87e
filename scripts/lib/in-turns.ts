/** Deals the items out to several workers in turn, the first to the first and so on, and waits for all of them. */
export async function inTurns<Item>(
  items: readonly Item[],
  workers: number,
  work: (items: readonly Item[]) => Promise<void>,
): Promise<void> {
  const hands = Array.from({ length: workers }, (_, hand) => items.filter((_item, place) => place % workers === hand));
  await Promise.all(hands.map(work));
}
