/** A thread that does a {@link Share} of some work and sends back what it made. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Share, Workshop } from './on-all-processors.ts';

const { workshop, items } = workerData as Share;
const { work } = (await import(workshop)) as Workshop<unknown, unknown>;
parentPort?.postMessage(await work(items));
