import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePage, narrow, openBrowser, openPage } from './lib/browser.ts';
import { sampleAddresses } from './lib/pages.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await openPage(browser, { viewport: narrow });
});
afterAll(async () => {
  await closePage(page);
  await browser.close();
});

describe('on a small telephone, 360 pixels wide', () => {
  test.for(sampleAddresses)('the page does not move sideways: %s', async (path) => {
    await page.goto(path);
    const { content, screen } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(screen);
  });
});
