import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { closePage, narrow, openBrowser, openPage, wide } from './lib/browser.ts';
import { recordRun } from './lib/record-run.ts';
import { isFull, pagesForAll } from './lib/sample.ts';
import { inTurns } from '../scripts/lib/in-turns.ts';
import type { CheckId } from '../src/domain/accessibility-run.ts';

/** How pages are looked at. */
interface Screen extends BrowserContextOptions {
  /** Whether no script arrives. axe cannot run where scripts are turned off; no page asks whether they are. */
  isBare?: boolean;
}

const looks = {
  'wide-light': { viewport: wide, colorScheme: 'light' },
  'wide-dark': { viewport: wide, colorScheme: 'dark' },
  'narrow-light': { viewport: narrow, colorScheme: 'light' },
  'narrow-dark': { viewport: narrow, colorScheme: 'dark' },
} as const;

/** All screens, with scripts and without. */
const allScreens: [string, Screen][] = Object.entries(looks).flatMap(([name, look]) => [
  [`axe-${name}`, look],
  [`axe-${name}-bare`, { ...look, isBare: true }],
]);

/** The screens that are asked for by name, as in `SCREENS=axe-wide-dark,axe-narrow-light-bare`; in the full run all of them. */
const asked = process.env['SCREENS']?.split(',') ?? (isFull ? allScreens.map(([name]) => name) : ['axe-wide-light']);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What axe finds on the pages: `/en/ link-name a.more`. */
async function violations(paths: readonly string[], { isBare, ...screen }: Screen): Promise<string[]> {
  // The front door leads on to a language at once, but not in a language that it does not know.
  const page = await openPage(browser, { ...screen, reducedMotion: 'reduce', locale: 'fr-FR' });
  if (isBare) {
    await page.route('**', (route) => (route.request().resourceType() === 'script' ? route.abort() : route.continue()));
  }
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    found.push(...(await axeViolations(page)));
  }
  await closePage(page);
  return found;
}

describe('pages are accessible', () => {
  test.for(allScreens.filter(([name]) => asked.includes(name)))(
    'by %s',
    { timeout: 3_000_000 },
    async ([check, screen]) => {
      const pages = pagesForAll();
      const found: string[] = [];
      await inTurns(pages, 3, async (paths) => {
        found.push(...(await violations(paths, screen)));
      });
      recordRun(check as CheckId, pages.length, found.length);
      console.log(`${found.length} violations on ${pages.length} pages.`);
      expect(found).toEqual([]);
    },
  );
});
