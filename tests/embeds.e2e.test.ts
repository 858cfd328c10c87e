import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePage, openBrowser, openPage, origin } from './lib/browser.ts';
import { chartedIndicator } from './lib/pages.ts';
import { readPage, textOf } from './lib/site.ts';

/** A page of another site that shows what it is given. */
function otherSite(body: string): Promise<Server> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><html lang="en"><title>Elsewhere</title><body>${body}</body></html>`);
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Shows a page of another site with this in its body. */
async function showElsewhere(body: string, look: (page: Page) => Promise<void>): Promise<void> {
  const server = await otherSite(body);
  const page = await openPage(browser);
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await look(page);
  await closePage(page);
  await new Promise((resolve) => server.close(resolve));
}

const codeOf = (language: string) =>
  (readPage(`/${language}/indicators/${chartedIndicator}/`).querySelector('.embed-code code')?.textContent ?? '')
    .split(/(?=https:\/\/)/)
    .map((part) => part.replace(/^https:\/\/[^/]+/, origin()))
    .join('');

describe('a chart on another site', () => {
  test.for(['en', 'zh'])('is as high as what it shows, by the lines that the page offers (%s)', async (language) => {
    await showElsewhere(codeOf(language), async (page) => {
      const frame = page.frameLocator('iframe');
      await frame.locator('h1').waitFor();
      const height = () => page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height);
      await expect.poll(height).not.toBe(560);
      const wide = await height();
      const inside = await frame.locator('body').evaluate((body) => body.getBoundingClientRect().height);
      expect(Math.abs(wide - inside)).toBeLessThan(2);
      await page.setViewportSize({ width: 320, height: 700 });
      await expect.poll(height).not.toBe(wide);
    });
  });

  test.for(['en', 'zh'])(
    'says what it shows, where it is from, of which day, and where there is more (%s)',
    (language) => {
      const page = readPage(`/embed/${language}/${chartedIndicator}/`);
      const indicator = readPage(`/${language}/indicators/${chartedIndicator}/`);
      expect(textOf(page.querySelector('h1'))).toBe(textOf(indicator.querySelector('h1')));
      expect(textOf(page.querySelector('main p'))).toBe(textOf(indicator.querySelector('.answer')));
      expect([...page.querySelectorAll('.chart-value')].map(textOf)).toEqual(
        [...indicator.querySelectorAll('.chart-value')].map(textOf),
      );
      expect(textOf(page.querySelector('footer'))).toMatch(/Sources?: |来源：/);
      expect(textOf(page.querySelector('footer'))).toMatch(/20\d\d/);
      expect(page.querySelector('footer a')?.getAttribute('href')).toContain(
        `/${language}/indicators/${chartedIndicator}/`,
      );
    },
  );

  test('takes nothing but a height, and from nobody but the frame itself', async () => {
    const stranger = `<iframe id="stranger" srcdoc="<script>parent.postMessage({ planHeight: 900 }, '*')</script>"></iframe>`;
    await showElsewhere(codeOf('en') + stranger, async (page) => {
      const height = () =>
        page
          .locator('iframe')
          .first()
          .evaluate((element) => element.style.height);
      await expect.poll(height).not.toBe('');
      const right = await height();
      const chart = page.frames().find((frame) => frame.url().startsWith(origin()));
      const says = (data: unknown) =>
        chart?.evaluate((words) => {
          parent.postMessage(words, '*');
          // Long enough for the page around to have dealt with it.
          return new Promise((resolve) => setTimeout(resolve, 100));
        }, data);
      for (const data of [
        '900px',
        null,
        900,
        { planHeight: '900px;background:url(/)' },
        { planHeight: NaN },
        { height: 900 },
      ])
        await says(data);
      await page.evaluate(() => window.postMessage({ planHeight: 900 }, '*'));
      expect(await height()).toBe(right);
      expect(await page.locator('#stranger').evaluate((element) => element.style.height)).toBe('');
      await says({ planHeight: 1e9 });
      await expect.poll(height).toBe('3000px');
      await says({ planHeight: -1e9 });
      await expect.poll(height).toBe('100px');
    });
  });

  test('is all that may be framed', async () => {
    await showElsewhere(`<iframe src="${origin()}/en/indicators/${chartedIndicator}/"></iframe>`, async (page) => {
      await expect.poll(() => page.frames().at(-1)?.url()).toContain('error');
    });
  });
});
