import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTask } from '../src/domain/outline.ts';
import { languages } from '../src/schemas/common.ts';
import { closePage, narrow, openBrowser, openPage } from './lib/browser.ts';
import { outline } from './lib/pages.ts';
import { readPage, textOf } from './lib/site.ts';

describe.for(languages)('the plan at a glance (%s)', (language) => {
  const page = readPage(`/${language}/map/`);
  const links = [...page.querySelectorAll('.plan-map a')].map((link) => link.getAttribute('href'));

  test('has every task and column as a link', () => {
    for (const { id } of outline.tasks) expect(links).toContain(`/${language}/tasks/${id}/`);
  });

  test('has a cell for each indicator of a task, with its status in words as on its own page', () => {
    const wanted = outline.all.filter(isTask).flatMap((task) => task.indicators ?? []);
    const cells = [...page.querySelectorAll('.cells a')];
    expect(cells).toHaveLength(wanted.length);
    for (const cell of cells) {
      const own = readPage(cell.getAttribute('href') ?? '');
      expect(textOf(cell)).toContain(textOf(own.querySelector('h1')));
      expect(textOf(cell)).toContain(textOf(own.querySelector('.status')));
    }
  });
});

describe('in a browser without JavaScript', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('the distance is chosen by keyboard, and near shows every indicator in words', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false, viewport: narrow });
    await page.goto('/en/map/');
    const words = page.locator('.cells .cell > span').first();
    const width = async () => (await words.boundingBox())?.width ?? 0;
    expect(await width()).toBeLessThan(2);
    await page.locator('input[name="zoom"]:checked').focus();
    await page.keyboard.press('ArrowRight');
    expect(await width()).toBeGreaterThan(50);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    await closePage(page);
  });
});

test.for(languages)('the whole plan stands on one page, paragraph for paragraph as in its parts (%s)', (language) => {
  const paragraphs = (path: string) =>
    [...readPage(path).querySelectorAll('.plan-words[id]')].map((one) => [one.id, textOf(one)]);
  const parts = outline.top.flatMap(({ id }) => paragraphs(`/${language}/plan/${id}/`));
  expect(paragraphs(`/${language}/plan/print/`)).toEqual(parts);
});
