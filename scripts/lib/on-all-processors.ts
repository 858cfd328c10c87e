import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** A module that does a share of some work: one thing made of each item, in the order of the items. */
export interface Workshop<Item, Made> {
  work: (items: readonly Item[]) => Promise<Made[]>;
}

/** What a worker is given: the address of the workshop's module, and its share. */
export interface Share {
  workshop: string;
  items: readonly unknown[];
}

/**
 * Has work done on all processors.
 * @param workshop the address of a {@link Workshop}'s module. What goes in and comes out is copied between threads.
 * @param least how many items are worth a thread of their own: fewer are worked on here.
 * @param receive what becomes of each thing made as soon as it comes: so that less is held than came.
 * @returns what was made of each item, in the order of the items. @throws what the workshop throws.
 */
export async function onAllProcessors<Item, Made>(
  workshop: URL,
  items: readonly Item[],
  least: number,
  receive = (made: Made): Made => made,
): Promise<Made[]> {
  const count = Math.min(availableParallelism(), Math.floor(items.length / least));
  if (count < 2) {
    const { work } = (await import(workshop.href)) as Workshop<Item, Made>;
    return (await work(items)).map(receive);
  }
  const shares = Array.from({ length: count }, (_, share) => items.filter((_, place) => place % count === share));
  const made = await Promise.all(shares.map((share) => inThread({ workshop: workshop.href, items: share }, receive)));
  return items.map((_, place) => made[place % count]?.[Math.floor(place / count)] as Made);
}

const inThread = <Made>(share: Share, receive: (made: Made) => Made): Promise<Made[]> =>
  new Promise((done, failed) => {
    const worker = new Worker(new URL('./work-in-thread.ts', import.meta.url), { workerData: share });
    const all: Made[] = [];
    worker.on('message', (some: Made[]) => {
      for (const one of some) all.push(receive(one));
    });
    worker.on('error', failed);
    worker.on('exit', (status) => {
      if (all.length === share.items.length) done(all);
      else failed(new Error(`A thread ended with ${status} before its work was done.`));
    });
  });
