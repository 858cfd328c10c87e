import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { facet, part, waitForResults, waitForStatus } from './lib/search-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The states of a search that look different. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'results and an open facet': async (page) => {
    await page.goto('/en/search/?q=quality');
    await waitForResults(page);
    await facet(page, 'Part of the plan').locator('summary').click();
  },
  'results in Chinese': async (page) => {
    await page.goto('/zh/search/?q=环境质量&kind=task&kind=indicator');
    await waitForResults(page);
  },
  'nothing found': async (page) => {
    await page.goto('/en/search/?q=soyl');
    await waitForStatus(page, 'Nothing found');
    await part(page, 'meant').locator('a').first().waitFor();
  },
  'tasks in order': async (page) => {
    await page.goto('/en/tasks/?sort=commitments');
    await waitForResults(page);
    await facet(page, 'State').locator('summary').click();
  },
};

describe('a search with results has no barrier', () => {
  test.for(['light', 'dark'] as const)('on a %s screen', { timeout: 120_000 }, async (colorScheme) => {
    const page = await openPage(browser, { colorScheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const [state, show] of Object.entries(states)) {
      await show(page);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .options({ resultTypes: ['violations'], preload: false })
        .include('main')
        .analyze();
      found.push(
        ...violations.map(({ id, nodes }) => `${state}: ${id} ${nodes.map(({ target }) => target).join(' | ')}`),
      );
    }
    await closePage(page);
    expect(found).toEqual([]);
  });
});

describe('a search with results does not move sideways', () => {
  test.for([
    { screen: 'at 200% zoom', options: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 } },
    { screen: 'on 320 pixels', options: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } },
  ])('$screen', async ({ options }) => {
    const page = await openPage(browser, options);
    const wide: string[] = [];
    for (const [state, show] of Object.entries(states)) {
      await show(page);
      const { content, screen } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        screen: document.documentElement.clientWidth,
      }));
      if (content > screen) wide.push(`${state}: ${content} of ${screen}`);
    }
    await closePage(page);
    expect(wide).toEqual([]);
  });
});
