import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage } from '../../tests/lib/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens a page in a session of its own; `problems` are what the browser's console complains of. */
async function open(path: string, options: BrowserContextOptions = {}, missing?: string) {
  const page = await openPage(browser, options);
  const problems: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
  if (missing) await page.route(missing, (route) => route.abort());
  await page.goto(path);
  return { page, problems };
}

const status = (page: Page) => page.getByRole('status');
const field = (page: Page) => page.locator('#search-words');
const titles = (page: Page) => page.locator('.result-title a');

async function waitForResults(page: Page): Promise<void> {
  await titles(page).first().waitFor();
}

describe('the search page', () => {
  it('shows the results of its address, without a word of complaint from the browser', async () => {
    const { page, problems } = await open('/en/search/?q=soil');
    await waitForResults(page);
    expect(await field(page).inputValue()).toBe('soil');
    expect(await status(page).textContent()).toMatch(/^\d+ results for “soil”$/);
    expect(problems).toEqual([]);
  });

  it('searches while one types and keeps the words in the address', async () => {
    const { page } = await open('/zh/search/');
    await field(page).pressSequentially('质量');
    await waitForResults(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('质量');
  });

  it('opens a result at its paragraph', async () => {
    const { page } = await open('/en/search/?q=soil');
    const link = page.locator('.result-excerpt a').first();
    await link.click();
    await page.waitForURL(/#/);
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${id}"]`).textContent()).toMatch(/soil/i);
  });

  it('marks the words', async () => {
    const { page } = await open('/zh/search/?q=质量');
    await waitForResults(page);
    expect(await page.locator('.search-results mark').first().textContent()).toBe('质量');
  });

  it('waits for the end of a Chinese composition', async () => {
    const { page } = await open('/zh/search/');
    await field(page).dispatchEvent('compositionstart');
    await field(page).fill('zhi');
    await page.waitForTimeout(400);
    expect(new URL(page.url()).search).toBe('');
    await field(page).fill('质量');
    await field(page).dispatchEvent('compositionend');
    await waitForResults(page);
  });
});

describe('the filters', () => {
  it('narrow the results, keep themselves in the address and can be taken back', async () => {
    const { page } = await open('/en/search/?q=quality');
    await waitForResults(page);
    const all = await status(page).textContent();
    await page.locator('.facet summary').first().click();
    await page.getByRole('checkbox', { name: /^Indicator/ }).check();
    await page.waitForURL(/kind=indicator/);
    await expect.poll(() => status(page).textContent()).not.toBe(all);
    await page.goBack();
    await expect.poll(() => status(page).textContent()).toBe(all);
    expect(await page.locator('input[value="indicator"]').isChecked()).toBe(false);
  });

  it('show how many results each has', async () => {
    const { page } = await open('/en/search/?q=quality&kind=indicator');
    await waitForResults(page);
    const said = Number.parseInt((await status(page).textContent()) ?? '', 10);
    const label = page.locator('label', { has: page.locator('[value="indicator"]') });
    expect(Number(await label.locator('[data-count]').textContent())).toBe(said);
  });
});

describe('the keyboard', () => {
  it('moves between the field and the results, and Escape empties the field', async () => {
    const { page } = await open('/en/search/?q=quality');
    await waitForResults(page);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await field(page).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(await titles(page).nth(0).textContent());
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(await titles(page).nth(1).textContent());
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => titles(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  it('stays with the first new result after asking for more', async () => {
    const { page } = await open('/en/search/?q=quality');
    await waitForResults(page);
    await page.getByRole('button', { name: /^Show/ }).click();
    await expect.poll(() => titles(page).count()).toBe(20);
    expect(
      await titles(page)
        .nth(10)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });
});

describe('a search without an answer', () => {
  it('says so and helps on', async () => {
    const { page } = await open('/en/search/?q=xyzzy');
    await expect.poll(() => status(page).textContent()).toBe('Nothing found for “xyzzy”.');
    expect(await page.locator('.search-help').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'All tasks' }).isVisible()).toBe(true);
  });
});

describe('without its script or its index', () => {
  it('is a plain form with lists', async () => {
    const { page } = await open('/en/search/?q=soil', { javaScriptEnabled: false });
    expect(await page.locator('.search-plain').isVisible()).toBe(true);
    expect(await page.locator('.search-lists a').count()).toBeGreaterThan(5);
    expect(await page.locator('.search-options').isVisible()).toBe(false);
  });

  it('says in plain words that the search could not be loaded', async () => {
    const { page } = await open('/en/search/?q=soil', {}, '**/search/en/**');
    await expect.poll(() => status(page).textContent()).toMatch(/could not be loaded/);
  });
});

it('can be reached from the head of a page without JavaScript', async () => {
  const { page } = await open('/zh/tasks/', { javaScriptEnabled: false });
  await page.locator('.site-search input').fill('质量');
  await page.locator('.site-search input').press('Enter');
  await page.waitForURL('**/zh/search/?q=*');
});
