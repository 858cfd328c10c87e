import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closePage, openBrowser, openPage } from './lib/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map((range) => (range as Range).toString()));

const bar = (page: Page) => page.locator('.marks-bar');

test('a hit of the search opens its page with the words marked; the marks can be cleared; Back returns', async () => {
  const page = await openPage(browser);
  await page.goto('/en/search/?q=soil');
  await page.locator('.result-excerpt a').first().click();
  await bar(page).waitFor();
  const words = await marked(page);
  expect(words.length).toBeGreaterThan(1);
  expect(new Set(words.map((word) => word.toLowerCase()))).toEqual(new Set(['soil']));
  await expect.poll(() => bar(page).getByRole('status').textContent()).toBe(`${words.length} places marked`);
  await page.getByRole('button', { name: 'Clear the marks' }).click();
  expect(await marked(page)).toEqual([]);
  expect(await bar(page).count()).toBe(0);
  expect(new URL(page.url()).search).toBe('');
  expect(new URL(page.url()).hash).not.toBe('');
  await page.goBack();
  await page.locator('.result-title a').first().waitFor();
  expect(await page.locator('#search-words').inputValue()).toBe('soil');
  await closePage(page);
});

test('what was searched for in Chinese is marked wherever it stands, a number only as a whole', async () => {
  const page = await openPage(browser);
  await page.goto('/zh/tasks/measurement-foundations/?marks=280+%E8%AE%A1%E9%87%8F');
  await bar(page).waitFor();
  expect(new Set(await marked(page))).toEqual(new Set(['280', '计量']));
  await bar(page).getByRole('button', { name: '下一处' }).press('Escape');
  expect(await bar(page).count()).toBe(0);
  await closePage(page);
});

test('marks cleared at once are not said to have failed when the rest of the scripts comes', async () => {
  const page = await openPage(browser);
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route(/tell-not-marked/, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(/tell-not-marked/);
  await page.goto('/en/tasks/soil-quality/?marks=soil', { waitUntil: 'domcontentloaded' });
  const last = await asked;
  await page.getByRole('button', { name: 'Clear the marks' }).click();
  release(undefined);
  await (await last.response())?.finished();
  await page.waitForTimeout(100);
  expect(await bar(page).count()).toBe(0);
  await closePage(page);
});

test.for(['light', 'dark'] as const)('the bar is no barrier: %s', async (colorScheme) => {
  const page = await openPage(browser, { colorScheme, viewport: { width: 360, height: 740 } });
  await page.goto('/en/tasks/soil-quality/?marks=soil');
  await bar(page).waitFor();
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await closePage(page);
});

test('a page without words to mark fetches nothing that marks', async () => {
  const page = await openPage(browser);
  const scripts: string[] = [];
  page.on('request', (request) => void (/show-marks/.test(request.url()) && scripts.push(request.url())));
  await page.goto('/en/tasks/soil-quality/', { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
  expect(await bar(page).count()).toBe(0);
  await closePage(page);
});
