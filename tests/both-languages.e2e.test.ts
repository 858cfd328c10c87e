import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePage, narrow, openBrowser, openPage } from './lib/browser.ts';
import { outline, tree } from './lib/pages.ts';
import { readPage, textOf } from './lib/site.ts';
import { languages, otherLanguage } from '../src/schemas/common.ts';

const pathOf = (language: string, part: string) => `/${language}/plan/${part}/both/`;

describe.for(languages)('the plan in both languages, side by side (%s leads)', (language) => {
  test.for(outline.top.map(({ id }) => id))('has every paragraph of %s beside its counterpart', (part) => {
    const both = readPage(pathOf(language, part));
    const alone = (one: string) =>
      [...readPage(`/${one}/plan/${part}/`).querySelectorAll('.plan-words[id]')].map((paragraph) => [
        paragraph.id,
        textOf(paragraph),
      ]);
    const pairs = [...both.querySelectorAll('.pair[id]')];
    const column = (place: number) => pairs.map((pair) => [pair.id, textOf(pair.children[place] ?? null)]);
    expect(column(0)).toEqual(alone(language));
    expect(column(1)).toEqual(alone(otherLanguage(language)));
    for (const pair of pairs) expect(pair.children[1]?.getAttribute('lang')).toMatch(language === 'en' ? /^zh/ : /^en/);
  });

  test('is reached from the part and from every paragraph, without a script', () => {
    const part = outline.top.at(-2)?.id ?? '';
    const page = readPage(`/${language}/plan/${part}/`);
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain(pathOf(language, part));
    for (const paragraph of page.querySelectorAll('.plan-words[id]'))
      expect(links).toContain(`${pathOf(language, part)}#${paragraph.id}`);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const part =
    outline.top.find(({ id }) => tree.texts.en.size > 0 && id === 'main-tasks')?.id ?? outline.top[0]?.id ?? '';
  const number = '.pair a[href*="/indicators/"]';

  test('a number that is pointed at lights up in the other language', async () => {
    const page = await openPage(browser);
    await page.goto(pathOf('en', part));
    await page.locator(number).first().hover();
    const lit = await page.locator('.pair .lit').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(lit.length).toBeGreaterThanOrEqual(2);
    expect(new Set(lit.map((href) => href?.slice(4)))).toHaveProperty('size', 1);
    await page.mouse.move(0, 0);
    expect(await page.locator('.lit').count()).toBe(0);
    await page.locator(number).first().focus();
    expect(await page.locator('.pair .lit').count()).toBe(lit.length);
    await closePage(page);
  });

  test.for([
    ['side by side on a wide screen', { width: 1280, height: 900 }, true],
    ['one below the other on a telephone', narrow, false],
  ] as const)('stands %s', async ([, viewport, isBeside]) => {
    const page = await openPage(browser, { viewport });
    await page.goto(pathOf('zh', part));
    const [one, other] = await Promise.all(
      [0, 1].map((place) => page.locator('.pair[id] > p').nth(place).boundingBox()),
    );
    expect(Math.abs((one?.y ?? 0) - (other?.y ?? 0)) < 5).toBe(isBeside);
    await closePage(page);
  });
});
