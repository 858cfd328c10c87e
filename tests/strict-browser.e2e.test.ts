import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../src/schemas/common.ts';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { indicators, outline } from './lib/pages.ts';
import { isFull, pagesForAll } from './lib/sample.ts';
import { listPages, readPage } from './lib/site.ts';
import { useEverything } from './lib/use-page.ts';
import { watch } from './lib/watch.ts';
import { inTurns } from '../scripts/lib/in-turns.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A browser that has a voice, so that pages offer to read aloud. */
const withVoice = () => {
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => ['en-GB', 'zh-CN'].map((lang) => ({ lang })),
    speak: () => undefined,
    cancel: () => undefined,
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
};

/** What a search finds in each language: the title of a task. */
const { id: task = '', title: words = { en: '', zh: '' } } = outline.tasks[0] ?? {};

/** Pages of which more can be used when their address says so: words to mark, a comparison, a search. */
const [one, other] = indicators.map(({ id }) => id);
const furtherAddresses = languages.flatMap((language) => [
  `/${language}/tasks/${task}/?marks=${encodeURIComponent(words[language])}`,
  `/${language}/compare/?a=${one}&b=${other}&way=index`,
  `/${language}/search/?q=${encodeURIComponent(words[language])}&kind=task&sort=plan`,
  `/${language}/simple/search/?q=${encodeURIComponent(words[language])}`,
  `/${language}/simple/tasks/${task}/`,
]);

/** Opens pages one after the other, uses everything on them, and follows their ways to the other language and form. */
async function useAll(paths: readonly string[], complaints: string[]): Promise<number> {
  let used = 0;
  // The front door leads on at once, but not in a language that it does not know.
  const permissions = ['clipboard-read', 'clipboard-write'];
  const page = await openPage(browser, { locale: 'fr-FR', permissions });
  await page.addInitScript(withVoice);
  await watch(page, complaints);
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'load' });
    used += await useEverything(page, path.startsWith('/zh/') ? words.zh : words.en);
    const ways = isFull || furtherAddresses.includes(path) ? ['a.simple-switch', 'a.language'] : [];
    for (const way of ways) used += await follow(page, way);
  }
  await closePage(page);
  return used;
}

async function follow(page: Page, way: string): Promise<number> {
  const link = page.locator(way);
  if ((await link.count()) === 0) return 0;
  await link.click();
  await page.waitForLoadState('load');
  return 1;
}

/** What the HTML of a page holds that a strict browser would refuse. JSON is data and no script. */
function lookAt(path: string) {
  const page = readPage(path);
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  const inline = [...page.querySelectorAll('style, [style], script:not([src])')]
    .filter((element) => !/json/.test(element.getAttribute('type') ?? ''))
    .map(({ localName }) => localName);
  const handlers = [...page.querySelectorAll('*')].flatMap(({ attributes }) =>
    [...attributes].map(({ name }) => name).filter((name) => name.startsWith('on')),
  );
  return { path, policy, inline, handlers };
}

const looks = listPages().map(lookAt);

describe('a strict browser', () => {
  test(
    'finds nothing to complain of on any kind of page, whatever is used there',
    { timeout: isFull ? 3_600_000 : 600_000 },
    async () => {
      const complaints: string[] = [];
      const paths = [...pagesForAll(), ...furtherAddresses];
      let used = 0;
      await inTurns(paths, 2, async (share) => {
        used += await useAll(share, complaints);
      });
      expect(complaints).toEqual([]);
      console.log(`${paths.length} pages visited, ${used} functions used, 0 complaints of the browser`);
    },
  );

  test('would complain of markup and scripts made of words, of a dialog and of a call to elsewhere', async () => {
    const complaints: string[] = [];
    const page = await openPage(browser);
    await watch(page, complaints);
    await page.goto('/en/');
    await page.evaluate(() => {
      const attempts = [
        () => (document.body.innerHTML = '<b>words</b>'),
        () => (document.createElement('script').src = '/favicon.svg'),
        () => void fetch('https://elsewhere.example/').catch(() => undefined),
        () => alert('words'),
      ];
      for (const attempt of attempts) {
        try {
          attempt();
        } catch {
          // The browser refuses and says so.
        }
      }
    });
    await expect.poll(() => complaints.join('\n')).toMatch(/TrustedHTML[^]*TrustedScriptURL[^]*elsewhere\.example/);
    expect(complaints.join('\n')).toContain('asks: words');
    await closePage(page);
  });

  test('is given a security policy on every page, without anything inline, and with Trusted Types', () => {
    const wanted = [
      "default-src 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ];
    const without = looks.filter(
      ({ policy }) =>
        !wanted.every((part) => policy.includes(part)) ||
        /unsafe-(?:inline|eval)|\*|https?:/.test(policy.replace("'wasm-unsafe-eval'", '')),
    );
    expect(without.map(({ path, policy }) => `${path} ${policy}`)).toEqual([]);
  });

  test('needs no inline style or script', () => {
    expect(looks.flatMap(({ path, inline }) => inline.map((name) => `${path} <${name}>`))).toEqual([]);
  });

  test('finds no handler written into an element', () => {
    expect(looks.flatMap(({ path, handlers }) => handlers.map((name) => `${path} ${name}`))).toEqual([]);
  });
});
