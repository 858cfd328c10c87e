import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { closePage, openBrowser, openPage, origin } from './lib/browser.ts';
import { outline } from './lib/pages.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
});
afterEach(() => closePage(page));

const part = outline.top.find(({ kind }) => kind === 'chapter')?.id ?? '';

describe('reading the plan', () => {
  test('a paragraph’s link copies its address and says so', async () => {
    await page.goto(`/en/plan/${part}/`);
    const anchor = page.locator('a.anchor:not(.anchor-both)').first();
    const href = await anchor.getAttribute('href');
    await anchor.click();
    await page.locator('.anchor-status[role="status"]:not(:empty)').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${origin()}/en/plan/${part}/${href}`);
  });

  test('a copied address leads to its paragraph', async () => {
    await page.goto(`/en/plan/${part}/`);
    const href = (await page.locator('a.anchor:not(.anchor-both)').last().getAttribute('href')) ?? '';
    await page.goto(`/zh/plan/${part}/${href}`);
    const place = await page.evaluate((id) => document.querySelector(id)?.getBoundingClientRect().top, href);
    expect(place).toBeLessThan(900);
  });

  test('the first stop of the keyboard leads past the head of the page', async () => {
    await page.goto(`/en/plan/${part}/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
  });

  test('the front door follows the language of the browser', async () => {
    const chinese = await openPage(browser, { locale: 'zh-CN' });
    await chinese.goto('/');
    await chinese.waitForURL('**/zh/');
    await closePage(chinese);
  });

  test('the front door remembers the language last chosen', async () => {
    await page.goto('/en/');
    await page.locator('a.language').click();
    await page.waitForURL('**/zh/');
    await page.goto('/');
    await page.waitForURL('**/zh/');
  });

  test('the other language opens at the same paragraph', async () => {
    await page.goto(`/en/plan/${part}/`);
    const href = await page.locator('a.anchor:not(.anchor-both)').last().getAttribute('href');
    await page.goto(`/en/plan/${part}/${href}`);
    await page.locator('a.language').click();
    await page.waitForURL(`**/zh/plan/${part}/${href}`);
  });

  test('the other language searches for the same words', async () => {
    await page.goto('/en/search/?q=PM2.5&kind=indicator');
    await page.locator('a.language').click();
    await page.waitForURL('**/zh/search/?q=PM2.5&kind=indicator');
  });

  test('the field of a task leads to its tasks, unfolded', async () => {
    const task = outline.tasks[0];
    await page.goto(`/en/tasks/${task?.id}/`);
    await page.locator('.field-line a').click();
    await page.locator(`.field-groups a[href="/en/tasks/${task?.id}/"]`).waitFor({ state: 'visible' });
  });

  test.for(['en', 'zh'])(
    'an address that is not there says so in its language, and leads on (%s)',
    async (language) => {
      const answer = await page.goto(`/${language}/nothing-here/`);
      expect(answer?.status()).toBe(404);
      expect(await page.locator('html').getAttribute('lang')).toContain(language);
      await page.locator(`main a[href="/${language}/tasks/"]`).click();
      await page.waitForURL(`**/${language}/tasks/`);
    },
  );

  test('an address of no language that is not there says so in both', async () => {
    const answer = await page.goto('/nothing-here/');
    expect(answer?.status()).toBe(404);
    expect(await page.locator('section[lang="en"] h2').count()).toBe(1);
    expect(await page.locator('section[lang="zh-CN"] h2').count()).toBe(1);
  });
});
