import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../src/schemas/common.ts';
import { displayTitle } from '../src/domain/outline.ts';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { chartedIndicator, indicators, outline, tree } from './lib/pages.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await openPage(browser, { javaScriptEnabled: false });
});
afterAll(async () => {
  await closePage(page);
  await browser.close();
});

const visibleText = () => page.locator('main').innerText();

describe.for(languages)('without JavaScript, in %s,', (language) => {
  test('the front door offers the language', async () => {
    await page.goto('/');
    await page.locator(`a[href="/${language}/"]`).click();
    expect(new URL(page.url()).pathname).toBe(`/${language}/`);
  });

  test('the home page has its words, its fields and its ways on', async () => {
    await page.goto(`/${language}/`);
    expect(await page.locator('h1').count()).toBe(1);
    const text = await visibleText();
    for (const field of tree.site?.data.targetFields ?? []) {
      const name = tree.site?.data.fields.find(({ id }) => id === field)?.name[language] ?? '?';
      expect(text).toContain(name);
    }
    expect(await page.locator(`main a[href="/${language}/plan/"]`).count()).toBeGreaterThan(0);
  });

  test('the contents of a chapter stand open beside it on a wide screen', async () => {
    const chapter = outline.top.find(({ children }) => children.length > 1)?.id;
    await page.goto(`/${language}/plan/${chapter}/`);
    expect(await page.locator('.on-this-page a').first().isVisible()).toBe(true);
  });

  test('the list of tasks has every task', async () => {
    await page.goto(`/${language}/tasks/`);
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const { id } of outline.tasks) expect(links).toContain(`/${language}/tasks/${id}/`);
  });

  test('a task has its title, its summary and the words of the plan', async () => {
    const task = outline.tasks[0];
    if (!task) throw new Error('The plan has no task.');
    await page.goto(`/${language}/tasks/${task.id}/`);
    expect(await page.locator('h1').innerText()).toBe(displayTitle(task, language));
    expect(await visibleText()).toContain(task.summary[language]);
    expect(await page.locator('main [data-printed]').count()).toBeGreaterThan(0);
  });

  test('an indicator has a picture of its figures and a row for each observation', async () => {
    await page.goto(`/${language}/indicators/${chartedIndicator}/`);
    expect(await page.locator('plan-chart svg').isVisible()).toBe(true);
    const observations = indicators.find(({ id }) => id === chartedIndicator)?.observations ?? [];
    for (const { id } of observations) expect(await page.locator(`tr[id="${id}"]`).count(), id).toBe(1);
  });

  test('the list of indicators has a row for each', async () => {
    await page.goto(`/${language}/indicators/`);
    expect(await page.locator('main tbody tr').count()).toBe(indicators.length);
  });

  test('the search page says what it needs and leads to the lists', async () => {
    await page.goto(`/${language}/search/?q=x`);
    expect(await page.locator('[data-part="plain"]').isVisible()).toBe(true);
    expect(await page.locator(`main a[href="/${language}/tasks/"]`).count()).toBe(1);
  });
});
