import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePage, inTurns, narrow, openBrowser, openPage, wide } from './lib/browser.ts';
import { listPages } from './lib/site.ts';

/** What axe looks for. It keeps no account of what is right, which would take twice the time. */
const options = {
  runOnly: { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations' as const],
  preload: false,
};
const isFull = process.env['FULL'] === '1';

/** The screens on which every page is looked at. "npm run test:full" looks on all of them. */
const screens: Readonly<Record<string, BrowserContextOptions>> = {
  'a wide, light screen': { viewport: wide, colorScheme: 'light' },
  ...(isFull
    ? {
        'a wide, dark screen': { viewport: wide, colorScheme: 'dark' },
        'a narrow, light screen': { viewport: narrow, colorScheme: 'light' },
        'a narrow, dark screen': { viewport: narrow, colorScheme: 'dark' },
      }
    : {}),
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What axe finds on the pages: `/en/ link-name a.more`. */
async function violations(paths: readonly string[], screen: BrowserContextOptions): Promise<string[]> {
  // The front door leads on to a language at once, unless scripts are off.
  const page = await openPage(browser, { ...screen, reducedMotion: 'reduce', locale: 'fr-FR' });
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    // The legacy mode leaves out frames from other sites, of which there are none, and takes half the time.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze();
    const places = (nodes: (typeof violations)[number]['nodes']) =>
      nodes.map(({ target }) => target.join(' ')).join(' | ');
    found.push(...violations.map(({ id, nodes }) => `${path} ${id} ${places(nodes)}`));
  }
  await closePage(page);
  return found;
}

/**
 * Pages of one template, of which some stand for all but in the full run: of single sources a few in each language; of
 * tasks, indicators, updates and further pages about parts of the plan each in one of the languages, by turns; of charts
 * for other sites one in ten.
 */
const isOneOfMany = (path: string, place: number, all: readonly string[]): boolean => {
  const [, language = '', folder = '', id] = path.split('/');
  if (isFull || !id) return false;
  if (path.includes('/embed/')) return place % 10 > 0;
  const first = all.findIndex((other) => other.startsWith(`/${language}/${folder}/`));
  if (folder === 'sources') return place >= first + 6;
  const isOfPart = /\/plan\/[^/]+\/(?:cite|both)\/$/.test(path);
  return (
    (isOfPart || ['tasks', 'indicators', 'updates'].includes(folder)) &&
    ((place - first) % 2 === 0) !== (language === 'en')
  );
};

describe('pages are accessible', () => {
  test.for(Object.entries(screens))('on %s', { timeout: 1_500_000 }, async ([, screen]) => {
    const pages = listPages().filter((path, place, all) => !isOneOfMany(path, place, all));
    const found: string[] = [];
    await inTurns(pages, 3, async (paths) => {
      found.push(...(await violations(paths, screen)));
    });
    console.log(`${found.length} violations on ${pages.length} pages.`);
    expect(found).toEqual([]);
  });
});
