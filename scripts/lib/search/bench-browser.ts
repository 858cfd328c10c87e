import type { Browser, Page, Response } from 'playwright-core';
import { weigh } from './bench-growth.ts';

/** What it takes from a page at rest to the first five results on screen. */
interface Cost {
  bytes: number;
  requests: number;
  /** From the last letter to the results, in milliseconds. */
  delay: number;
}

/** How long between two keys, in milliseconds: a quick typist. */
const betweenKeys = 60;

/** How many results must be on screen, if there are so many. */
const shown = 5;

/**
 * Watches for results: notes when something was typed last and when so many results stood in the list whose words are
 * those of the field. Runs in the page.
 */
function watch(wanted: number): void {
  const times = { key: 0, results: 0 };
  Object.assign(window, { searchTimes: times });
  document.addEventListener('input', () => Object.assign(times, { key: performance.now(), results: 0 }), true);
  const list = document.querySelector('.search-results');
  const look = () => {
    const isThere = (list?.querySelectorAll('.result-title').length ?? 0) >= wanted;
    if (isThere && times.results === 0) times.results = performance.now();
  };
  if (list) new MutationObserver(look).observe(list, { childList: true });
}

/** Types a word into the search field and waits for its results. */
async function typeWord(page: Page, word: string): Promise<number> {
  await page.locator('#search-words').fill('');
  await page.locator('.search-results .result-title').first().waitFor({ state: 'detached' });
  await page.locator('#search-words').pressSequentially(word, { delay: betweenKeys });
  const times = await page.waitForFunction(() => {
    const { searchTimes } = window as unknown as { searchTimes: { key: number; results: number } };
    return searchTimes.results > 0 ? searchTimes : undefined;
  });
  const { key, results } = (await times.jsonValue()) ?? { key: 0, results: 0 };
  return results - key;
}

async function openSearch(browser: Browser, address: string, results: number): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(watch, Math.min(shown, results));
  return page;
}

/** A first search on a page that has just been opened, by someone who has never been there. */
export async function coldSearch(browser: Browser, address: string, word: string, results: number): Promise<Cost> {
  const page = await openSearch(browser, address, results);
  const bodies: Promise<number>[] = [];
  const weighBody = (response: Response) => void bodies.push(response.body().then(weigh));
  page.on('response', weighBody);
  const delay = await typeWord(page, word);
  page.off('response', weighBody);
  const sizes = await Promise.all(bodies);
  await page.context().close();
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length, delay };
}

/** Further searches on a page where one has been made already: the delay of each in milliseconds. */
export async function warmSearches(browser: Browser, address: string, words: readonly string[]): Promise<number[]> {
  const page = await openSearch(browser, address, 1);
  const delays: number[] = [];
  for (const word of words) delays.push(await typeWord(page, word));
  await page.context().close();
  return delays.slice(1);
}
