import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePage, inTurns, openBrowser, openPage, origin } from './lib/browser.ts';
import { listPages, readPage } from './lib/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Writes down whatever the browser complains of, and every request to another host. */
function watch(page: Page, complaints: string[]): void {
  const here = () => new URL(page.url()).pathname;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${here()} says: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${here()} fails: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What is on its way when the browser goes on to the next page is broken off.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${here()} did not get ${request.url()}: ${reason}`);
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(origin()).host) complaints.push(`${here()} calls ${host}`);
  });
}

/** Pages that the browser looks at; the front door leads on at once, and is looked at in a language it does not know. */
const paths = listPages();

describe('a strict browser', () => {
  test('finds nothing to complain of on any page', { timeout: 300_000 }, async () => {
    const complaints: string[] = [];
    await inTurns(paths, 2, async (share) => {
      const page = await openPage(browser, { locale: 'fr-FR' });
      watch(page, complaints);
      for (const path of share) await page.goto(path, { waitUntil: 'load' });
      await closePage(page);
    });
    expect(complaints).toEqual([]);
  });

  test('is given a security policy on every page of a language', () => {
    const without = paths.filter((path) => {
      const policy = readPage(path)
        .querySelector('meta[http-equiv="Content-Security-Policy"]')
        ?.getAttribute('content');
      return /^\/\w\w\//.test(path) && !policy?.includes("default-src 'none'");
    });
    expect(without).toEqual([]);
  });

  test('needs no inline style or script', () => {
    const inline = paths.flatMap((path) =>
      [...readPage(path).querySelectorAll('style, [style], script:not([src])')]
        .filter((element) => !/json/.test(element.getAttribute('type') ?? ''))
        .map((element) => `${path} <${element.localName}>`),
    );
    expect(inline).toEqual([]);
  });

  test('finds no handler written into an element', () => {
    const handlers = paths.flatMap((path) =>
      [...readPage(path).querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => `${path} ${name}`),
      ),
    );
    expect(handlers).toEqual([]);
  });
});
