import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPlanGaps } from '../src/domain/gaps.ts';
import { knownBy } from '../src/domain/known.ts';
import { missingYears } from '../src/domain/missing-years.ts';
import { decideStatus } from '../src/domain/status.ts';
import { languages } from '../src/schemas/common.ts';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { indicators, tree } from './lib/pages.ts';
import { dist, listPages, readHtml, readPage, textOf } from './lib/site.ts';

const { start, end } = tree.site?.data.period ?? { start: 0, end: 0 };
const entries = tree.register.map(({ data }) => data);
const notes = tree.notes.entries.map(({ id, data }) => ({ ...data, id }));
const sources = new Map(tree.sources.entries.map(({ id, data }) => [id, { ...data, id }]));
const unknown = indicators.filter((indicator) => missingYears(indicator, start).length > 0);
const inTable = indicators.filter(({ origin }) => origin === 'table');
const total = indicators.length + entries.length;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.for(languages)('the register in the language %s', (language) => {
  const path = `/${language}/register/`;
  const page = () => readPage(path);

  test('has a row for each indicator and each entry', () => {
    expect(page().querySelectorAll('.register tbody tr').length).toBe(total);
  });

  test('shows the printed value of every target, with its status and a link', () => {
    const rows = [...page().querySelectorAll('.register tbody tr')];
    for (const { id, origin, target } of indicators) {
      const row = rows.find(
        (candidate) =>
          ['target', 'commitment'].includes(candidate.getAttribute('data-kind') ?? '') &&
          candidate.querySelector(`a[href$="/indicators/${id}/"]`),
      );
      expect(row?.getAttribute('data-kind'), id).toBe(origin === 'table' ? 'target' : 'commitment');
      expect(textOf(row?.querySelector('.words') ?? null), id).toContain(
        textOf({ textContent: target.printed.value[language] }),
      );
      expect(row?.querySelector('.state .status'), id).toBeTruthy();
    }
  });

  test('tells the meaning of every entry', () => {
    const text = textOf(page().querySelector('.register'));
    for (const { meaning } of entries) expect(text).toContain(textOf({ textContent: meaning[language] }));
  });

  test('lists every gap of the plan', () => {
    const gaps = tree.targets ? findPlanGaps(indicators, tree.targets.data, notes) : [];
    expect(gaps.length).toBeGreaterThan(0);
    const listed = [...page().querySelectorAll('[data-gap]')].flatMap((kind) =>
      [...kind.querySelectorAll('details li')].map(() => kind.getAttribute('data-gap')),
    );
    expect(listed).toEqual(gaps.map(({ kind }) => kind));
  });

  test('is complete without JavaScript', async () => {
    const plain = await openPage(browser, { javaScriptEnabled: false });
    await plain.goto(path);
    expect(await plain.locator('.register tbody tr:visible').count()).toBe(total);
    expect(await plain.locator('.register thead th').count()).toBe(5);
    expect(await plain.locator('.register-form').isVisible()).toBe(false);
    await closePage(plain);
  });
});

test('the register as a file has the same rows', () => {
  const rows = csvParse(readFileSync(join(dist, 'data/register.csv'), 'utf8'));
  expect(rows.length).toBe(total);
  const kinds = [...readPage('/en/register/').querySelectorAll('.register tbody tr')].map((row) =>
    row.getAttribute('data-kind'),
  );
  expect(rows.map(({ kind }) => kind)).toEqual(kinds);
});

describe('the register with JavaScript', () => {
  const visible = (page: Page) => page.locator('.register tbody tr:visible');
  const words = (page: Page) => visible(page).locator('.words q').allInnerTexts();

  /** Does something on the page and waits until the address has kept it. */
  async function andKept(page: Page, part: string, act: () => Promise<unknown>) {
    await act();
    await page.waitForURL((address) => address.search.includes(part));
  }

  test('filters by kind, says how many rows are left, and keeps it in the address', async () => {
    const page = await openPage(browser);
    await page.goto('/en/register/');
    const exempt = entries.filter(({ kind }) => kind === 'exempt').length;
    await andKept(page, 'kind=exempt', () => page.locator('select[name=kind]').selectOption('exempt'));
    expect(await visible(page).count()).toBe(exempt);
    expect(await page.locator('plan-register [role=status]').innerText()).toContain(String(exempt));
    await page.reload();
    expect(await visible(page).count()).toBe(exempt);
    expect(await page.locator('select[name=kind]').inputValue()).toBe('exempt');
    await closePage(page);
  });

  test('filters by field and by words', async () => {
    const page = await openPage(browser);
    await page.goto('/en/register/');
    const { field, target } = inTable[0] ?? { field: '', target: { printed: { name: { en: '' } } } };
    await andKept(page, `field=${field}`, () => page.locator('select[name=field]').selectOption(field));
    const fields = await visible(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['field']));
    expect(new Set(fields)).toEqual(new Set([field]));
    await andKept(page, 'q=', () => page.locator('plan-register input[name=q]').fill(target.printed.name.en));
    expect((await words(page)).some((text) => text.includes(target.printed.name.en))).toBe(true);
    expect(await visible(page).count()).toBeLessThan(fields.length);
    await closePage(page);
  });

  test('sorts by a column, up, down and back to the order of the plan', async () => {
    const page = await openPage(browser);
    await page.goto('/en/register/');
    const printed = await words(page);
    const button = page.locator('th[data-column=words] button');
    await andKept(page, 'sort=words', () => button.click());
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    const { compare } = new Intl.Collator('en', { numeric: true });
    const up = await page
      .locator('.register tbody td.words')
      .evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()));
    expect(up).toEqual(up.toSorted(compare));
    await andKept(page, 'order=descending', () => button.click());
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await button.click();
    expect(await page.locator('th[aria-sort]').count()).toBe(0);
    expect(await words(page)).toEqual(printed);
    await closePage(page);
  });
});

