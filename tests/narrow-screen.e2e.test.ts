import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePage, narrow, openBrowser, openPage } from './lib/browser.ts';
import { chartedIndicator, outline, tree } from './lib/pages.ts';

const targets = outline.byId.get(tree.targets?.data.unit ?? '')?.path[0]?.id;
const tablePages = ['en', 'zh'].flatMap((language) =>
  ['indicators', `indicators/${chartedIndicator}`, `plan/${targets}`].map((path) => `/${language}/${path}/`),
);

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
  test.for(tablePages)('nothing of a table is off the screen, and it is still a table: %s', async (path) => {
    await page.goto(path);
    const cells = page.locator('table[role="table"] :is(th, td):visible');
    const beyond = await cells.evaluateAll((all) =>
      all
        .filter((cell) => cell.getBoundingClientRect().right > document.documentElement.clientWidth)
        .map((cell) => cell.textContent),
    );
    expect(beyond).toEqual([]);
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(0);
    expect(await page.getByRole('columnheader').count()).toBeGreaterThan(2);
  });
});
