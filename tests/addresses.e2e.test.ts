import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../src/schemas/common.ts';
import { closePage, openBrowser, openPage, origin } from './lib/browser.ts';
import { outline } from './lib/pages.ts';

const task = outline.tasks[0]?.id ?? '';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('an address that is written in another way than that of a page', () => {
  test.for([
    [`/EN/Tasks/${task.toUpperCase()}/?from=print#cite`, `/en/tasks/${task}/?from=print#cite`, 2],
    [`/zh/tasks/${task}/%20`, `/zh/tasks/${task}/`, 1],
  ] as const)(
    'is answered by a link to the page, in each language of the answer: %s',
    async ([typed, meant, count]) => {
      const page = await openPage(browser);
      await page.goto(typed);
      const links = page.locator('.near-address a');
      await links.first().waitFor();
      expect(await links.count()).toBe(count);
      await links.first().click();
      await page.waitForURL(origin() + meant);
      expect(await page.locator('h1').isVisible()).toBe(true);
      await closePage(page);
    },
  );

  test('is answered without JavaScript by links to the home page, the lists and the search in both languages', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto('/EN/Tasks/');
    for (const language of languages)
      for (const way of ['', 'plan/', 'tasks/', 'indicators/', 'search/'])
        expect(await page.locator(`a[href="/${language}/${way}"]`).isVisible(), `${language} ${way}`).toBe(true);
    expect(await page.locator('.near-address').first().isVisible()).toBe(false);
    await closePage(page);
  });
});

test.for(['/en/nothing/', '/EN/Nothing/', '/%E5%9C%9F%E5%A3%A4/', '/EN/%E5%A'])(
  'an address that no page is like leads nowhere: %s',
  async (typed) => {
    const page = await openPage(browser);
    const answer = await page.goto(typed, { waitUntil: 'networkidle' });
    expect(answer?.status()).toBe(404);
    expect(await page.locator('.near-address').first().isVisible()).toBe(false);
    await closePage(page);
  },
);
