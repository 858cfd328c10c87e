/** A thread that does a {@link Share} of some work, and sends back what it made, some at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Share, Workshop } from './on-all-processors.ts';

/** How many items are worked on before what was made of them is sent. */
const atOnce = 100;

const { workshop, items } = workerData as Share;
const { work } = (await import(workshop)) as Workshop<unknown, unknown>;
for (let place = 0; place < items.length; place += atOnce)
  parentPort?.postMessage(await work(items.slice(place, place + atOnce)));
