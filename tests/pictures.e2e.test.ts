import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openSync, type Font } from 'fontkit';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fontFiles } from '../scripts/lib/pictures/fonts.ts';
import { languages } from '../src/schemas/common.ts';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { indicators } from './lib/pages.ts';
import { dist, listPages, readPage } from './lib/site.ts';

const folder = join(dist, 'pictures');
const pictures = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.svg'));
const svgOf = (path: string) => readFileSync(join(folder, path), 'utf8');
const textsOf = (path: string) =>
  [...parseHTML(svgOf(path)).document.querySelectorAll('text')].map(({ textContent }) => textContent);

/** The size of a PNG as its head tells it. */
function sizeOfPng(bytes: Buffer): [number, number] {
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the pictures to take away', () => {
  test('are there for the plan, each indicator and each task, in both languages, as SVG and PNG of 1200 by 630', () => {
    const tasks = listPages().filter((path) => /^\/en\/tasks\/[^/]+\/$/.test(path));
    expect(pictures).toHaveLength(2 * (1 + indicators.length + tasks.length));
    for (const path of pictures)
      expect(sizeOfPng(readFileSync(join(folder, path.replace('.svg', '.png'))))).toEqual([1200, 630]);
  });

  test('say what they show, as of which day, and where the page is', () => {
    for (const path of pictures) {
      const { document } = parseHTML(svgOf(path));
      const page = `/${path.replace(/\.svg$/, '/').replace('plan/', '')}`;
      expect(document.querySelector('desc')?.textContent).not.toBe('');
      const last = textsOf(path).at(-1);
      expect(last).toMatch(/\d{4}/);
      expect(last?.endsWith(page), `${path}: ${last}`).toBe(true);
    }
  });

  test('name a source wherever they have a chart', () => {
    const charts = pictures.filter((path) => svgOf(path).includes('data-observation'));
    expect(charts.length).toBeGreaterThan(4);
    for (const path of charts) expect(textsOf(path).some((text) => /^(?:Sources?: |来源：)/.test(text))).toBe(true);
  });

  test('need letters that their fonts have, the Chinese ones too', () => {
    const fonts = fontFiles.filter((file) => file.includes('Regular')).map((file) => openSync(file) as Font);
    expect(fonts).toHaveLength(2);
    const signs = new Set(pictures.flatMap((path) => [...textsOf(path).join('')]));
    expect(signs.has('嘉')).toBe(true);
    const missing = [...signs].filter(
      (sign) => !fonts.some((font) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)),
    );
    expect(missing).toEqual([]);
  });

  test('are shown for a link to the page, with words for those who do not see them', () => {
    for (const path of listPages().filter((one) => /^\/(?:en|zh)\//.test(one))) {
      const page = readPage(path);
      const image = page.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
      expect(readdirSync(dirname(join(dist, new URL(image).pathname)))).toContain(
        image.slice(image.lastIndexOf('/') + 1),
      );
      expect(page.querySelector('meta[property="og:image:alt"]')?.getAttribute('content')).not.toBe('');
    }
  });
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test.for(languages)('no text of a picture runs over its edge or over the foot (%s)', async (language) => {
    const page = await openPage(browser);
    const over: string[] = [];
    for (const path of pictures.filter((one) => one.startsWith(language))) {
      await page.setContent(`<style>body{margin:0}</style>${svgOf(path)}`);
      const found = await page.evaluate(() => {
        const all = [...document.querySelectorAll('text')].map((text) => ({
          words: text.textContent,
          box: text.getBoundingClientRect(),
          inFoot: Number(text.getAttribute('font-size')) > 0 && text.getBoundingClientRect().top > 536,
        }));
        return all
          .filter(({ box, inFoot }) => box.right > 1200 || box.bottom > 630 || (!inFoot && box.bottom > 538))
          .map(({ words }) => words);
      });
      over.push(...found.map((words) => `${path}: ${words}`));
    }
    await closePage(page);
    expect(over).toEqual([]);
  });
});
