import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { outline } from './lib/pages.ts';

/** What a first visit to a task page may cost. */
const limits = { bytes: 20 * 1024, requests: 4 };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The answers of a first visit: their addresses and their sizes as a host with Brotli would send them. */
async function firstVisit(path: string): Promise<{ path: string; bytes: number }[]> {
  const page = await openPage(browser);
  const answers: Promise<{ path: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const size = async () => ({
      path: new URL(response.url()).pathname,
      bytes: brotliCompressSync(await response.body()).length,
    });
    answers.push(size());
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(answers);
  await closePage(page);
  return sizes;
}

describe('a first visit to a task page', () => {
  test.for(['en', 'zh'])('is light: %s', async (language) => {
    const answers = await firstVisit(`/${language}/tasks/${outline.tasks[0]?.id}/`);
    const bytes = answers.reduce((sum, answer) => sum + answer.bytes, 0);
    console.log(`${language} task page: ${bytes} bytes of Brotli in ${answers.length} requests.`);
    expect(answers.length).toBeLessThanOrEqual(limits.requests);
    expect(bytes).toBeLessThanOrEqual(limits.bytes);
  });
});
