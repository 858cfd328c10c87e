import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, otherLanguage } from '../src/schemas/common.ts';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { indicators, outline, tree } from './lib/pages.ts';
import { readPage, textOf } from './lib/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Everything that pages say of a unit in English, in small letters: title, summary and text, joined words as one. */
const wordsOf = (id: string) => {
  const unit = outline.byId.get(id);
  const text = tree.texts.en.get(id)?.file.text ?? '';
  return [unit?.title.en, unit?.summary?.en, text].join(' ').toLowerCase().replaceAll('-', '');
};

/** The words of the target table. */
const tableWords = indicators.map(({ target }) => target.printed.name.en.toLowerCase());

/** A word of a unit's text, long and not begun alike in any other unit. */
function ownWord(id: string): string | undefined {
  const others = [...outline.all.filter((unit) => unit.id !== id).map((unit) => wordsOf(unit.id)), ...tableWords];
  const text = (tree.texts.en.get(id)?.file.text ?? '').replace(/\{#[^}]*\}|\]\([^)]*\)/g, ' ');
  const words = text.match(/(?<![\w-])[a-z]{7,}(?![\w-])/g) ?? [];
  return words.find((word) => !others.some((other) => other.includes(word.slice(0, 4))));
}

/** Tasks within tasks: their text is shown on the page of each task above them too, and on that of the chapter. */
const innerTasks = outline.tasks
  .filter((task) => task.path.some((unit) => outline.tasks.some(({ id }) => id === unit.id)))
  .flatMap(({ id }) => ({ id, word: ownWord(id) }))
  .filter(({ word }) => word !== undefined);

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
  const links = page.locator('.search-results .result-title a');
  return links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

describe('the search', () => {
  test('opens with the words of the address', async () => {
    const page = await openPage(browser);
    const last = indicators.at(-1);
    const { words, path } = { words: last?.name.en ?? '', path: `/en/indicators/${last?.id ?? ''}/` };
    await page.goto(`/en/search/?q=${encodeURIComponent(words)}`);
    await page.locator(`.search-results a[href^="${path}"]`).first().waitFor();
    await closePage(page);
  });

  test('finds a paragraph once, on the page of its own task', { timeout: 120_000 }, async () => {
    const page = await openPage(browser);
    await page.goto('/en/search/');
    expect(innerTasks.length).toBeGreaterThan(5);
    for (const { id, word = '' } of innerTasks) {
      const found = (await results(page, word)).filter((path) => /\/(?:tasks|plan)\//.test(path));
      expect({ word, found }).toEqual({ word, found: [`/en/tasks/${id}/`] });
    }
    await closePage(page);
  });

  test.for(languages)('finds a number as a whole, and opens at its paragraph: %s', async (language) => {
    const page = await openPage(browser);
    await page.goto(`/${language}/search/`);
    expect((await results(page, '280'))[0]).toBe(`/${language}/tasks/measurement-foundations/`);
    const place = await page.locator('.result-excerpt a').first().getAttribute('href');
    expect(place).toContain('#measurement-foundations-p');
    await closePage(page);
  });

  test.for(languages)('finds pages with a percentage only where it stands as a whole: %s', async (language) => {
    const page = await openPage(browser);
    await page.goto(`/${language}/search/`);
    const found = await results(page, '75%');
    expect(found).not.toContain(`/${language}/indicators/pm25/`);
    for (const path of found) expect(textOf(readPage(path).querySelector('main'))).toMatch(/(?<![\d.])75%/);
    await closePage(page);
  });

  test('does not take words that begin like the one asked for', async () => {
    const page = await openPage(browser);
    await page.goto('/en/search/');
    await results(page, 'bus');
    const marked = await page.locator('.search-results mark').allTextContents();
    expect(marked.filter((word) => !/\bbus(?:es)?\b/i.test(word))).toEqual([]);
    await closePage(page);
  });

  test.for([
    { language: 'en', words: '老字号' },
    { language: 'zh', words: 'sewage' },
  ] as const)('leads on to the other language: $language', async ({ language, words }) => {
    const page = await openPage(browser);
    await page.goto(`/${language}/search/?q=${encodeURIComponent(words)}`);
    await page.locator('[data-part="in-both"] a').last().click();
    await page.waitForURL(`**/${otherLanguage(language)}/search/?q=*`);
    await page.locator('.search-results mark').first().waitFor();
    expect(await page.locator('[data-part="in-both"]').isVisible()).toBe(false);
    expect(await page.locator('.search-results mark').first().textContent()).toBe(words);
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
