import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ComparedIndicator } from '../src/domain/compare.ts';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { indicators } from './lib/pages.ts';
import { dist, readPage, textOf } from './lib/site.ts';

const comparedOf = (language: string, id: string) =>
  JSON.parse(readFileSync(join(dist, `compare/${language}/${id}.json`), 'utf8')) as ComparedIndicator;

const all = indicators.map(({ id }) => comparedOf('en', id));
const withFigures = all.filter(({ points }) => points.length > 1);
const silent = all.find(({ points }) => points.length === 0);

/** Two indicators with figures that satisfy a condition. */
function pair(isWanted: (one: ComparedIndicator, other: ComparedIndicator) => boolean) {
  for (const one of withFigures)
    for (const other of withFigures) if (one.id < other.id && isWanted(one, other)) return [one, other] as const;
  throw new Error('There are no such indicators.');
}

const alike = pair((one, other) => one.unit === other.unit);
const limited = pair(
  (one, other) =>
    one.unit === other.unit &&
    [one, other].every(({ points }) => points.some(({ qualifier }) => qualifier === 'part-year')) &&
    [one, other].every(({ points }) => points.some(({ hollow }) => hollow)),
);
const inexact = all
  .filter(({ points }) => points.length > 0 && points.every(({ isExact }) => !isExact))
  .map(({ id }) => id);
const broken = withFigures.find(
  ({ breaks }) => breaks.length === 2 && breaks.every(({ day }) => day === undefined),
) as ComparedIndicator;
const unlike = pair((one, other) => one.unit !== other.unit);

/** Whether there is a year with an exact figure of both. */
const commonYear = (one: ComparedIndicator, other: ComparedIndicator) =>
  one.points.some(({ year, isExact }) => isExact && other.points.some((point) => point.isExact && point.year === year));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function look(query: string, then: (page: Page) => Promise<void>, language = 'en'): Promise<void> {
  const page = await openPage(browser);
  await page.goto(`/${language}/compare/${query}`);
  await then(page);
  await closePage(page);
}

const status = (page: Page) => page.locator('plan-compare [role="status"]').innerText();
const head = (page: Page) => page.locator('.compare-table thead th').allInnerTexts();

const rows = async (page: Page) =>
  (await page.locator('.compare-table tbody tr').all()).reduce<Promise<string[][]>>(
    async (before, row) => [...(await before), await row.locator('th, td').allInnerTexts()],
    Promise.resolve([]),
  );

