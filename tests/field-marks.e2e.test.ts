import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fieldMark } from '../src/domain/field-mark.ts';
import { languages } from '../src/schemas/common.ts';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { indicators, outline, tree } from './lib/pages.ts';
import { readPage, textOf } from './lib/site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const fields = tree.site?.data.fields ?? [];

describe.for(languages)('a field of the plan, in %s,', (language) => {
  const marksOf = new Map(fields.map((field) => [field.name[language], fieldMark(field)[language]]));
  const shown = (path: string) =>
    [...readPage(path).querySelectorAll('.field-name')].map((element) => ({
      name: textOf(element),
      mark: element.getAttribute('data-mark'),
      look: element.className,
    }));

  test('has letters and a colour that no other has, and the same everywhere', () => {
    const pages = ['', 'tasks/', 'indicators/', 'map/', 'unknown/', `tasks/${outline.tasks[0]?.id}/`];
    const all = [...pages, ...indicators.map(({ id }) => `indicators/${id}/`)].flatMap((page) =>
      shown(`/${language}/${page}`),
    );
    expect(all.filter(({ name, mark }) => marksOf.get(name) !== mark)).toEqual([]);
    expect(new Set(all.map(({ name }) => name))).toEqual(new Set(marksOf.keys()));
    for (const key of ['mark', 'look'] as const)
      expect(new Set(all.map((field) => field[key])).size, key).toBe(marksOf.size);
  });
});

/** How far apart the letters of marks and what is behind them are, as WCAG counts contrast: at least, over a page. */
const leastContrast = () => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser draws nothing.');
  const lightness = (color: string) => {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratios = [...document.querySelectorAll('.field-name')].map((element) => {
    const { color, backgroundColor } = getComputedStyle(element, '::before');
    const [dark = 0, light = 0] = [lightness(color), lightness(backgroundColor)].toSorted((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05);
  });
  return { marks: ratios.length, least: Math.min(...ratios) };
};

test.for(['light', 'dark'] as const)('the letters of every mark have a contrast of 7 to 1: %s', async (colorScheme) => {
  const page = await openPage(browser, { colorScheme });
  await page.goto(`/${languages[0]}/tasks/`);
  const { marks, least } = await page.evaluate(leastContrast);
  await closePage(page);
  expect(marks).toBe(fields.length);
  expect(least).toBeGreaterThanOrEqual(7);
});
