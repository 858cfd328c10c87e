import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { outline } from './lib/pages.ts';
import { readPage, textOf } from './lib/site.ts';

const lengthOf = (path: string) => readPage(path).querySelectorAll('.plan-words').length;

/** The longest part of the plan. */
const chapter = outline.top
  .map(({ id }) => `/en/plan/${id}/`)
  .toSorted((one, other) => lengthOf(other) - lengthOf(one))[0] as string;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a long text of the plan offers to go on where the reader left it', async () => {
  const page = await openPage(browser);
  const goOn = page.getByRole('link', { name: 'Go on where you left off' });
  await page.goto(chapter);
  expect(await goOn.isVisible()).toBe(false);
  const middle = page.locator('.plan-words[id]').nth(10);
  const id = await middle.getAttribute('id');
  await middle.evaluate((paragraph) => paragraph.scrollIntoView({ block: 'start' }));
  await page.goto('/en/tasks/');
  await page.goto(chapter);
  expect(await goOn.getAttribute('href')).toMatch(new RegExp(`#${id}$`));
  await goOn.click();
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  await closePage(page);
});

test('a task explains the terms of the field that stand in its text, and no others', () => {
  const pages = outline.tasks.map(({ id }) => readPage(`/en/tasks/${id}/`));
  const explained = pages.flatMap((page) =>
    [...page.querySelectorAll('.terms-here dt')].map((term) => ({ page, term: textOf(term).toLowerCase() })),
  );
  expect(explained.length).toBeGreaterThan(outline.tasks.length / 2);
  for (const { page, term } of explained) {
    expect(`${textOf(page.querySelector('.lead'))} ${textOf(page.querySelector('.reading'))}`.toLowerCase()).toContain(
      term,
    );
  }
});