describe.for(languages)('what has not been published, in %s,', (language) => {
  test('lists every indicator with a missing year, once, those of the table first', () => {
    const page = readPage(`/${language}/unknown/`);
    const listed = [...page.querySelectorAll('.unknown-entry')].map(({ id }) => id);
    expect(listed.toSorted()).toEqual(unknown.map(({ id }) => id).toSorted());
    const ofText = listed.map((id) => indicators.find((indicator) => indicator.id === id)?.origin === 'text');
    expect(ofText).toEqual(ofText.toSorted((one, other) => Number(one) - Number(other)));
  });

  test('names the missing years and has the question in both languages', () => {
    const page = readPage(`/${language}/unknown/`);
    for (const indicator of unknown) {
      const text = textOf(page.querySelector(`[id="${indicator.id}"]`));
      for (const year of missingYears(indicator, start)) expect(text, indicator.id).toContain(String(year));
      for (const each of languages) {
        expect(text).toContain(textOf({ textContent: indicator.ask?.question[each] ?? '' }));
      }
    }
  });

  test('is reached from each of those indicators, and from the home page', () => {
    const missed = unknown.filter(
      ({ id }) => !readPage(`/${language}/indicators/${id}/`).querySelector(`a[href="/${language}/unknown/#${id}"]`),
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
    expect(readPage(`/${language}/`).querySelector(`main a[href="/${language}/unknown/"]`)).toBeTruthy();
  });
});

test('a question is copied at the press of its button', async () => {
  const page = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto('/en/unknown/');
  await page.locator('plan-copy button').first().click();
  await page.locator('plan-copy [role=status]').waitFor();
  const first = await page.locator('plan-copy blockquote').first().innerText();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first);
  await closePage(page);
});

describe('as of a year', () => {
  const years = Array.from({ length: end - start + 2 }, (_, index) => start + index);
  const statusOf = (indicator: (typeof indicators)[number], year: number) =>
    decideStatus(knownBy(indicator, sources, year), start).kind;

  test.for(languages)('there is a page for each year, up to one after the last: %s', (language) => {
    const pages = listPages().filter((path) => path.startsWith(`/${language}/as-of/`));
    expect(pages).toEqual(years.map((year) => `/${language}/as-of/${year}/`));
  });

  test.for(years)('each target of the table stands as it was known at the end of %i', (year) => {
    const page = readPage(`/en/as-of/${year}/`);
    for (const indicator of inTable) {
      const mark = page.querySelector(`tr[id="${indicator.id}"] .status`);
      expect(mark?.className, indicator.id).toContain(`status-${statusOf(indicator, year)}`);
    }
    expect(page.querySelectorAll('.known tbody tr').length).toBe(inTable.length);
  });

  test.for(indicators.map(({ id }) => id))('the page of an indicator has a row for each year: %s', (id) => {
    const indicator = indicators.find((candidate) => candidate.id === id);
    const page = readPage(`/zh/indicators/${id}/`);
    for (const year of years) {
      const mark = page.querySelector(`[id="as-of-${year}"] .status`);
      expect(mark?.className).toContain(`status-${indicator ? statusOf(indicator, year) : '?'}`);
    }
  });
});

describe.for(languages)('the pages of the sources in %s', (language) => {
  test('are linked from the list, each at its old anchor', () => {
    const list = readPage(`/${language}/sources/`);
    for (const id of sources.keys()) {
      expect(list.querySelector(`[id="${id}"] a[href="/${language}/sources/${id}/"]`), id).toBeTruthy();
    }
  });

  test('are where every page leads that names a source, not the list', () => {
    const toList = listPages().filter(
      (path) => path.startsWith(`/${language}/`) && readHtml(path).includes('/sources/#'),
    );
    expect(toList).toEqual([]);
  });

  test('name every figure that rests on them', () => {
    for (const id of sources.keys()) {
      const page = readPage(`/${language}/sources/${id}/`);
      const figures = indicators.flatMap((indicator) =>
        indicator.observations.filter((row) => row.sources.includes(id)).map((row) => `${indicator.id}/#${row.id}`),
      );
      const links = [...page.querySelectorAll('.resting td a')].map((link) => link.getAttribute('href')).toSorted();
      expect(links, id).toEqual(figures.map((figure) => `/${language}/indicators/${figure}`).toSorted());
    }
  });

  test('link the document only where its address may be given', () => {
    for (const [id, { url }] of sources) {
      const outside = readPage(`/${language}/sources/${id}/`).querySelector('main a[rel="external"]');
      expect(outside?.getAttribute('href') ?? undefined, id).toBe(url);
    }
  });
});
