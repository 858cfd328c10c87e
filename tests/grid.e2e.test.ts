import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closePage, narrow, openBrowser, openPage, wide } from './lib/browser.ts';
import { sampleAddresses } from './lib/pages.ts';

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

/** The words on the page whose lines are no whole number of steps high. Runs in the page. */
function offGrid(): string[] {
  const step = parseFloat(getComputedStyle(document.documentElement).fontSize) / 4;
  const bodies = document.querySelectorAll<HTMLElement>('body, body :not(svg *, script, style)');
  return [...bodies]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
    .filter((element) => {
      const steps = parseFloat(getComputedStyle(element).lineHeight) / step;
      return !(Math.abs(steps - Math.round(steps)) < 0.01);
    })
    .map(
      ({ tagName, className, textContent }) => `${tagName}.${className}: ${(textContent ?? '').trim().slice(0, 40)}`,
    );
}

test.for(sampleAddresses)('Latin and Chinese lines stand on one grid: %s', async (path) => {
  for (const viewport of [narrow, wide]) {
    await page.setViewportSize(viewport);
    await page.goto(path);
    expect(await page.evaluate(offGrid)).toEqual([]);
  }
});
