import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeMadeUpPlan } from '../scripts/lib/made-up-plan.ts';
import { isFull } from './lib/sample.ts';
import { SmallSite, snapshot } from './lib/small-site.ts';

/** The sizes of two made-up plans, in units. The smaller one ends with a whole chapter. */
const [few, many] = [94, 940];

/** What may be more on a page of the bigger plan, in bytes: longer names of neighbours, figures with more digits. */
const slack = 400;

/** The pages that list things of the whole plan, and those that a made-up plan has no more of: its table, its bulletins. */
const lists = new Set([
  ...['', 'a-z/', 'changes/', 'compare/', 'indicators/', 'map/', 'plan/', 'plan/print/', 'register/', 'search/'],
  ...['sources/', 'tasks/', 'timeline/', 'unknown/', 'updates/', 'as-of/', 'plan/chapter-1/', 'plan/chapter-1/both/'],
  'sources/bulletin/',
]);

/** The page of an address below its language and form: years stand for each other. */
const kindOf = (path: string): string =>
  path
    .replace(/^(?:en|zh)\/(?:simple\/)?/, '')
    .replace(/index\.html$/, '')
    .replace(/^(as-of|sources\/bulletin)[/-]\d{4}\//, '$1/');

const sites = new Map([few, many].map((units) => [units, new SmallSite()]));
const sizes = new Map<number, ReadonlyMap<string, number>>();

/** Builds a made-up plan, and notes how big each of its pages is. */
async function build(units: number, site: SmallSite): Promise<void> {
  const content = join(site.room, 'content');
  writeMadeUpPlan(units, content);
  const { status, output } = await site.build(content);
  if (status !== 0) throw new Error(output);
  const pages = [...snapshot(site.out)].filter(([path]) => path.endsWith('.html'));
  sizes.set(units, new Map(pages.map(([path, bytes]) => [path, bytes.length])));
  rmSync(site.out, { recursive: true });
}

describe.runIf(isFull)('a plan of ten times the units', () => {
  beforeAll(async () => {
    for (const [units, site] of sites) await build(units, site);
  }, 1_500_000);
  afterAll(() => sites.forEach((site) => site.remove()));

  const grown = () =>
    [...(sizes.get(few) ?? [])]
      .filter(([path, size]) => Math.abs((sizes.get(many)?.get(path) ?? 0) - size) > slack)
      .map(([path]) => kindOf(path));

  test('has bigger lists of the whole plan, and no other page of it is bigger', () => {
    expect([...new Set(grown())].filter((kind) => !lists.has(kind))).toEqual([]);
  });

  test('has the lists that are named here, and they are bigger', () => {
    expect([...lists].filter((kind) => !grown().includes(kind))).toEqual([]);
  });
});
