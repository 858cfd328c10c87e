import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import { chromium, type Browser } from 'playwright-core';
import Reader from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserArguments, findBrowser, isRoot } from '../scripts/lib/browser.ts';
import { foreignParts, hostileContent } from './lib/hostile.ts';
import { listPages, readPage } from './lib/site.ts';
import { copyChanged } from './lib/small-plan.ts';
import { SmallSite } from './lib/small-site.ts';
import { watch } from './lib/watch.ts';

const site = new SmallSite();
const content = join(site.room, 'content');
const built = join(site.room, 'preview');
const { changes, words } = hostileContent();

let server: ChildProcess | undefined;
let browser: Browser;
let origin: string;

/** The preview forgives what the check finds, so that nothing but the pages themselves keeps the words from running. */
async function startPreview(): Promise<string> {
  const env = { ...process.env, NODE_ENV: 'production', CONTENT_DIR: content, PREVIEW_DIR: built, PORT: '0' };
  server = spawn(process.execPath, ['scripts/preview.ts', '--lang', 'en'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const ended = once(server, 'close');
  const served = new Promise<string>((resolve) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address) resolve(address);
    };
    for (const stream of [server?.stdout, server?.stderr]) stream?.on('data', listen);
  });
  const address = await Promise.race([served, ended.then(() => undefined)]);
  if (address === undefined) throw new Error(said);
  return address;
}

beforeAll(async () => {
  copyChanged(changes, content);
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments(isRoot()) });
  origin = await startPreview();
});
afterAll(async () => {
  await browser.close();
  server?.kill();
  if (server?.exitCode === null) await once(server, 'close');
  site.remove();
});

const filesOf = (pattern: string) => globSync(pattern, { cwd: built });
const textOf = (path: string) => readFileSync(join(built, path), 'utf8');

describe('hostile words in the fields of the content', () => {
  test('stand on the pages as words, and do nothing there', async () => {
    const ran: string[] = [];
    const page = await browser.newPage({ locale: 'fr-FR' });
    await watch(page, ran, origin);
    const pictures = filesOf('pictures/**/*.svg').map((path) => `/${path}`);
    for (const path of [...listPages(built), ...pictures, '/en/search/?q=alert', '/zh/search/?q=alert']) {
      await page.goto(origin + path, { waitUntil: 'load' });
      if (path.includes('?q=')) await page.locator('.search-results li').first().waitFor();
      ran.push(...(await foreignParts(page, `${origin}/_astro/`)).map((part) => `${path} ${part}`));
    }
    // A browser looks for an icon of a picture that it opens by itself.
    expect(ran.filter((one) => !/\.svg says: Failed to load resource.*404/.test(one))).toEqual([]);
    const shown = listPages(built)
      .map((path) => readPage(path, built).body.textContent ?? '')
      .join('\n');
    const unseen = words.filter((one) => !shown.includes(one));
    expect(unseen).toEqual([]);
    console.log(
      `${words.length} hostile words of the content tried on ${pictures.length + listPages(built).length} pages and pictures, none ran`,
    );
  });

  test('do not end the data for programs in the pages', () => {
    const blocks = listPages(built).flatMap((path) =>
      [...readPage(path, built).querySelectorAll('script[type="application/ld+json"]')].map(
        (one) => one.textContent ?? '',
      ),
    );
    expect(blocks.length).toBeGreaterThan(20);
    for (const block of blocks) expect(() => JSON.parse(block) as unknown).not.toThrow();
  });

  test('are text in feeds', async () => {
    const feeds = filesOf('*/feeds/**/*.atom');
    const titles = await Promise.all(
      feeds.map(async (path) => (await new Reader().parseString(textOf(path))).title ?? ''),
    );
    expect(titles.some((title) => words.some((one) => title.includes(one)))).toBe(true);
  });

  test('are no formulas in files for spreadsheets, and as they are in files for programs', () => {
    const cells = (pattern: string) =>
      filesOf(pattern).flatMap((path) => csvParseRows(textOf(path).replace('\uFEFF', '')).flat());
    const formulas = (pattern: string) => cells(pattern).filter((cell) => /^[=+@\t\r\n-](?![\d.,]*%?$)/.test(cell));
    expect(formulas('data/**/*.excel.csv')).toEqual([]);
    expect(formulas('data/!(*.excel).csv').length).toBeGreaterThan(0);
  });
});
