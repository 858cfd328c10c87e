import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Language, Text } from '../../../src/schemas/common.ts';
import { Failure } from '../failure.ts';
import { takeLock } from './lock.ts';
import { formatFlaws, lookOver, type Look } from './look-over.ts';
import { runStep } from './run-step.ts';
import { finishSwap, swapIn } from './swap.ts';
import { buildWords, doneWords, otherFolder, reasonIn } from './words.ts';
import { clearWorkroom, discard, openWorkroom, workroomOf, type Workroom } from './workroom.ts';

/** A site to be made. */
export interface Order {
  /** The folder that will be served. */
  out: string;
  /** The language in which the build speaks. */
  language: Language;
  /** Whether drafts and what is not yet due are shown, and mistakes forgiven where they can be. */
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
  const room = workroomOf(order.out);
  refuseOthers(room);
  await checkContent(order);
  const release = await takeLocks(room, order.language);
  try {
    finishSwap(room);
    clearWorkroom(room);
    discard(building);
    return await makeAndSwap(room, order);
  } finally {
    release();
  }
}

/** A folder that holds something else than a built site is somebody's work, and is not replaced by one. */
function refuseOthers({ out }: Workroom): void {
  const isOther = existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, '404.html'));
  if (isOther) throw new Failure(otherFolder(out));
}

async function makeAndSwap(room: Workroom, order: Order): Promise<Text> {
  mkdirSync(building, { recursive: true });
  // What a killed build started may still write for a moment, into a folder that is not this one.
  const next = mkdtempSync(join(building, 'site-'));
  try {
    const { pages, links } = await makeBeside(next, order);
    swapIn(join(next, 'site'), room);
    return doneWords(relative('', room.out), pages, links);
  } finally {
    discard(next);
  }
}

async function checkContent({ language, preview }: Order): Promise<void> {
  const { status } = await runStep(['scripts/check.ts', '--lang', language], process.env);
  if (status === 0) return;
  if (!preview) throw new Failure(buildWords.contentWrong);
  console.log(buildWords.contentWrongInPreview[language]);
}

/**
 * Takes the lock of the source, since Astro notes in `.astro` what it reads, and two contents would mix there;
 * and the lock of what is built, which another copy of the source may want to build too.
 */
async function takeLocks(room: Workroom, language: Language): Promise<() => void> {
  openWorkroom(room);
  mkdirSync('.cache', { recursive: true });
  const releases: (() => void)[] = [];
  for (const file of [resolve('.cache/build.lock'), room.lock]) {
    const release = await takeLock(file, patience, () => console.log(buildWords.waiting[language]));
    if (!release) throw new Failure(buildWords.gaveUp);
    releases.push(release);
  }
  return () => releases.forEach((release) => release());
}

/** Makes pages and search index in a folder of their own, and looks whether all is whole. */
async function makeBeside(next: string, { language, preview }: Order): Promise<Look> {
  const site = join(next, 'site');
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    OUT_DIR: site,
    // What Astro remembers goes with the build: it would take another plan's content for more of the same.
    CACHE_DIR: join(next, 'cache'),
    SHOW_DRAFTS: preview ? '1' : '',
  };
  await step(['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--force'], env, buildWords.pagesFailed);
  await step(['scripts/index-search.ts', site], env, buildWords.searchFailed);
  const look = lookOver(site);
  if (look.flaws.length > 0) console.error(formatFlaws(look.flaws, language));
  if (look.flaws.length > 0 && !preview) throw new Failure(buildWords.notWhole);
  return look;
}

async function step(args: readonly string[], env: NodeJS.ProcessEnv, failed: Text): Promise<void> {
  const { status, said } = await runStep(args, env);
  if (status === null) throw new Failure(buildWords.stopped);
  const reason = reasonIn(said);
  if (status !== 0) throw new Failure(failed, ...(reason ? [reason] : []));
}
