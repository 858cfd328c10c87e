import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language, Text } from '../../../src/schemas/common.ts';
import { asSeen } from '../as-seen.ts';
import { refuseOtherPath, siteBase } from '../base.ts';
import { contentFolder, readDated } from '../content.ts';
import { Failure } from '../failure.ts';
import { siteDay } from '../site-day.ts';
import { filesIn, weightOf } from '../weighed-files.ts';
import { heldBackWords } from './held-back.ts';
import { keepFiles } from './keep-files.ts';
import { takeLocks } from './lock.ts';
import { makeBeside, type Manner } from './make-beside.ts';
import { heapLimit } from './memory.ts';
import { runStep } from './run-step.ts';
import { finishSwap, swapIn } from './swap.ts';
import { buildWords, doneWords, otherFolder, previewWords } from './words.ts';
import { clearWorkroom, discard, openWorkroom, workroomOf, type Workroom } from './workroom.ts';

/** A site to be made. */
export interface Order {
  /** The folder that will be served. */
  out: string;
  /** The language in which the build speaks. */
  language: Language;
  /** Whether drafts and what is not yet due are shown, and mistakes told and forgiven. */
  preview: boolean;
}

/** Where sites are made. Astro makes pages in the folder of the project, wherever they go in the end. */
const building = resolve('.cache/building');

/** How long a build waits for another one, in milliseconds. */
const patience = 10 * 60_000;

/**
 * Makes a site beside the one that is served, and puts it into its place when it is whole.
 * @returns the closing line in words.
 * @throws Failure or an error of the file system; then the earlier site is served as before.
 */
export async function makeSite(order: Order): Promise<Text> {
  const base = siteBase();
  const room = workroomOf(order.out);
  refuseOthers(room);
  const tree = readDated(contentFolder());
  const heap = heapLimit(weightOf(filesIn(contentFolder())));
  const manner = { ...order, base, today: siteDay(tree), heap };
  await checkContent(manner);
  const address = process.env['SITE_ADDRESS'] || tree.site?.data.address;
  if (address) refuseOtherPath(address, base);
  if (!order.preview) for (const words of heldBackWords(tree, manner.today)) console.log(words[order.language]);
  const release = await lockAll(room, order.language);
  try {
    finishSwap(room);
    clearWorkroom(room);
    discard(building);
    return await makeAndSwap(room, manner);
  } finally {
    release();
  }
}

/** A folder that holds something else than a built site is somebody's work, and is not replaced by one. */
function refuseOthers({ out }: Workroom): void {
  const isOther = existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, '404.html'));
  if (isOther) throw new Failure(otherFolder(out));
}

async function makeAndSwap(room: Workroom, manner: Manner): Promise<Text> {
  mkdirSync(building, { recursive: true });
  // What a killed build started may still write for a moment, into a folder that is not this one.
  const next = mkdtempSync(join(building, 'site-'));
  try {
    const look = await makeBeside(next, manner);
    // A preview is nobody's to keep.
    if (!manner.preview) keepFiles(room.out, join(next, 'site'));
    swapIn(join(next, 'site'), room);
    return manner.preview ? previewWords(look) : doneWords(asSeen(room.out), look);
  } finally {
    discard(next);
  }
}

async function checkContent({ language, preview, today, heap }: Manner): Promise<void> {
  const check = [`--max-old-space-size=${heap}`, 'scripts/check.ts', '--lang', language];
  const { status } = await runStep(check, { ...process.env, TODAY: today });
  if (status !== 0 && !preview) throw new Failure(buildWords.contentWrong);
  if (status !== 0) console.log(buildWords.contentWrongInPreview[language]);
}

/**
 * Takes the lock of the source, since Astro notes in `.astro` what it reads, and two contents would mix there;
 * and the lock of what is built, which another copy of the source may want to build too.
 */
async function lockAll(room: Workroom, language: Language): Promise<() => void> {
  openWorkroom(room);
  mkdirSync('.cache', { recursive: true });
  const files = [resolve('.cache/build.lock'), room.lock];
  const release = await takeLocks(files, patience, () => console.log(buildWords.waiting[language]));
  if (!release) throw new Failure(buildWords.gaveUp);
  return release;
}
