import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePage, openBrowser, openPage, origin } from './lib/browser.ts';
import { pagesForAll } from './lib/sample.ts';
import { listPages, readPage } from './lib/site.ts';
import { inTurns } from '../scripts/lib/in-turns.ts';

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

/** What the HTML of a page holds that a strict browser would refuse. JSON is data and no script. */
function lookAt(path: string) {
  const page = readPage(path);
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  const inline = [...page.querySelectorAll('style, [style], script:not([src])')]
    .filter((element) => !/json/.test(element.getAttribute('type') ?? ''))
    .map(({ localName }) => localName);
  const handlers = [...page.querySelectorAll('*')].flatMap(({ attributes }) =>
    [...attributes].map(({ name }) => name).filter((name) => name.startsWith('on')),
  );
  return { path, policy, inline, handlers };
}

const looks = listPages().map(lookAt);

describe('a strict browser', () => {
  test('finds nothing to complain of on any kind of page', { timeout: 600_000 }, async () => {
    const complaints: string[] = [];
    await inTurns(pagesForAll(), 2, async (share) => {
      // The front door leads on at once, but not in a language that it does not know.
      const page = await openPage(browser, { locale: 'fr-FR' });
      watch(page, complaints);
      for (const path of share) await page.goto(path, { waitUntil: 'load' });
      await closePage(page);
    });
    expect(complaints).toEqual([]);
  });

  test('is given a security policy on every page of a language', () => {
    const without = looks.filter(
      ({ path, policy }) => /^\/\w\w\//.test(path) && !policy.includes("default-src 'none'"),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('needs no inline style or script', () => {
    expect(looks.flatMap(({ path, inline }) => inline.map((name) => `${path} <${name}>`))).toEqual([]);
  });

  test('finds no handler written into an element', () => {
    expect(looks.flatMap(({ path, handlers }) => handlers.map((name) => `${path} ${name}`))).toEqual([]);
  });
});
