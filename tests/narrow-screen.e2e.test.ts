import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePage, narrow, openBrowser, openPage } from './lib/browser.ts';
import { brokenWords, valuesAside } from './lib/measure.ts';
import { boxedPart, chartedIndicator, targetPart, yearPage } from './lib/pages.ts';

const inBoth = (...paths: string[]) => ['en', 'zh'].flatMap((language) => paths.map((path) => `/${language}/${path}`));
const tablePages = inBoth('indicators/', `indicators/${chartedIndicator}/`, `plan/${targetPart}/`);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await openPage(browser, { viewport: narrow });
});
afterAll(async () => {
  await closePage(page);
  await browser.close();
});

/** The cells of tables that reach beyond the screen. */
const beyondScreen = () =>
  page
    .locator('table[role="table"] :is(th, td):visible')
    .evaluateAll((all) =>
      all
        .filter((cell) => cell.getBoundingClientRect().right > document.documentElement.clientWidth)
        .map((cell) => cell.textContent),
    );

/** Lays a rule over the style of the page, as a reader may. Runs in the page. */
function addRule(rule: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets.push(sheet);
}

describe('on a small telephone, 360 pixels wide', () => {
  test.for(tablePages)('nothing of a table is off the screen, and it is still a table: %s', async (path) => {
    await page.goto(path);
    expect(await beyondScreen()).toEqual([]);
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(0);
    expect(await page.getByRole('columnheader').count()).toBeGreaterThan(2);
  });
});

describe('on a tablet, 768 pixels wide', () => {
  beforeAll(() => page.setViewportSize({ width: 768, height: 1024 }));

  test.for([...tablePages, ...inBoth('register/', yearPage)])(
    'nothing of a table is off the screen: %s',
    async (path) => {
      await page.goto(path);
      expect(await beyondScreen()).toEqual([]);
    },
  );

  test.for(inBoth('indicators/', 'register/'))('no word of a table is broken: %s', async (path) => {
    await page.goto(path);
    expect(await page.evaluate(brokenWords, 'tbody a, tbody td[data-label]')).toEqual([]);
  });
});

describe.for([360, 768, 1024, 1280])('on a screen %i pixels wide', (width) => {
  beforeAll(() => page.setViewportSize({ width, height: 900 }));

  test.for(inBoth(`plan/${targetPart}/`))(
    'each value of the target table stands beside its own name: %s',
    async (path) => {
      await page.goto(path);
      expect(await page.evaluate(valuesAside)).toEqual([]);
    },
  );

  test.runIf(width >= 768).for(inBoth(`plan/${boxedPart}/both/`))(
    'the second language begins on one line down the page, in boxes as beside them: %s',
    async (path) => {
      await page.goto(path);
      const starts = await page
        .locator('.pair > :last-child')
        .evaluateAll((all) => [...new Set(all.map((one) => Math.round(one.getBoundingClientRect().left)))]);
      expect(starts).toHaveLength(1);
    },
  );

  test('the number of tasks stands in one line with the name of the field', async () => {
    await page.goto('/en/tasks/');
    const apart = await page
      .locator('.field-groups summary')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height > 40).map((one) => one.textContent.trim()),
      );
    expect(apart).toEqual([]);
  });

  test('no name on the map is cut off where letters and words stand further apart', async () => {
    await page.goto('/en/map/');
    await page.evaluate(addRule, '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
    const cut = await page
      .locator('.map-unit > :is(.map-name, .field-name)')
      .evaluateAll((all) =>
        all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent.trim()),
      );
    expect(cut).toEqual([]);
  });
});

test.for(inBoth('unknown/'))(
  'with text of twice the size, 640 pixels wide, nothing moves sideways: %s',
  async (path) => {
    await page.setViewportSize({ width: 640, height: 900 });
    await page.goto(path);
    await page.evaluate(addRule, 'html { font-size: 200% }');
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { documentElement: all } = document;
      return { scrollWidth: all.scrollWidth, clientWidth: all.clientWidth };
    });
    expect(scrollWidth).toBe(clientWidth);
  },
);
