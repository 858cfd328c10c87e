import { brotliCompressSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { languages } from '../src/schemas/common.ts';
import { indicators, outline } from './lib/pages.ts';
import { readHtml } from './lib/site.ts';

/** What a first visit to a task page may cost. */
const limits = { bytes: 14 * 1024, requests: 3 };

/** What a chart in a frame on another site may cost. */
const embedLimits = { bytes: 15_000, requests: 3 };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The answers of a first visit: their addresses and their sizes as a host with Brotli would send them. */
async function firstVisit(path: string): Promise<{ path: string; bytes: number }[]> {
  const page = await openPage(browser);
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  await page.goto(path, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(
    // What comes later than this is not waited for: the page is at rest.
    [...answers].map(async (response) => ({
      path: new URL(response.url()).pathname,
      bytes: brotliCompressSync(await response.body()).length,
    })),
  );
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

test.for(languages)('a chart for other sites is light with all that it needs: %s', async (language) => {
  const weights: number[] = [];
  const largest = indicators
    .map(({ id }) => `/embed/${language}/${id}/`)
    .toSorted((one, other) => readHtml(other).length - readHtml(one).length)
    .slice(0, 3);
  for (const path of largest) {
    const answers = await firstVisit(path);
    expect(answers.length).toBeLessThanOrEqual(embedLimits.requests);
    weights.push(answers.reduce((sum, answer) => sum + answer.bytes, 0));
  }
  console.log(`${language} embedded charts: at most ${Math.max(...weights)} bytes of Brotli in 3 requests.`);
  expect(Math.max(...weights)).toBeLessThanOrEqual(embedLimits.bytes);
});
