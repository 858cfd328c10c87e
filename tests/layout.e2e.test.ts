import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTurns } from '../scripts/lib/in-turns.ts';
import { closePage, narrow, openBrowser, openPage, wide } from './lib/browser.ts';
import { sampleAddresses } from './lib/pages.ts';
import { isFull, isOthersTurn } from './lib/sample.ts';

/** How much may move: what a browser's own measure (layout shift) takes for nothing. */
const still = 0.02;

/** How long scripts are held back, in milliseconds, so that the page is seen before them. */
const delay = 250;

/** Adds up how far what is seen moves. Runs in the page before anything else. */
function watchShifts(): void {
  const seen = Object.assign(window, { moved: 0 });
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.moved += shift.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Whether the page can be moved sideways. Runs in the page. */
const isTooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

/** The words on the page whose lines are no whole number of steps high. Runs in the page. */
function offGrid(): string[] {
  const step = parseFloat(getComputedStyle(document.documentElement).fontSize) / 4;
  return [...document.querySelectorAll('body, body :not(svg *, script, style)')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
    .filter((element) => {
      const steps = parseFloat(getComputedStyle(element).lineHeight) / step;
      return !(Math.abs(steps - Math.round(steps)) < 0.01);
    })
    .map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent.trim().slice(0, 40)}`);
}

/** One page of each kind: in the full run in both languages, else in one of them by turns. */
const visited = sampleAddresses.filter((path) => isFull || !isOthersTurn(path, sampleAddresses));

/** Searches that an address asks for: their results come last of all. */
const asked = ['/en/search/?q=quality', '/zh/search/?q=质量', '/zh/tasks/?q=质量'];

const moving: string[] = [];
const tooWide: string[] = [];
const uneven: string[] = [];

async function visit(browser: Browser, paths: readonly string[]): Promise<void> {
  const page = await openPage(browser);
  await page.addInitScript(watchShifts);
  await page.route('**/_astro/*.js', (route) => wait(delay).then(() => route.continue()));
  for (const path of paths) {
    await page.setViewportSize(narrow);
    await page.goto(path, { waitUntil: 'networkidle' });
    const moved = await page.evaluate(() => (window as unknown as { moved: number }).moved);
    if (moved > still) moving.push(`${path} ${moved.toFixed(3)}`);
    if (await page.evaluate(isTooWide)) tooWide.push(path);
    for (const viewport of [narrow, wide]) {
      await page.setViewportSize(viewport);
      uneven.push(...(await page.evaluate(offGrid)).map((words) => `${path} ${words}`));
    }
  }
  await closePage(page);
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await inTurns([...visited, ...asked], 2, (paths) => visit(browser, paths));
}, 240_000);
afterAll(() => browser.close());

test('nothing that is seen on a telephone moves when the scripts come', () => {
  expect(moving).toEqual([]);
});

test('no page moves sideways on a telephone, 360 pixels wide', () => {
  expect(tooWide).toEqual([]);
});

test('Latin and Chinese lines of every size stand on one grid', () => {
  expect(uneven).toEqual([]);
});
