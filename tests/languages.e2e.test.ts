import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../src/schemas/common.ts';
import { otherLanguage, sampleAddresses, tree } from './lib/pages.ts';
import { listPages, pageFile, readPage } from './lib/site.ts';

const address = tree.site?.data.address ?? '';
const pages = listPages().filter((path) => /^\/(?:en|zh)\//.test(path));
const languageOf = (path: string) => path.slice(1, 3) as Language;
const elsewhere = (path: string) => path.replace(/^\/\w\w/, `/${otherLanguage(languageOf(path))}`);
const pathOf = (url: string | null | undefined) => url?.replace(address, '') ?? '';

describe('every page in two languages', () => {
  test('has its counterpart in the other language', () => {
    expect(pages.filter((path) => !existsSync(pageFile(elsewhere(path))))).toEqual([]);
  });

  test('says in which language it is', () => {
    const wrong = pages.filter((path) => !readPage(path).documentElement.lang.startsWith(languageOf(path)));
    expect(wrong).toEqual([]);
  });

  test('leads to the same page in the other language', () => {
    const wrong = pages.filter(
      (path) => readPage(path).querySelector('a.language')?.getAttribute('href') !== elsewhere(path),
    );
    expect(wrong).toEqual([]);
  });

  test('names itself and both languages in its head, by addresses that exist', () => {
    const wrong = pages.filter((path) => {
      const page = readPage(path);
      const canonical = pathOf(page.querySelector('link[rel="canonical"]')?.getAttribute('href'));
      const alternates = [...page.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => ({
        language: link.getAttribute('hreflang') ?? '',
        path: pathOf(link.getAttribute('href')),
      }));
      const named = languages.every((language) =>
        alternates.some((one) => one.language.startsWith(language) && one.path.startsWith(`/${language}/`)),
      );
      return canonical !== path || !named || !alternates.every((one) => existsSync(pageFile(one.path)));
    });
    expect(wrong).toEqual([]);
  });

  test('has one heading of the first rank and a title of its own', () => {
    const titles = pages
      .map((path) => ({ path, page: readPage(path) }))
      .map(({ path, page }) => ({
        path,
        ranks: page.querySelectorAll('h1').length,
        title: `${languageOf(path)} ${page.querySelector('title')?.textContent}`,
      }));
    expect(titles.filter(({ ranks }) => ranks !== 1).map(({ path }) => path)).toEqual([]);
    const twice = titles.filter(({ title }, place) => titles.findIndex((other) => other.title === title) !== place);
    expect(twice.map(({ path, title }) => `${path} ${title}`)).toEqual([]);
  });

  test.for(sampleAddresses)('has its words in its own language: %s', (path) => {
    const main = readPage(path).querySelector('main');
    main?.querySelectorAll('[lang]').forEach((element) => element.remove());
    const letters = main?.textContent?.match(/\p{Script=Han}|[A-Za-z]+/gu) ?? [];
    const chinese = letters.filter((word) => /\p{Script=Han}/u.test(word)).length / Math.max(letters.length, 1);
    if (languageOf(path) === 'zh') expect(chinese).toBeGreaterThan(0.5);
    else expect(chinese).toBeLessThan(0.5);
  });
});
