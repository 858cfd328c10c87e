import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeMadeUpPlan } from '../scripts/lib/made-up-plan.ts';
import { pageSegments } from '../src/domain/list-pages.ts';
import { languages } from '../src/schemas/common.ts';
import { listLimits, type ListName } from '../src/site/divided-list.ts';
import { isFull } from './lib/sample.ts';
import { SmallSite, snapshot } from './lib/small-site.ts';

/** The sizes of two made-up plans, in units. The smaller one ends with a whole chapter. */
const [few, many] = [94, 940];

/** What may be more on a page of the bigger plan, in bytes: longer names of neighbours, figures with more digits. */
const slack = 400;

/** The pages that hold all of something on purpose, and those that a made-up plan has no more of: its table, its bulletins. */
const whole = new Set([
  ...['compare/', 'search/', 'as-of/', 'plan/chapter-1/', 'plan/chapter-1/both/'],
  'sources/bulletin/',
]);

const lists = Object.keys(listLimits) as ListName[];

/** How each entry of a list begins that is longer than its limit in the bigger plan; what goes on from a page before is none. */
const entries: Partial<Record<ListName, RegExp>> = {
  tasks: /<li>\s*<a href="\/..\/(?:simple\/)?tasks\/(?!list\/)[^"]+\/">[^<]*<\/a>(?!\s*<span class="continued")/g,
  indicators: /<tr role="row" id=|<li>\s*<a href="\/..\/(?:simple\/)?indicators\/(?!list\/)[^"]+\/">/g,
  register: /<tr role="row" data-kind=|class="gap-places"/g,
  'a-z': /class="entry-kind"/g,
  map: /<a class="map-name"[^>]*>[^<]*<\/a>(?!\s*<span class="continued")/g,
  'plan/print': /class="unit unit-(?!\w+ unit-continued)/g,
  plan: /<a href="\/..\/(?:simple\/)?plan\/(?!list\/|print\/)[^"]+">[^<]*<\/a>(?!\s*<span class="continued")/g,
};

/** What a page of a list may weigh, in bytes; one of the text to print. */
const [heaviest, heaviestToPrint] = [200_000, 1_000_000];

/** The page of an address below its language and form: years stand for each other, and so do the pages of a list. */
const kindOf = (path: string): string =>
  path
    .replace(/^(?:en|zh)\/(?:simple\/)?/, '')
    .replace(/index\.html$/, '')
    .replace(/\/list\/\d+\/$/, '/')
    .replace(/^(as-of|sources\/bulletin)[/-]\d{4}\//, '$1/');

const isOfList = (path: string): boolean => lists.some((list) => kindOf(path) === `${list}/`);

const sites = new Map([few, many].map((units) => [units, new SmallSite()]));
const sizes = new Map<number, ReadonlyMap<string, number>>();
/** The pages of lists of the bigger plan, by their files. */
const listPages = new Map<string, string>();

/** Builds a made-up plan, and notes how big each of its pages is. */
async function build(units: number, site: SmallSite): Promise<void> {
  const content = join(site.room, 'content');
  writeMadeUpPlan(units, content);
  const { status, output } = await site.build(content);
  if (status !== 0) throw new Error(output);
  const pages = [...snapshot(site.out)].filter(([path]) => path.endsWith('.html'));
  sizes.set(units, new Map(pages.map(([path, bytes]) => [path, bytes.length])));
  if (units === many) for (const [path, bytes] of pages) if (isOfList(path)) listPages.set(path, bytes.toString());
  rmSync(site.out, { recursive: true });
}

/** How many entries of a list stand on each of its pages, from the first to the last. */
function counted(list: ListName, form: string): number[] {
  const counts: number[] = [];
  for (let page = 1; ; page += 1) {
    const address = [form, list, ...pageSegments(page), 'index.html'].join('/');
    const html = listPages.get(address);
    if (html === undefined) return counts;
    counts.push([...html.slice(html.indexOf('<main')).matchAll(entries[list] ?? /$^/g)].length);
  }
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe.runIf(isFull)('a plan of ten times the units', () => {
  beforeAll(async () => {
    for (const [units, site] of sites) await build(units, site);
  }, 1_500_000);
  afterAll(() => sites.forEach((site) => site.remove()));

  const grown = () =>
    [...(sizes.get(few) ?? [])]
      .filter(([path, size]) => Math.abs((sizes.get(many)?.get(path) ?? 0) - size) > slack)
      .map(([path]) => path);

  test('has bigger lists and a fuller home page, and no other page of it is bigger but those that are whole on purpose', () => {
    const others = grown().filter((path) => !isOfList(path) && kindOf(path) !== '');
    expect([...new Set(others.map(kindOf))].toSorted()).toEqual([...whole].toSorted());
  });

  test('has no page of a list and no home page that weighs more than it may', () => {
    const weighed = [...(sizes.get(many) ?? [])].filter(([path]) => isOfList(path) || kindOf(path) === '');
    expect(weighed.length).toBeGreaterThan(lists.length * languages.length);
    const limit = (path: string) => (kindOf(path) === 'plan/print/' ? heaviestToPrint : heaviest);
    expect(weighed.filter(([path, size]) => size > limit(path))).toEqual([]);
  });

  test.for(Object.keys(entries) as ListName[])('has the list %s on pages that keep its limit', (list) => {
    for (const form of ['en', 'zh', 'en/simple']) {
      const counts = counted(list, form);
      expect(counts.length, form).toBe(Math.ceil(sum(counts) / listLimits[list]));
      expect(counts.length, form).toBeGreaterThan(1);
      expect(Math.max(...counts), form).toBeLessThanOrEqual(listLimits[list]);
      expect(Math.max(...counts) - Math.min(...counts), form).toBeLessThanOrEqual(1);
    }
  });

  test('has every unit on the map, and every task twice in the list of tasks', () => {
    const tasks = [...(sizes.get(many)?.keys() ?? [])].filter((path) => /^en\/tasks\/[^/]+\/index\.html$/.test(path));
    for (const language of languages) {
      expect(sum(counted('map', language))).toBe(many);
      expect(sum(counted('tasks', language))).toBe(tasks.length * 2);
    }
  });

  test('has the same pages of lists in both languages', () => {
    const addresses = (language: string) =>
      [...listPages.keys()]
        .filter((path) => path.startsWith(`${language}/`))
        .map((path) => path.slice(2))
        .toSorted();
    expect(addresses('en')).toEqual(addresses('zh'));
  });
});
