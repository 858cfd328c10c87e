import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { languages } from '../src/schemas/common.ts';
import { chartedIndicator, indicators } from './lib/pages.ts';
import { readPage } from './lib/site.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openPage(browser);
  await page.goto(`/en/indicators/${chartedIndicator}/`);
});
afterEach(() => closePage(page));

/** The indicators that have a chart: a page each. */
const chartedPages = indicators
  .map(({ id }) => id)
  .filter((id) => readPage(`/en/indicators/${id}/`).querySelector('.chart-picture'));

/** The words of the picture of a page that cover other words, or leave the picture. Runs in the page. */
function flawsOfPicture(): string[] {
  const picture = document.querySelector('.chart-picture');
  const boxes = (selector: string) =>
    [...(picture?.querySelectorAll(selector) ?? [])].map((element) => ({
      words: element.textContent,
      box: element.getBoundingClientRect(),
    }));
  const frame = picture?.getBoundingClientRect() ?? new DOMRect();
  // Letters do not fill their lines.
  const shared = (one: DOMRect, other: DOMRect) => [
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) - 5,
  ];
  const covers = (one: DOMRect, other: DOMRect) => shared(one, other).every((length) => length > 0);
  const texts = boxes('text').filter(({ words }) => words !== '');
  return texts.flatMap(({ words, box }, place) => [
    ...texts
      .slice(place + 1)
      .flatMap((other) => (covers(box, other.box) ? [`“${words}” covers “${other.words}”`] : [])),
    ...(box.left < frame.left - 1 || box.right > frame.right + 1 ? [`“${words}” leaves the picture`] : []),
  ]);
}

const canvas = () => page.locator('plan-chart canvas');
const status = () => page.locator('plan-chart [role="status"]').innerText();

describe('the chart of an indicator', () => {
  test('is drawn once it comes near the view', async () => {
    await page.locator('plan-chart').scrollIntoViewIfNeeded();
    await canvas().waitFor();
    expect(await page.locator('plan-chart[data-drawn]').count()).toBe(1);
  });

  test('tells its values one by one by the keyboard', async () => {
    await page.locator('plan-chart').scrollIntoViewIfNeeded();
    await canvas().focus();
    await page.keyboard.press('ArrowRight');
    const first = await status();
    await page.keyboard.press('ArrowRight');
    const second = await status();
    expect(first).toMatch(/\d{4}/);
    expect(second).toMatch(/\d{4}/);
    expect(second).not.toBe(first);
  });

  test('is silent again after Escape', async () => {
    await page.locator('plan-chart').scrollIntoViewIfNeeded();
    await canvas().focus();
    await page.keyboard.press('End');
    expect(await status()).not.toBe('');
    await page.keyboard.press('Escape');
    expect(await status()).toBe('');
  });

  test('keeps its picture if the script of the chart does not arrive', async () => {
    const other = await openPage(browser);
    await other.route('**/chart-js*', (route) => route.abort());
    await other.goto(`/en/indicators/${chartedIndicator}/`);
    await other.locator('plan-chart').scrollIntoViewIfNeeded();
    expect(await other.locator('plan-chart svg').isVisible()).toBe(true);
    expect(await other.locator('plan-chart canvas').count()).toBe(0);
    await closePage(other);
  });
});

test('no words of a picture cover others, or leave it, in the letters of this system on a narrow screen', async () => {
  const narrow = await openPage(browser, { viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  const flaws: string[] = [];
  for (const path of languages.flatMap((language) => chartedPages.map((id) => `/${language}/indicators/${id}/`))) {
    await narrow.goto(path);
    flaws.push(...(await narrow.evaluate(flawsOfPicture)).map((flaw) => `${path} ${flaw}`));
  }
  await closePage(narrow);
  expect(flaws).toEqual([]);
});

test('the script that draws is asked for only when the page has been painted', async () => {
  const page = await openPage(browser);
  await page.goto(`/en/indicators/${chartedIndicator}/`);
  await page.locator('plan-chart[data-drawn]').first().waitFor();
  const times = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    asked: performance.getEntriesByType('resource').find(({ name }) => /chart-js/.test(name))?.startTime ?? 0,
  }));
  expect(times.asked).toBeGreaterThan(times.painted);
  await closePage(page);
});
