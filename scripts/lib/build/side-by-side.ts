/** Some work that ends early, and fails, if it is told to. */
export type Stoppable = (stop: AbortSignal) => Promise<void>;

/**
 * Has several things done side by side. If one fails, the others are told to stop and waited for, so that none of them
 * works on alone. @throws what the first of them threw.
 */
export async function sideBySide(works: readonly Stoppable[]): Promise<void> {
  const stop = new AbortController();
  const stopAll = (error: unknown) => stop.abort(error);
  await Promise.all(works.map((work) => work(stop.signal).catch(stopAll)));
  if (stop.signal.aborted) throw stop.signal.reason;
}
