import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { outline } from './lib/pages.ts';
import { dist, listPages, readHtml } from './lib/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const path = `/en/tasks/${outline.tasks[0]?.id}/`;

/** A page on which every request after loading is written down. */
async function watchedPage(spares: boolean): Promise<{ page: Page; asked: string[] }> {
  const page = await openPage(browser);
  if (spares)
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto(path, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return { page, asked };
}

const menu = (page: Page, name: string) => page.locator(`.site-head nav a[href="/en/${name}/"]`);

describe('the page behind a link', () => {
  test('is fetched once when a pointer rests on the link', async () => {
    const { page, asked } = await watchedPage(false);
    for (let round = 0; round < 2; round += 1) {
      const fetched = round === 0 ? page.waitForRequest('**/en/plan/') : undefined;
      await menu(page, 'plan').hover();
      await fetched;
      await page.locator('h1').hover();
    }
    await page.waitForTimeout(300);
    expect(asked).toEqual(['/en/plan/']);
    await closePage(page);
  });

  test('is not fetched where the reader saves data', async () => {
    const { page, asked } = await watchedPage(true);
    await menu(page, 'plan').hover();
    await page.waitForTimeout(500);
    expect(asked).toEqual([]);
    await closePage(page);
  });

  test('is not fetched where it is a file to download or the page itself', async () => {
    const { page, asked } = await watchedPage(false);
    await page.locator('a[href$=".bib"]').hover();
    await page.waitForTimeout(300);
    await page.locator('.anchor').first().hover();
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    await closePage(page);
  });
});

describe('going from page to page', () => {
  /** Follows a link of the menu. @returns whether the browser is to let the one page give way to the other. */
  async function isCarriedOver(reducedMotion: 'reduce' | 'no-preference'): Promise<boolean> {
    const page = await openPage(browser, { reducedMotion });
    await page.goto(path);
    await page.evaluate(() =>
      window.addEventListener('pageswap', (event) =>
        sessionStorage.setItem('carried', String(Boolean(Reflect.get(event, 'viewTransition')))),
      ),
    );
    await menu(page, 'indicators').click();
    await page.waitForURL('**/en/indicators/');
    const carried = await page.evaluate(() => sessionStorage.getItem('carried'));
    await closePage(page);
    return carried === 'true';
  }

  test('lets the one give way to the other', async () => {
    expect(await isCarriedOver('no-preference')).toBe(true);
  });

  test('moves nothing for readers who want no movement', async () => {
    expect(await isCarriedOver('reduce')).toBe(false);
  });
});

describe('the styles that not every page has', () => {
  /** The classes with which the selectors of a stylesheet of the built site begin. */
  const classesIn = (name: string): string[] => {
    const [file = ''] = globSync(`_astro/${name}.*.css`, { cwd: dist });
    // What stands in brackets only narrows what stands before them.
    const css = readFileSync(join(dist, file), 'utf8').replace(/\([^()]*\)/g, '');
    return [...css.matchAll(/(?<=^|[{},])\.([a-z][\w-]*)/g)].flatMap(([, one]) => one ?? []);
  };
  const everywhere = new Set(classesIn('layers'));

  test.for(['figures', 'lists'])('come to each page that needs them: %s', (name) => {
    const own = new Set(classesIn(name).filter((one) => !everywhere.has(one)));
    const pages = listPages()
      .filter((one) => !one.startsWith('/embed/'))
      .map((one) => ({ one, html: readHtml(one) }))
      .filter(({ html }) => usedIn(html).some((word) => own.has(word)));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter(({ html }) => !html.includes(`/_astro/${name}.`)).map(({ one }) => one)).toEqual([]);
  });

  const usedIn = (html: string): string[] =>
    [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, words = '']) => words.split(' '));
});
