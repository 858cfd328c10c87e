import { csvParseRows } from 'd3-dsv';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { displayTitle } from '../src/domain/outline.ts';
import { languages } from '../src/schemas/common.ts';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { outline } from './lib/pages.ts';
import {
  facet,
  field,
  numberIn,
  part,
  savedText,
  status,
  titles,
  waitForResults,
  waitForStatus,
} from './lib/search-page.ts';
import { readPage, textOf } from './lib/site.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await openPage(browser);
});
afterAll(async () => {
  await closePage(page);
  await browser.close();
});

/** The titles of all tasks in the order of the plan. */
const allTitles = outline.tasks.map((task) => displayTitle(task, 'en'));

/** How many numbers are promised in each task that is shown. */
const promised = async () =>
  (await page.locator('.search-results > li').allTextContents()).map((text) =>
    Number(/(\d+) numbers? promised/.exec(text)?.[1] ?? 0),
  );

describe('the list of tasks', () => {
  test.for(languages)('is complete in the HTML: %s', (language) => {
    const links = [...readPage(`/${language}/tasks/`).querySelectorAll('plan-search [data-part="all"] a')];
    const linked = new Set(links.map((link) => link.getAttribute('href')));
    for (const task of outline.tasks) expect(linked).toContain(`/${language}/tasks/${task.id}/`);
    const named = new Set(links.map(textOf));
    for (const task of outline.tasks) expect(named).toContain(displayTitle(task, language));
  });

  test('is shown as it is until something is asked for', async () => {
    await page.goto('/en/tasks/');
    expect(await part(page, 'all').isVisible()).toBe(true);
    expect(await titles(page).count()).toBe(0);
    expect(await status(page).textContent()).toBe('');
  });

  test('gives way to what is found among the tasks alone, and comes back', async () => {
    await page.goto('/en/tasks/');
    await field(page).fill('soil');
    await waitForResults(page);
    expect(await part(page, 'all').isVisible()).toBe(false);
    expect(await status(page).textContent()).toMatch(
      /^\d+ results for “soil”(?:; \d+ more with other forms of the words)?$/,
    );
    for (const address of await titles(page).evaluateAll((all) => all.map((link) => link.getAttribute('href'))))
      expect(address).toMatch(/^\/en\/tasks\//);
    await field(page).fill('');
    await part(page, 'all').waitFor();
    expect(await titles(page).count()).toBe(0);
  });

  test('can be put in order by the numbers promised, without words too; the address keeps it', async () => {
    await page.goto('/en/tasks/');
    await page.getByLabel('Order').selectOption('commitments');
    await page.waitForURL(/[?]sort=commitments$/);
    await waitForStatus(page, String(outline.tasks.length));
    const numbers = await promised();
    expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
    expect(numbers[0]).toBeGreaterThan(1);
    await page.reload();
    await waitForResults(page);
    expect(await page.getByLabel('Order').inputValue()).toBe('commitments');
    expect(await promised()).toEqual(numbers);
  });

  test('can be narrowed by facets, whose numbers hold together', async () => {
    await page.goto('/en/tasks/?sort=plan');
    await waitForStatus(page, String(outline.tasks.length));
    await expect.poll(() => titles(page).count()).toBe(10);
    expect(await titles(page).allTextContents()).toEqual(allTitles.slice(0, 10));
    expect(await facet(page, 'Kind').count()).toBe(0);
    const fields = facet(page, 'Field');
    await fields.locator('summary').click();
    const first = fields.locator('label:visible').first();
    const count = numberIn((await first.textContent()) ?? '');
    await first.locator('input').check();
    expect(numberIn(await waitForStatus(page, `${count}`))).toBe(count);
    const shown = await fields.locator('label:visible').count();
    expect(shown).toBeGreaterThan(1);
    const chapters = facet(page, 'Part of the plan');
    await chapters.locator('summary').click();
    const parts = (await chapters.locator('label:visible').allTextContents()).map(numberIn);
    expect(parts.reduce((sum, number) => sum + number, 0)).toBe(count);
    await page.getByRole('button', { name: 'Remove the filters' }).click();
    await waitForStatus(page, String(outline.tasks.length));
  });

  test('is a file of what is shown', async () => {
    await page.goto('/en/tasks/?q=quality&sort=plan');
    await waitForResults(page);
    const [head, ...rows] = csvParseRows((await savedText(page, /CSV/)).slice(1));
    const shown = await titles(page).allTextContents();
    expect(head?.[0]).toBe('Title');
    expect(rows.map(([title]) => title).slice(0, shown.length)).toEqual(shown);
    expect(rows.map(([, kind]) => kind)).not.toContainEqual(expect.not.stringMatching(/^Task$/));
    const said = (await status(page).textContent()) ?? '';
    const counts = [...said.replace(/“.*?”/g, '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
    expect(rows).toHaveLength(counts.reduce((sum, number) => sum + number, 0));
  });

  test('is whole without JavaScript', async () => {
    const plain = await openPage(browser, { javaScriptEnabled: false });
    await plain.goto('/zh/tasks/?q=质量');
    expect(await part(plain, 'plain').isVisible()).toBe(true);
    expect(await part(plain, 'options').isVisible()).toBe(false);
    expect(await part(plain, 'all').isVisible()).toBe(true);
    expect(await plain.locator('plan-search button:visible').count()).toBe(1);
    await closePage(plain);
  });
});
