import { csvParseRows } from 'd3-dsv';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closePage, openBrowser, openPage } from '../../tests/lib/browser.ts';
import {
  facet,
  field,
  isFocused,
  numberIn,
  part,
  savedText,
  status,
  titles,
  waitForResults,
  waitForStatus,
} from '../../tests/lib/search-page.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
  context = (await openPage(browser)).context();
});
afterEach(() => Promise.all(context.pages().map((page) => page.close())));
afterAll(() => browser.close());

/** Opens a page. @param prepare what is done before anything is loaded. */
async function open(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(path);
  return page;
}

/** The words of the address. */
const asked = (page: Page) => new URL(page.url()).searchParams;

describe('the search page', () => {
  it('shows the results of its address, without a word of complaint from the browser', async () => {
    const problems: string[] = [];
    const page = await open('/en/search/?q=soil', async (opened) => {
      opened.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
      opened.on('pageerror', ({ message }) => void problems.push(message));
    });
    await waitForResults(page);
    expect(await field(page).inputValue()).toBe('soil');
    expect(await status(page).textContent()).toMatch(/^\d+ results for “soil”$/);
    expect(problems).toEqual([]);
  });

  it('marks the words, and opens a result at its paragraph', async () => {
    const page = await open('/en/search/?q=soil&kind=task');
    await waitForResults(page);
    expect(await page.locator('.search-results mark').first().textContent()).toMatch(/^soil$/i);
    await page.locator('.result-excerpt a').first().click();
    await page.waitForURL(/#/);
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${id}"]`).textContent()).toMatch(/soil/i);
  });

  it('searches while one types, keeps the words in the address and says politely what it does', async () => {
    const page = await open('/zh/search/');
    await status(page).evaluate((element) => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, { childList: true });
    });
    await field(page).pressSequentially('质量');
    await waitForStatus(page, '“质量”');
    expect(asked(page).get('q')).toBe('质量');
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said[0]).toBe('正在搜索……');
    expect(said.at(-1)).toContain('“质量”');
  });

  it('shows the answers to the newest words, though older ones come later', async () => {
    const page = await open('/en/search/');
    let release = () => undefined as unknown;
    const released = new Promise((resolve) => (release = () => resolve(undefined)));
    const held: string[] = [];
    await page.route('**/search/en/index/*', async (route) => {
      const isOld = (await field(page).inputValue()) === 'soil';
      if (isOld) held.push(route.request().url());
      if (isOld) await released;
      await route.continue();
    });
    await field(page).fill('soil');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await field(page).fill('water');
    await waitForStatus(page, '“water”');
    const shown = await titles(page).allTextContents();
    const late = page.waitForResponse((response) => held.includes(response.url()));
    release();
    await late;
    await page.waitForTimeout(300);
    expect(await status(page).textContent()).toContain('“water”');
    expect(await titles(page).allTextContents()).toEqual(shown);
    await field(page).fill('soil');
    await waitForStatus(page, '“soil”');
  });
});

describe('an input method', () => {
  it('is waited for until the characters are composed, also where Enter ends it', async () => {
    const page = await open('/zh/search/');
    await field(page).dispatchEvent('compositionstart');
    await field(page).fill('zhi');
    await field(page).press('Enter');
    await page.waitForTimeout(300);
    expect(new URL(page.url()).search).toBe('');
    expect(await status(page).textContent()).toBe('');
    await field(page).fill('质量');
    await field(page).dispatchEvent('compositionend');
    await waitForResults(page);
    expect(asked(page).get('q')).toBe('质量');
  });
});