describe('the comparison of indicators', () => {
  test.for(['en', 'zh'])('shows the figures that the charts show, year by year (%s)', async (language) => {
    const [one, other] = alike.map(({ id }) => comparedOf(language, id)) as [ComparedIndicator, ComparedIndicator];
    await look(
      `?a=${one.id}&b=${other.id}`,
      async (page) => {
        await page.locator('.compare-table').waitFor();
        expect((await head(page)).slice(1)).toEqual([one.name, other.name]);
        for (const [year = '', ...cells] of await rows(page)) {
          const expected = [one, other].map(({ points }) =>
            points
              .filter((point) => point.year === Number(year))
              .map(({ text }) => text)
              .join(' / '),
          );
          expect(cells.map((cell) => cell.replace(/^(?:no figure|无数据)$/, ''))).toEqual(expected);
        }
        await expect.poll(() => page.locator('canvas').evaluate((canvas) => canvas.clientHeight)).toBeGreaterThan(100);
      },
      language,
    );
  });

  test('says why figures in different units cannot stand on one scale, and compares their distance', async () => {
    await look(`?a=${unlike[0].id}&b=${unlike[1].id}`, async (page) => {
      await expect.poll(() => status(page)).toContain('units differ');
      expect(await page.locator('.compare-table').isVisible()).toBe(false);
      await page.getByLabel('the distance to the target').check();
      await page.waitForURL(/way=distance/);
      await page.locator('.compare-table').waitFor();
      expect((await rows(page)).flat().some((cell) => /^[+-]?[\d.,]+%$/.test(cell))).toBe(true);
      await page.goBack();
      await expect.poll(() => status(page)).toContain('units differ');
    });
  });

  test.for(['en', 'zh'])('marks what is of part of a year and what this site worked out (%s)', async (language) => {
    const [one, other] = limited.map(({ id }) => comparedOf(language, id)) as [ComparedIndicator, ComparedIndicator];
    const mark = language === 'zh' ? '本站测算' : 'own calculation';
    const open = language === 'zh' ? '（' : ' (';
    await look(
      `?a=${one.id}&b=${other.id}`,
      async (page) => {
        await page.locator('.compare-table').waitFor();
        const shown = (await rows(page)).flat();
        const points = [one, other].flatMap((indicator) => indicator.points);
        for (const { text, hollow, qualifier } of points.filter((point) => point.hollow || !point.isExact)) {
          const cell = shown.find((words) => words.includes(text)) ?? '';
          if (hollow) expect(cell).toContain(mark);
          if (qualifier === 'part-year') expect(cell).toContain(open);
        }
        expect(await page.locator('.compare-table caption').innerText()).toContain(mark);
        const signs = [...new Set(points.flatMap((point) => point.signs))];
        await expect
          .poll(() => page.locator('[data-part="signs"]').innerText())
          .toBe(signs.join(language === 'zh' ? '' : ' '));
      },
      language,
    );
  });

  test('says that nothing exact was found, and offers no empty table', async () => {
    await look(`?a=${inexact[0]}&b=${inexact[1]}&way=distance`, async (page) => {
      await expect.poll(() => status(page)).toContain('no exact figure');
      expect(await page.getByRole('button', { name: 'Save the table as CSV' }).isVisible()).toBe(false);
    });
  });

  test('says also of growth where the basis changed, and lists the years as a sentence does', async () => {
    const years = broken.breaks.map(({ year }) => year);
    const index = withFigures.find((other) => other.id !== broken.id && commonYear(broken, other));
    await look(`?a=${broken.id}&b=${index?.id}&way=index`, async (page) => {
      const item = page.locator('[data-part="targets"] li').first();
      await expect.poll(() => item.innerText()).toContain(`The basis changed as of ${years.join(' and ')},`);
    });
  });

  test('says where the basis of an indicator changed between the figures that are shown', async () => {
    const broken = withFigures.find(({ breaks, points }) =>
      breaks.some(({ year }) => year <= (points.at(-1)?.year ?? 0)),
    );
    await look(
      `?a=${broken?.id}&b=${withFigures.find(({ id }) => id !== broken?.id)?.id}&way=distance`,
      async (page) => {
        const item = page.locator('[data-part="targets"] li').first();
        await expect.poll(() => item.innerText()).toContain('The basis changed as of');
      },
    );
  });

  test('names the indicator of which nothing was found', async () => {
    await look(`?a=${alike[0].id}&b=${silent?.id}`, async (page) => {
      await expect.poll(() => status(page)).toContain(silent?.name);
    });
  });

  test('begins from an indicator and asks for another', async () => {
    const page = readPage(`/en/indicators/${alike[0].id}/`);
    const link = [...page.querySelectorAll('a')].find((one) => one.getAttribute('href')?.includes('/compare/?'));
    await look(`?${link?.getAttribute('href')?.split('?')[1]}`, async (page) => {
      await expect.poll(() => status(page)).toContain('at least two');
      await page.getByLabel('Indicator 2').selectOption(alike[1].id);
      await page.locator('.compare-table').waitFor();
      expect(new URL(page.url()).searchParams.get('b')).toBe(alike[1].id);
    });
  });

  test('gives what is seen as CSV', async () => {
    await look(`?a=${alike[0].id}&b=${alike[1].id}`, async (page) => {
      await page.locator('.compare-table').waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save the table as CSV' }).click(),
      ]);
      const text = readFileSync(await download.path(), 'utf8');
      expect(csvParseRows(text.replace('\uFEFF', '').trim())).toEqual([await head(page), ...(await rows(page))]);
    });
  });

  test('says in plain words that an indicator is unknown or cannot be fetched', async () => {
    await look('?a=no-such&b=neither', async (page) => {
      await expect.poll(() => status(page)).toContain('could not be fetched');
    });
  });

  test('without JavaScript leads to the tables and the file of all figures', () => {
    const plain = readPage('/zh/compare/').querySelector('[data-part="plain"]');
    expect(textOf(plain)).toContain('JavaScript');
    expect([...(plain?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual(
      expect.arrayContaining(['/zh/indicators/', '/data/observations.csv']),
    );
  });
});
