import type { Page } from 'playwright-core';
import { useStrings } from '../../src/i18n/index.ts';
import type { Language } from '../../src/schemas/common.ts';
import { field, part, titles } from './search-page.ts';

/** How long a function may take: this is for a page that says nothing, and no measure. */
const patience = { timeout: 20_000 };

/** Waits until an element has words, of which some may be wanted, and gives them. Nothing if it stays silent. */
const saidBy = (page: Page, selector: string, wanted: readonly string[] = ['']): Promise<string> =>
  page
    .waitForFunction(
      ({ selector: found, wanted: words }) => {
        const said = [...document.querySelectorAll(found)].map(({ textContent }) => textContent.trim()).join(' ');
        return said !== '' && words.some((some) => said.includes(some)) && said;
      },
      { selector, wanted },
      patience,
    )
    .then(async (handle) => (await handle.jsonValue()) || '')
    .catch(() => '');

/** Asks the search for words. @returns what it says of them, or that it cannot search. */
async function ask(page: Page, words: string, failed: string): Promise<string> {
  await field(page).fill(words);
  await field(page).press('Enter');
  return saidBy(page, 'plan-search [data-part="status"]', [`“${words}”`, failed]);
}

/** Saves the results as a file: it comes, or the page says that it cannot. */
async function useCsv(page: Page, failed: string): Promise<string[]> {
  const button = part(page, 'csv');
  if (!(await button.isVisible())) return [];
  const comes = page.waitForEvent('download', patience);
  const isTold = page.getByRole('status').filter({ hasText: failed }).waitFor(patience);
  await button.click();
  return Promise.any([comes, isTold]).then(
    () => [],
    () => ['saves no file and does not say so'],
  );
}

/** Words that stand nowhere, for which a search looks further. */
const nowhere = ['qzxvk', '龘龘'];

/** Searches for words that stand on a page: they are found, or the page says that it cannot search and keeps its lists. */
async function useSearch(page: Page, language: Language, words: string): Promise<string[]> {
  if (await part(page, 'plain').isVisible()) return [];
  const failed = useStrings(language)('search.failed');
  const said = await ask(page, words, failed);
  const lists = page.locator('[data-part="all"] a, .search-lists a');
  const isAnswered = (await (said === failed ? lists.filter({ visible: true }) : titles(page)).count()) > 0;
  const silent = await useCsv(page, failed);
  for (const other of nowhere) if ((await ask(page, other, failed)) === '') silent.push(`is silent on “${other}”`);
  return [...(isAnswered ? [] : [`says “${said}” of what stands there`]), ...silent];
}

/** Compares two indicators: their figures are shown, or the page says why not. */
async function useCompare(page: Page, ids: readonly string[]): Promise<string[]> {
  if (await comparePart(page, 'plain').isVisible()) return [];
  for (const [place, id] of ids.entries()) await page.locator(`select[name="${'ab'[place] ?? ''}"]`).selectOption(id);
  if ((await saidBy(page, 'plan-compare [data-part="status"]')) === '') return ['compares nothing and says nothing'];
  return [];
}

const comparePart = (page: Page, name: string) => page.locator(`plan-compare [data-part="${name}"]`);

/** Presses the first button that copies: it says that it has, or that it has not. */
async function useCopy(page: Page): Promise<string[]> {
  const button = page.locator('plan-copy button').first();
  if ((await button.count()) === 0) return [];
  await button.click();
  return (await saidBy(page, 'plan-copy [role="status"]')) === '' ? ['copies and says nothing'] : [];
}

/** Brings the first chart into view: it can be used, or its picture stays and, if its script runs, it says why. */
async function useChart(page: Page): Promise<string[]> {
  const chart = page.locator('plan-chart').first();
  await chart.scrollIntoViewIfNeeded();
  if (!(await page.evaluate(() => customElements.get('plan-chart') !== undefined)))
    return (await chart.locator('svg').first().isVisible()) ? [] : ['has no picture of the chart'];
  const isDrawn = chart.and(page.locator('[data-drawn]')).waitFor(patience);
  const [stage, picture] = [chart.locator('.chart-stage'), chart.locator('.chart-picture')];
  const isTold = page.locator('.chart-failed').first().waitFor(patience);
  const isSilent = await Promise.any([isDrawn, isTold]).then(
    () => false,
    () => true,
  );
  if (isSilent) return ['has no chart to use and does not say so'];
  const [over, under] = [(await stage.count()) > 0 && (await stage.boundingBox()), await picture.boundingBox()];
  return over && under && Math.abs(over.y - under.y) > 2 ? ['draws the chart beside its picture'] : [];
}

/** Types a word into the filter of the register: fewer rows are shown and counted, or there is no filter. */
async function useRegister(page: Page): Promise<string[]> {
  const form = page.locator('.register-form');
  if (!(await form.isVisible())) return [];
  await form.locator('input').fill('30');
  return (await saidBy(page, 'plan-register [role="status"]')) === '' ? ['filters and counts nothing'] : [];
}

/** Looks for the bar that tells of marked words, or for a word that there is none. */
async function useMarks(page: Page): Promise<string[]> {
  if (!(await hasScript(page))) return [];
  return (await saidBy(page, '.marks-bar, .marks-failed')) === '' ? ['marks nothing and says nothing'] : [];
}

/** Whether the script that all pages share has run. */
const hasScript = (page: Page) => page.evaluate(() => customElements.get('plan-anchors') !== undefined);

/** What is needed to use functions: words that stand on a page, and two indicators that can be compared. */
export interface Matter {
  words: Readonly<Record<Language, string>>;
  compared: readonly string[];
}

/** Uses the functions of a kind of page. @returns what is wrong with them. */
export async function useFunctions(
  page: Page,
  kind: string,
  language: Language,
  { words, compared }: Matter,
): Promise<string[]> {
  if (kind === 'search' || kind === 'tasks') return useSearch(page, language, words[language]);
  if (kind === 'compare') return useCompare(page, compared);
  if (kind === 'unknown') return useCopy(page);
  if (kind === 'indicator') return useChart(page);
  if (kind === 'register') return useRegister(page);
  return kind === 'marked' ? useMarks(page) : [];
}