describe('the keyboard', () => {
  it('moves between the field and the results, and Escape leads back and then empties the field', async () => {
    const page = await open('/en/search/?q=quality');
    await waitForResults(page);
    await field(page).focus();
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(titles(page).nth(0))).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(titles(page).nth(1))).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(field(page))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await isFocused(field(page))).toBe(true);
    expect(await field(page).inputValue()).toBe('quality');
    await page.keyboard.press('Escape');
    await expect.poll(() => titles(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(await status(page).textContent()).toBe('');
  });

  it('opens a result with Enter', async () => {
    const page = await open('/en/search/?q=soil');
    await waitForResults(page);
    const address = await titles(page).first().getAttribute('href');
    await field(page).press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address ?? ''}`);
  });

  it('stays with the first new result after asking for more', async () => {
    const page = await open('/en/search/?q=quality');
    await waitForResults(page);
    await expect.poll(() => titles(page).count()).toBe(10);
    await page.getByRole('button', { name: /^Show/ }).click();
    await expect.poll(() => titles(page).count()).toBe(20);
    expect(await isFocused(titles(page).nth(10))).toBe(true);
  });

  it('shows each result once, however often and fast more are asked for', async () => {
    const page = await open('/en/search/?q=quality');
    await waitForResults(page);
    await expect.poll(() => titles(page).count()).toBe(10);
    await part(page, 'more').evaluate((more: HTMLElement) => [1, 2, 3].forEach(() => more.click()));
    await expect.poll(() => titles(page).count()).toBeGreaterThanOrEqual(20);
    await part(page, 'more').click();
    await expect.poll(() => titles(page).count()).toBe(30);
    const addresses = await titles(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(addresses).size).toBe(30);
  });

  it('leads to the field with a slash on any page, and writes a slash into it', async () => {
    const page = await open('/en/indicators/');
    await page.keyboard.press('/');
    const head = page.locator('header input[type="search"]');
    expect(await isFocused(head)).toBe(true);
    await page.keyboard.press('/');
    expect(await head.inputValue()).toBe('/');
    await page.goto('/zh/search/');
    await page.keyboard.press('/');
    expect(await isFocused(field(page))).toBe(true);
    await page.keyboard.type('/');
    expect(await field(page).inputValue()).toBe('/');
    await page.goto('/en/tasks/');
    await page.keyboard.press('/');
    expect(await isFocused(field(page))).toBe(true);
  });
});

describe('the facets', () => {
  it('narrow the results, keep themselves in the address and can be taken back', async () => {
    const page = await open('/en/search/?q=quality');
    await waitForResults(page);
    const all = await status(page).textContent();
    const kind = facet(page, 'Kind');
    await kind.locator('summary').click();
    const box = page.locator('input[value="indicator"]');
    const count = numberIn((await kind.locator('label', { has: box }).textContent()) ?? '');
    await box.check();
    await page.waitForURL(/kind=indicator/);
    expect(await waitForStatus(page, '(of')).toMatch(new RegExp(`^${count} results`));
    expect(await kind.locator('[data-chosen]').textContent()).toBe('1');
    await page.goBack();
    await expect.poll(() => status(page).textContent()).toBe(all);
    expect(await box.isChecked()).toBe(false);
  });

  it('leave as many results as were shown to who comes back from a narrower search', async () => {
    const page = await open('/en/search/?q=quality');
    await waitForResults(page);
    await page.locator('[data-part="more"]').click();
    await expect.poll(() => titles(page).count()).toBe(20);
    const kind = facet(page, 'Kind');
    await kind.locator('summary').click();
    await page.locator('input[value="indicator"]').check();
    await page.waitForURL(/kind=indicator/);
    await waitForStatus(page, '(of');
    await page.goBack();
    await expect.poll(() => titles(page).count()).toBe(20);
  });

  it('work by keyboard: Space opens and chooses, Escape closes', async () => {
    const page = await open('/en/search/?q=quality');
    await waitForResults(page);
    const [kind, fields] = [facet(page, 'Kind'), facet(page, 'Field')];
    await kind.locator('summary').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL(/kind=task/);
    expect(await isFocused(kind.getByRole('checkbox', { name: /^Task/ }))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await kind.getAttribute('open')).toBeNull();
    expect(await isFocused(kind.locator('summary'))).toBe(true);
    expect(await field(page).inputValue()).toBe('quality');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await fields.getAttribute('open')).not.toBeNull();
    await field(page).focus();
    await page.keyboard.press('Escape');
    expect(await fields.getAttribute('open')).toBeNull();
    expect(await field(page).inputValue()).toBe('quality');
  });

  it('are one open at a time, and none after a click elsewhere', async () => {
    const page = await open('/en/search/?q=quality');
    await waitForResults(page);
    await facet(page, 'Kind').locator('summary').click();
    await facet(page, 'Field').locator('summary').click();
    expect(await page.locator('.facet[open]').count()).toBe(1);
    await facet(page, 'Field').getByRole('checkbox').first().click();
    expect(await page.locator('.facet[open]').count()).toBe(1);
    await page.locator('h1').click();
    expect(await page.locator('.facet[open]').count()).toBe(0);
  });

  it('are all taken away by one button, and come back after a search that found nothing', async () => {
    const page = await open('/en/search/?q=quality&kind=task&kind=indicator');
    await waitForStatus(page, '(of');
    await page.getByRole('button', { name: 'Remove the filters' }).click();
    await waitForStatus(page, /^(?!.*\(of)/);
    expect(asked(page).getAll('kind')).toEqual([]);
    await field(page).fill('zzzzqqqq');
    await waitForStatus(page, 'Nothing found');
    expect(await page.locator('.facet:visible').count()).toBe(0);
    await field(page).fill('');
    await expect.poll(() => page.locator('.facet:visible').count()).toBeGreaterThan(4);
    expect(await page.locator('.facet [data-count]').first().textContent()).toBe('');
  });
});

describe('the address', () => {
  it('gives back words, facets and order', async () => {
    const page = await open('/en/search/?q=quality&kind=update&sort=newest');
    await waitForResults(page);
    expect(await page.getByLabel('Order').inputValue()).toBe('newest');
    expect(await page.locator('input[name="kind"][value="update"]').isChecked()).toBe(true);
    const years = (await page.locator('.result-place').allTextContents()).map(numberIn);
    expect(new Set(years).size).toBeGreaterThan(1);
    expect(years).toEqual(years.toSorted((one, other) => other - one));
  });

  it('leads back to as many results and the same place after a result was opened', async () => {
    const page = await open('/en/search/?q=quality');
    await waitForResults(page);
    for (const count of [20, 30]) {
      await page.getByRole('button', { name: /^Show/ }).click();
      await expect.poll(() => titles(page).count()).toBe(count);
    }
    const title = titles(page).nth(27);
    await title.scrollIntoViewIfNeeded();
    const [before, words] = [await page.evaluate(() => window.scrollY), await title.textContent()];
    expect(before).toBeGreaterThan(2000);
    await title.click();
    await page.waitForURL((address) => !address.pathname.includes('/search/'));
    await page.goBack();
    await expect.poll(() => titles(page).count()).toBe(30);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
    expect(await titles(page).nth(27).textContent()).toBe(words);
  });
});

describe('the results as a file', () => {
  it('have a head, a row for each result, and no cell that a spreadsheet would reckon', async () => {
    const page = await open('/en/search/?q=soil', (opened) =>
      opened.route('**/search/en/texts/**', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ json: { ...((await response.json()) as object), title: '=1+1' } });
      }),
    );
    const count = numberIn(await waitForStatus(page, 'results'));
    const text = await savedText(page, /CSV/);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [head, ...rows] = csvParseRows(text.slice(1));
    expect(head).toEqual(['Title', 'Kind', 'Place', 'Address', 'Words found']);
    expect(rows).toHaveLength(count);
    for (const [title, , , address, words] of rows) {
      expect(title).toBe("'=1+1");
      expect(address).toMatch(/^http:.*\/en\//);
      expect(words).toMatch(/soil/i);
    }
  });
});

describe('a search without an answer', () => {
  it('says why, what may have been meant, what to do, and has the lists', async () => {
    const page = await open('/en/search/?q=soyl+quality');
    await part(page, 'meant').locator('a').first().waitFor();
    expect(await status(page).textContent()).toContain('No page answers all');
    expect(await part(page, 'why').locator('li').allTextContents()).toEqual([
      '“soyl” stands on no page.',
      expect.stringMatching(/^“quality” stands on \d+ pages\.$/),
    ]);
    await part(page, 'meant').getByRole('link', { name: 'soil quality', exact: true }).click();
    await waitForStatus(page, /results for “soil quality”/);
    await field(page).fill('xyzzy');
    await waitForStatus(page, 'Nothing found for “xyzzy”.');
    expect(await part(page, 'help').isVisible()).toBe(true);
    expect(await part(page, 'help-filters').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'All tasks' }).isVisible()).toBe(true);
  });

  it('names the nearest terms in Chinese', async () => {
    const page = await open('/zh/search/?q=细颗粒勿');
    const link = part(page, 'meant').locator('a').first();
    await link.waitFor();
    const words = (await link.textContent()) ?? '';
    expect(words).toContain('细颗粒');
    await link.click();
    await waitForStatus(page, `“${words}”`);
    expect(await titles(page).count()).toBeGreaterThan(0);
  });

  it.each(['/en/search/?q=tobacco', '/zh/search/?q=烟草'])(
    'offers nothing that has no results either: %s',
    async (path) => {
      const page = await open(path);
      await part(page, 'help').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await part(page, 'in-both').isVisible()).toBe(false);
      expect(await part(page, 'meant').isVisible()).toBe(false);
    },
  );

  it('says that the filters may be why', async () => {
    const page = await open('/en/search/?q=quality&kind=about&number=yes');
    await waitForStatus(page, 'Nothing found');
    expect(await part(page, 'help-filters').isVisible()).toBe(true);
  });
});

describe('Chinese', () => {
  it('in traditional characters finds what stands there in simplified ones, and says so', async () => {
    const page = await open('/zh/search/?q=質量');
    await waitForStatus(page, '“质量”');
    expect(await part(page, 'meant').textContent()).toContain('“质量”');
    expect(await page.locator('.search-results mark').first().textContent()).toBe('质量');
  });

  it.each([
    { path: '/en/search/?q=细颗粒物', other: 'zh' },
    { path: '/zh/tasks/?q=sewage', other: 'en' },
  ])('and English lead to each other, with the number of results in each: $path', async ({ path, other }) => {
    const page = await open(path);
    const links = part(page, 'in-both').locator('a');
    await links.first().waitFor();
    expect(await links.count()).toBe(2);
    for (const place of [0, 1]) {
      const link = links.nth(place);
      const [count, address] = [numberIn((await link.textContent()) ?? ''), (await link.getAttribute('href')) ?? ''];
      await link.click();
      await page.waitForURL(new RegExp(`${place === 0 ? new URL(page.url()).pathname : `/${other}/search/`}[?]q=`));
      const words = new URLSearchParams(address.replace(/^.*[?]/, '')).get('q') ?? '';
      expect(numberIn(await waitForStatus(page, `“${words}”`))).toBe(count);
      await page.goBack();
    }
  });
});

describe('without its script or its index', () => {
  it('is a plain form with lists, and can be reached from the head of a page', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto('/en/search/?q=soil');
    expect(await page.locator('.search-plain').isVisible()).toBe(true);
    expect(await page.locator('.search-lists a').count()).toBeGreaterThan(5);
    expect(await page.locator('.search-options').isVisible()).toBe(false);
    await page.goto('/zh/indicators/');
    await page.locator('.site-search input').fill('质量');
    await page.locator('.site-search input').press('Enter');
    await page.waitForURL('**/zh/search/?q=*');
    await closePage(page);
  });

  it('says in plain words that the search could not be loaded, and searches once it can', async () => {
    const page = await open('/en/search/?q=soil', (opened) =>
      opened.route('**/search/en/**', (route) => route.abort()),
    );
    await waitForStatus(page, /could not be loaded/);
    await page.unroute('**/search/en/**');
    await field(page).press('Enter');
    await waitForResults(page);
  });

  it.each([
    ['a piece of the index', /\.pf_index/],
    ['the program', /\/wasm\./],
    ['the script', /\/pagefind\.js/],
  ])('never says of what is there that it found nothing, and searches once %s has come', async (_, pattern) => {
    const page = await open('/en/search/?q=soil', (opened) => opened.route(pattern, (route) => route.abort()));
    await waitForStatus(page, /could not be loaded/);
    await page.unroute(pattern);
    await field(page).press('Enter');
    await waitForResults(page);
  });

  it('opens the index anew if a new site has come while the page was open', async () => {
    const page = await open('/en/search/?q=soil');
    await waitForResults(page);
    const newTexts = /\/texts\/new\//;
    let old = '';
    await page.route('**/texts/**', (route) =>
      newTexts.test(route.request().url())
        ? route.continue({ url: route.request().url().replace(newTexts, `/${old}`) })
        : route.fulfill({ status: 404 }),
    );
    await page.route('**/facts.json', async (route) => {
      const facts = (await (await route.fetch()).json()) as { texts: string };
      old = facts.texts;
      await route.fulfill({ json: { ...facts, texts: 'texts/new/' } });
    });
    await field(page).fill('quality');
    await waitForStatus(page, /results for “quality”/);
    expect(await titles(page).count()).toBeGreaterThan(0);
    expect(old).not.toBe('');
  });
});
