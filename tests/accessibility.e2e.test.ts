import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { closePage, narrow, openBrowser, openPage, wide } from './lib/browser.ts';
import { isFull, pagesForAll } from './lib/sample.ts';
import { inTurns } from '../scripts/lib/in-turns.ts';

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
    found.push(...(await axeViolations(page)));
  }
  await closePage(page);
  return found;
}

describe('pages are accessible', () => {
  test.for(Object.entries(screens))('on %s', { timeout: 1_500_000 }, async ([, screen]) => {
    const pages = pagesForAll();
    const found: string[] = [];
    await inTurns(pages, 3, async (paths) => {
      found.push(...(await violations(paths, screen)));
    });
    console.log(`${found.length} violations on ${pages.length} pages.`);
    expect(found).toEqual([]);
  });
});
