import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { languages } from '../src/schemas/common.ts';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { outline } from './lib/pages.ts';
import { readPage, textOf } from './lib/site.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openPage(browser);
});
afterEach(() => closePage(page));

const withNumbers =
  outline.tasks.find(({ id }) => readPage(`/en/tasks/${id}/`).querySelector('a.figure-link'))?.id ?? '';

/** What the page that a number leads to says of the indicator. */
const onItsPage = (href: string) => {
  const indicator = readPage(href);
  return ['h1', '.status', '.answer'].map((part) => textOf(indicator.querySelector(part)));
};

describe.for(languages)('a number of the plan, in %s,', (language) => {
  test.for(['', 'simple/'])('says how its target stands when it is pointed at: %s', async (form) => {
    await page.goto(`/${language}/${form}tasks/${withNumbers}/`);
    const number = page.locator('a.figure-link').first();
    const href = ((await number.getAttribute('href')) ?? '').replace('/simple/', '/');
    await number.hover();
    const tooltip = page.getByRole('tooltip');
    await tooltip.waitFor();
    for (const words of onItsPage(href)) expect(textOf({ textContent: await tooltip.innerText() })).toContain(words);
    await page.mouse.move(0, 0);
    await tooltip.waitFor({ state: 'hidden' });
  });
});

describe('by keyboard a number', () => {
  test('is described while it is reached, until Escape', async () => {
    await page.goto(`/en/tasks/${withNumbers}/`);
    const number = page.locator('a.figure-link').first();
    await number.focus();
    const tooltip = page.getByRole('tooltip');
    await tooltip.waitFor();
    expect(await number.getAttribute('aria-describedby')).toBe(await tooltip.getAttribute('id'));
    await page.keyboard.press('Escape');
    await tooltip.waitFor({ state: 'hidden' });
    expect(await number.getAttribute('aria-describedby')).toBeNull();
  });

  test('leads to its indicator, also where nothing can be fetched', async () => {
    await page.route('**/preview.json', (route) => route.abort());
    await page.goto(`/en/tasks/${withNumbers}/`);
    const number = page.locator('a.figure-link').first();
    const href = await number.getAttribute('href');
    await number.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  });
});
