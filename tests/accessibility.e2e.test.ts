import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { closePage, narrow, openBrowser, openPage, wide } from './lib/browser.ts';
import { recordRun } from './lib/record-run.ts';
import { isFull, pagesForAll } from './lib/sample.ts';
import { inTurns } from '../scripts/lib/in-turns.ts';
import type { CheckId } from '../src/domain/accessibility-run.ts';

/** Whether pages are looked at on all screens: in the full run, or where that alone is asked for. */
const onAllScreens = isFull || process.env['SCREENS'] === 'all';

/** The screens on which pages are looked at. */
const screens: Partial<Record<CheckId, BrowserContextOptions>> = {
  'axe-wide-light': { viewport: wide, colorScheme: 'light' },
  ...(onAllScreens
    ? {
        'axe-wide-dark': { viewport: wide, colorScheme: 'dark' },
        'axe-narrow-light': { viewport: narrow, colorScheme: 'light' },
        'axe-narrow-dark': { viewport: narrow, colorScheme: 'dark' },
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
  test.for(Object.entries(screens))('by %s', { timeout: 1_500_000 }, async ([check, screen]) => {
    const pages = pagesForAll();
    const found: string[] = [];
    await inTurns(pages, 3, async (paths) => {
      found.push(...(await violations(paths, screen)));
    });
    recordRun(check as CheckId, pages.length, found.length);
    console.log(`${found.length} violations on ${pages.length} pages.`);
    expect(found).toEqual([]);
  });
});
