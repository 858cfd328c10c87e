import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { displayTitle, printedHeading } from '../src/domain/outline.ts';
import { languages, type Language } from '../src/schemas/common.ts';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { indicators, outline } from './lib/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What people may look for, and where it is. */
const wanted = (language: Language) => [
  ...outline.tasks.map((task) => ({ words: displayTitle(task, language), path: `/${language}/tasks/${task.id}/` })),
  ...indicators.map(({ id, name }) => ({ words: name[language], path: `/${language}/indicators/${id}/` })),
  ...outline.top.map((part) => ({
    words: printedHeading(part, language) ?? part.title[language],
    path: `/${language}/plan/${part.id}/`,
  })),
];

/** The pages that a search finds, the best first, asked on the open search page. */
async function results(page: Page, words: string): Promise<string[]> {
  await page.locator('plan-search input[name="q"]').fill(words);
  // The words of the search before may hold the words of this one, so they are taken away before it is asked.
  await page.evaluate(() => document.querySelector('plan-search [role="status"]')?.replaceChildren());
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (asked) => document.querySelector('plan-search [role="status"]')?.textContent?.includes(asked),
    words,
  );
  const links = page.locator('.search-results > li a:first-of-type');
  return links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

describe('the search', () => {
  test.concurrent.for(languages)(
    'finds every task, indicator and part of the plan by its name among the first three: %s',
    { timeout: 180_000 },
    async (language, { expect: check }) => {
      const page = await openPage(browser);
      await page.goto(`/${language}/search/`);
      const missed: string[] = [];
      for (const { words, path } of wanted(language)) {
        const found = [...new Set(await results(page, words))];
        if (!found.slice(0, 3).includes(path))
          missed.push(`${words}: ${path} is at ${found.indexOf(path) + 1 || 'no place'}`);
      }
      await closePage(page);
      const { length } = wanted(language);
      console.log(`${language}: ${length - missed.length} of ${length} names found in the first three.`);
      check(missed).toEqual([]);
    },
  );

  test('opens with the words of the address', async () => {
    const page = await openPage(browser);
    const { words, path } = wanted('en').at(-1) ?? { words: '', path: '' };
    await page.goto(`/en/search/?q=${encodeURIComponent(words)}`);
    await page.locator(`.search-results a[href^="${path}"]`).first().waitFor();
    await closePage(page);
  });

  test('says so when nothing is found, and leads on', async () => {
    const page = await openPage(browser);
    await page.goto('/en/search/?q=zzzzqqqq');
    await page.locator('[data-part="help"]').waitFor();
    expect(await page.locator('.search-results > li').count()).toBe(0);
    await closePage(page);
  });

  test('is reached from the head of every page', async () => {
    const page = await openPage(browser);
    await page.goto('/en/tasks/');
    await page.locator('header input[name="q"]').fill(indicators[0]?.name.en ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/?q=*');
    await page.locator('.search-results > li').first().waitFor();
    await closePage(page);
  });
});
