import type { Page } from 'playwright-core';
import { field, part, titles, waitForResults } from './search-page.ts';

/**
 * Uses every control of the page that is open: unfolds what is folded, chooses each choice, types, presses each button and
 * the first links that copy. @returns how many were used.
 */
const useControls = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let used = 0;
    const each = <Kind extends Element>(selector: string, use: (element: Kind) => void, most = Infinity) => {
      const seen = [...document.querySelectorAll<Kind>(selector)].filter((element) => element.checkVisibility());
      for (const element of seen.slice(0, most)) use(element);
      used += Math.min(seen.length, most);
    };
    const press = (element: HTMLElement) => element.click();
    const tell = (element: Element) =>
      ['input', 'change'].forEach((type) => element.dispatchEvent(new Event(type, { bubbles: true })));
    each('summary', press);
    each<HTMLSelectElement>('select', (select) => {
      for (const { value } of [...select.options].slice(-3)) {
        select.value = value;
        tell(select);
      }
    });
    each('input[type="checkbox"], input[type="radio"]', press);
    each<HTMLInputElement>('input[type="search"], input[type="text"]', (input) => {
      input.value = 'a';
      tell(input);
    });
    each('button[type="button"]', press);
    each('a.anchor:not(.anchor-both)', press, 2);
    return used;
  });

/** Steps through the values of each chart by keyboard, once it is drawn. */
async function useCharts(page: Page): Promise<number> {
  const charts = await page.locator('plan-chart').all();
  for (const chart of charts) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('canvas').focus();
    for (const key of ['ArrowRight', 'End', 'Home', 'ArrowLeft', 'Escape']) await page.keyboard.press(key);
  }
  return charts.length;
}

/** Goes through the places that a search has found and marked. */
async function useMarks(page: Page): Promise<number> {
  const bar = page.locator('.marks-bar');
  if ((await bar.count()) === 0) return 0;
  const buttons = await bar.getByRole('button').all();
  for (const button of buttons) await button.click();
  return buttons.length;
}

/** Asks the search of the page, moves through its results, shows more and takes them away as a file. */
async function useSearch(page: Page, words: string): Promise<number> {
  if ((await page.locator('plan-search').count()) === 0) return 0;
  await field(page).fill(words);
  await waitForResults(page);
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Escape']) await page.keyboard.press(key);
  const shown = await titles(page).count();
  const hasMore = await part(page, 'more').isVisible();
  for (const name of hasMore ? ['csv', 'more'] : ['csv']) await part(page, name).dispatchEvent('click');
  if (hasMore) await titles(page).nth(shown).waitFor();
  return hasMore ? 3 : 2;
}

/** Uses everything that can be used on the page that is open. @param words what its search finds. @returns how many functions were used. */
export async function useEverything(page: Page, words: string): Promise<number> {
  await page.keyboard.press('/');
  return (
    (await useMarks(page)) + (await useSearch(page, words)) + (await useCharts(page)) + (await useControls(page)) + 1
  );
}
