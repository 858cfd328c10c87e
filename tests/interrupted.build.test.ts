import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishSwap } from '../scripts/lib/build/swap.ts';
import { workroomOf } from '../scripts/lib/build/workroom.ts';
import { serveSite, type SiteServer } from '../scripts/lib/server.ts';
import { isSame, plainFiles, SmallSite, snapshot, type Snapshot } from './lib/small-site.ts';

const isFull = process.env['FULL'] === '1';

/** At how many moments of a build it is killed. */
const moments = isFull ? 20 : 2;

const site = new SmallSite();
const earlier = site.content('earlier');
const later = site.content('later', {
  'site.json': (text) => text.replaceAll('Lower Meadow', 'Upper Meadow').replaceAll('下草甸', '上草甸'),
});

let earlierSite: Snapshot;
let laterSite: Snapshot;
let server: SiteServer;
/** How long a build takes, in milliseconds. */
let duration: number;

async function mustBuild(content: string): Promise<Snapshot> {
  const { status, output } = await site.build(content);
  if (status !== 0) throw new Error(output);
  return snapshot(site.out);
}

beforeAll(async () => {
  laterSite = await mustBuild(later);
  const start = performance.now();
  earlierSite = await mustBuild(earlier);
  duration = performance.now() - start;
  server = await serveSite(site.out);
});
afterAll(async () => {
  await server.close();
  site.remove();
});

/** Whether the server that has been running all the time gives every file of a site as it is. */
async function isServed(whole: Snapshot): Promise<boolean> {
  for (const [path, content] of plainFiles(whole)) {
    const answer = await fetch(`${server.origin}/${encodeURI(path)}`);
    if (answer.status !== 200 || !content.equals(Buffer.from(await answer.arrayBuffer()))) return false;
  }
  return true;
}

/** Which site is served: every file of one, byte for byte, and none of another. */
async function whatIsServed(): Promise<string> {
  const sites = { earlier: earlierSite, later: laterSite };
  for (const [name, whole] of Object.entries(sites)) {
    if (!(await isServed(whole))) continue;
    // Between two renames the folder is missing until the next reader comes.
    finishSwap(workroomOf(site.out));
    if (isSame(snapshot(site.out), whole)) return name;
  }
  return 'a mixture';
}

describe('the test itself', () => {
  test('knows two sites that differ', () => {
    expect(isSame(earlierSite, laterSite)).toBe(false);
  });

  test.runIf(isFull)('can count on it that the same content makes the same site, byte for byte', async () => {
    expect(isSame(await mustBuild(earlier), earlierSite)).toBe(true);
  });
});

describe('a build that is killed with all it started', () => {
  let survived = 0;
  const at = Array.from({ length: moments }, (_, place) => Math.round(((place + 0.5) / moments) * 100));

  test.for(at)('after %i hundredths of its time leaves a site that is served whole', async (percent) => {
    const build = site.start(later);
    const closed = once(build, 'close');
    await wait((percent / 100) * duration);
    if (build.exitCode === null) process.kill(-(build.pid ?? Number.NaN), 'SIGKILL');
    await closed;
    expect(['earlier', 'later']).toContain(await whatIsServed());
    // In the short run the next killed build and the last test show that a build can begin and end.
    if (isFull) expect(isSame(await mustBuild(earlier), earlierSite)).toBe(true);
    survived += 1;
  });

  test('does not hinder the next one, which clears up after it', async () => {
    console.log(`${survived} of ${moments} interrupted builds survived`);
    expect(isSame(await mustBuild(earlier), earlierSite)).toBe(true);
    expect(site.leftovers()).toEqual([]);
  });
});

describe.runIf(isFull)('a build that is killed in the middle of the swap', () => {
  /** Before each rename and removal, and in the middle of the last one. */
  test.for([
    [1, 'earlier'],
    [2, 'earlier'],
    [3, 'later'],
    [4, 'later'],
    [4.5, 'later'],
  ] as const)('at moment %s leaves the %s site, whole', async ([at, left]) => {
    const { status } = await site.build(later, {
      KILL_AT: String(at),
      NODE_OPTIONS: '--import=./tests/lib/kill-at.mjs',
    });
    expect(status).toBeNull();
    expect(await whatIsServed()).toBe(left);
    expect(isSame(await mustBuild(earlier), earlierSite)).toBe(true);
    expect(site.leftovers()).toEqual([]);
  });
});
