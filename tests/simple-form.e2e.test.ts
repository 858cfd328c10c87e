import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { closePage, narrow, openBrowser, openPage } from './lib/browser.ts';
import { outline, pageKinds } from './lib/pages.ts';
import { recordRun } from './lib/record-run.ts';
import { isFull } from './lib/sample.ts';
import { listPages, listSimplePages, readPage, textOf } from './lib/site.ts';
import { languages } from '../src/schemas/common.ts';

const simpleAddresses = languages.flatMap((language) => pageKinds.map((kind) => `/${language}/simple/${kind}`));
const standardOf = (path: string) => path.replace('/simple/', '/');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the simple form of the site', () => {
  test('has every page in a language, and says the same in it', () => {
    const standard = listPages().filter((path) => /^\/(?:en|zh)\//.test(path));
    expect(listSimplePages().map(standardOf)).toEqual(standard);
    const sayingElse = listSimplePages().filter((path, place) => {
      if (place % 10 > 0) return false;
      const [simple, other] = [path, standardOf(path)].map((one) => textOf(readPage(one).querySelector('main')));
      return simple !== other;
    });
    expect(sayingElse).toEqual([]);
  });

  test('is not listed twice by search engines', () => {
    for (const path of simpleAddresses) {
      const page = readPage(path);
      expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).not.toContain('/simple/');
    }
  });

  test('stays from page to page and ends at a touch, without a script and in either language', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false, viewport: narrow });
    await page.goto('/en/');
    await page.getByRole('link', { name: 'Large text' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/simple/');
    await page.getByRole('banner').getByRole('link', { name: 'Tasks' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/simple/tasks/');
    await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
    expect(new URL(page.url()).pathname).toBe('/zh/simple/tasks/');
    await page.getByRole('banner').getByRole('link', { name: '标准版' }).click();
    expect(new URL(page.url()).pathname).toBe('/zh/tasks/');
    await closePage(page);
  });

  test('stays from the search to what it finds', async () => {
    const page = await openPage(browser);
    await page.goto('/en/simple/search/?q=soil');
    await page.locator('.result-title a').first().click();
    await page.waitForURL(/\/en\/simple\/(?!search)/);
    await closePage(page);
  });

  test('is in large type with big targets, and does not move sideways on a small telephone', async () => {
    const page = await openPage(browser, { viewport: narrow });
    const size = (path: string) =>
      page.goto(path).then(() => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize)));
    const task = `tasks/${outline.tasks[0]?.id}/`;
    expect((await size(`/zh/simple/${task}`)) / (await size(`/zh/${task}`))).toBeGreaterThan(1.3);
    const sideways: string[] = [];
    for (const path of simpleAddresses.filter((_, place) => isFull || place % 3 === 0)) {
      await page.goto(path);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (beyond > 0) sideways.push(`${path} by ${beyond} pixels`);
    }
    expect(sideways).toEqual([]);
    await closePage(page);
  });

  test('is accessible', { timeout: 300_000 }, async () => {
    const page = await openPage(browser, { viewport: narrow });
    const found: string[] = [];
    const looked = simpleAddresses.filter((_, place) => isFull || place % 7 === 0);
    for (const path of looked) {
      await page.goto(path);
      found.push(...(await axeViolations(page)));
    }
    recordRun('axe-simple', looked.length, found.length);
    expect(found).toEqual([]);
    await closePage(page);
  });
});
