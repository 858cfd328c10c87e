import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { chartedIndicator } from './lib/pages.ts';

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
