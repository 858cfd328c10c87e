import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSeries } from '../src/domain/series.ts';
import { languages } from '../src/schemas/common.ts';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { indicators, tree } from './lib/pages.ts';
import { listPages, listSimplePages, readPage, textOf } from './lib/site.ts';

/** Headings that are more than one level deeper than the one before. */
function jumps(page: Document): string[] {
  const headings = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = headings.map(({ localName }) => Number(localName.slice(1)));
  return headings
    .filter((_, place) => (levels[place] ?? 0) > (levels[place - 1] ?? 0) + 1)
    .map((heading) => `jumps to ${heading.localName}: ${textOf(heading)}`);
}

/** What a region is called: by its own words, or by those of the place that it names. */
const nameOf = (page: Document, region: Element): string =>
  region.getAttribute('aria-label') ??
  textOf(page.getElementById(region.getAttribute('aria-labelledby') ?? '') as Element | null);

/** Regions that cannot be told from each other, and a page without its main part. */
function landmarks(page: Document): string[] {
  const mains = page.querySelectorAll('main').length;
  const names = [...page.querySelectorAll('nav, section[aria-label], section[aria-labelledby]')].map(
    (region) => `${region.localName} “${nameOf(page, region)}”`,
  );
  return [
    ...(mains === 1 ? [] : [`has ${mains} main parts`]),
    ...names.filter((name) => name.endsWith('“”')).map((name) => `has a ${name} without a name`),
    ...names.filter((name, place) => names.indexOf(name) < place).map((name) => `has two of ${name}`),
  ];
}

/** Tables without a name. The one of the page that compares is filled, and named, by its script. */
const namelessTables = (page: Document): string[] =>
  [...page.querySelectorAll('table')]
    .filter((table) => table.querySelector('tr') && !table.querySelector('caption') && nameOf(page, table) === '')
    .map(({ className }) => `has a table without a name: ${className}`);

/** Four English words in a row: more than a name. */
const englishSentence = /(?:\b[a-z]+\b[ ,]+){4}/i;

/** Passages that a screen reader would read with the voice of another language: `zh (市区)`. */
function foreignWords(page: Document): string[] {
  const found: string[] = [];
  const walk = (node: Node, lang: string) => {
    if (node.nodeType === 3) {
      const words = node.textContent ?? '';
      const isForeign = lang === 'en' ? /\p{Script=Han}/u.test(words) : englishSentence.test(words);
      if (isForeign) found.push(`has words not of ${lang}: ${words.trim().slice(0, 60)}`);
    }
    if (node.nodeType !== 1 || ['SCRIPT', 'CODE', 'PRE', 'TITLE'].includes(node.nodeName.toUpperCase())) return;
    const own = (node as Element).getAttribute('lang')?.slice(0, 2) ?? lang;
    for (const child of node.childNodes) walk(child, own);
  };
  walk(page.documentElement, 'en');
  return found;
}

describe('every page tells a screen reader', () => {
  const pages = [...listPages(), ...listSimplePages()].map((path) => ({ path, page: readPage(path) }));
  const faults = (look: (page: Document) => string[]) =>
    pages.flatMap(({ path, page }) => look(page).map((fault) => `${path} ${fault}`));

  test('its headings in order, none left out', () => {
    expect(faults(jumps)).toEqual([]);
  });

  test('its parts by names that tell them apart', () => {
    expect(faults(landmarks)).toEqual([]);
  });

  test('what each table holds', () => {
    expect(faults(namelessTables)).toEqual([]);
  });

  test('the language of each passage', () => {
    expect(faults(foreignWords)).toEqual([]);
  });
});

describe.for(languages)('a browser tells a screen reader, in %s,', (language) => {
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

  const start = tree.site?.data.period.start ?? 0;
  const charted = indicators.filter((indicator) => buildSeries(indicator, start).kind === 'series');

  test.for(charted.map(({ id }) => id))('the name of a chart, what it shows, and its figures: %s', async (id) => {
    await page.goto(`/${language}/indicators/${id}/`);
    const tree = await page.locator('main').ariaSnapshot();
    const name = charted.find((one) => one.id === id)?.name[language] ?? '?';
    const chart = tree.slice(tree.indexOf(`- figure "${name}":`));
    expect(chart).toMatch(/^- figure ".*":\n {4}- '?(?:img|application) ".{30}/);
    expect(chart).toContain('- list ');
    expect(await page.getByRole('table').first().ariaSnapshot()).toMatch(/^- '?table ".+/);
  });

  test('the status of each target in words, without its sign', async () => {
    await page.goto(`/${language}/indicators/`);
    const tree = await page.locator('main').ariaSnapshot();
    const rows = tree.split('\n').filter((line) => /- '?row /.test(line));
    for (const { name } of indicators)
      expect(
        rows.some((row) => row.includes(name[language])),
        name[language],
      ).toBe(true);
    expect(tree).not.toMatch(/[○✓◔✕◐]/u);
  });

  test('in a live region how many were found, when one has searched', async () => {
    await page.goto(`/${language}/search/?q=2020`);
    await expect.poll(() => page.getByRole('status').first().innerText()).toMatch(/\d/);
  });
});
