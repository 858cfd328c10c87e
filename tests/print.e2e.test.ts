import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { brokenWords, valuesAside } from './lib/measure.ts';
import { boxedPart, chartedIndicator, targetPart, yearPage } from './lib/pages.ts';

/** The width of a sheet of A4 between the margins of the style, in pixels. */
const sheet = { width: 672, height: 960 };

const inBoth = (...paths: string[]) => ['en', 'zh'].flatMap((language) => paths.map((path) => `/${language}/${path}`));
const indicator = `indicators/${chartedIndicator}/`;
const chapter = `plan/${targetPart}/`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await openPage(browser, { viewport: sheet });
  await page.emulateMedia({ media: 'print' });
});
afterAll(async () => {
  await closePage(page);
  await browser.close();
});

/** What of the page would be cut by the right edge of the sheet. */
const beyondSheet = () =>
  page
    .locator('main :is(th, td, svg, pre, code):visible')
    .evaluateAll((all) =>
      all
        .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((one) => one.textContent.trim().slice(0, 40)),
    );

/** What the style says of all the elements that are found, each answer once. */
const styles = (selector: string, name: 'breakAfter' | 'breakInside' | 'display') =>
  page
    .locator(selector)
    .evaluateAll((all, property) => [...new Set(all.map((one) => getComputedStyle(one)[property]))], name);

describe('on paper', () => {
  test.for(inBoth('indicators/', indicator, 'register/', yearPage, chapter, 'method/'))(
    'nothing of a table, a chart or code is cut by the edge of the sheet: %s',
    async (path) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await beyondSheet()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sheet.width);
    },
  );

  test.for(inBoth('indicators/', 'register/'))('no word of a table is broken: %s', async (path) => {
    await page.goto(path);
    expect(await page.evaluate(brokenWords, 'tbody a, tbody td[data-label], thead th')).toEqual([]);
  });

  test('the heads of a table stand again on each page, those of a table that can be sorted too', async () => {
    await page.goto('/en/register/', { waitUntil: 'networkidle' });
    expect(await styles('thead', 'display')).toEqual(['table-header-group']);
    // The browser does not draw the box of a button again; without a box its words are drawn.
    expect(await styles('thead button', 'display')).toEqual(['contents']);
  });

  test.for(inBoth(chapter))('the name of a group of targets stands again on each page: %s', async (path) => {
    await page.goto(path);
    expect(await styles('.target-table tr:has([scope="rowgroup"])', 'display')).toEqual(['table-header-group']);
  });

  test.for(inBoth(chapter))('each value of the target table stands beside its own name: %s', async (path) => {
    await page.goto(path);
    expect(await page.evaluate(valuesAside)).toEqual([]);
  });

  test('a heading is not left alone at the foot of a page', async () => {
    await page.goto(`/en/plan/${boxedPart}/both/`);
    expect(await styles('main :is(h2, h3, h4, h5, h6), .pair:has(.pair-heading)', 'breakAfter')).toEqual(['avoid']);
    expect(await styles('.note summary', 'breakAfter')).toEqual(['avoid']);
    await page.goto('/en/indicators/');
    expect(await styles('h2, h3, h3 + p', 'breakAfter')).toEqual(['avoid']);
  });

  test('no card is cut by the end of a page', async () => {
    await page.goto('/en/');
    expect(await styles('.field-cards > li, .chart-cards > li', 'breakInside')).toEqual(['avoid']);
    await page.goto('/en/map/');
    expect(await styles('.map-unit:not(:has(.map-level))', 'breakInside')).toEqual(['avoid']);
  });

  test.for(inBoth('map/', 'compare/', 'register/', 'tasks/', chapter))(
    'there is nothing to press: %s',
    async (path) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await page.locator(':is(nav, input, select):visible').count()).toBe(0);
    },
  );
});
