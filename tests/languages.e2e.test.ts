import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages, otherLanguage, type Language } from '../src/schemas/common.ts';
import { sampleAddresses, tree } from './lib/pages.ts';
import { listPages, pageFile, readPage } from './lib/site.ts';

const address = tree.site?.data.address ?? '';
const pages = listPages().filter((path) => /^\/(?:en|zh)\//.test(path));
const languageOf = (path: string) => path.slice(1, 3) as Language;
const elsewhere = (path: string) => path.replace(/^\/\w\w/, `/${otherLanguage(languageOf(path))}`);
const pathOf = (url: string | null | undefined) => url?.replace(address, '') ?? '';

/** What each page says of itself; read once, since there are many. */
const heads = pages.map((path) => {
  const page = readPage(path);
  const hrefOf = (selector: string) => page.querySelector(selector)?.getAttribute('href');
  return {
    path,
    lang: page.documentElement.lang,
    other: hrefOf('a.language'),
    canonical: pathOf(hrefOf('link[rel="canonical"]')),
    alternates: [...page.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => ({
      language: link.getAttribute('hreflang') ?? '',
      path: pathOf(link.getAttribute('href')),
    })),
    ranks: page.querySelectorAll('h1').length,
    title: `${languageOf(path)} ${page.querySelector('title')?.textContent}`,
  };
});
type Head = (typeof heads)[number];
const wrong = (isWrong: (head: Head) => boolean) => heads.filter(isWrong).map(({ path }) => path);

describe('every page in two languages', () => {
  test('has its counterpart in the other language', () => {
    expect(wrong(({ path }) => !existsSync(pageFile(elsewhere(path))))).toEqual([]);
  });

  test('says in which language it is', () => {
    expect(wrong(({ path, lang }) => !lang.startsWith(languageOf(path)))).toEqual([]);
  });

  test('leads to the same page in the other language', () => {
    expect(wrong(({ path, other }) => other !== elsewhere(path))).toEqual([]);
  });

  test('names itself and both languages in its head, by addresses that exist', () => {
    const namesAll = ({ alternates }: Head) =>
      languages.every((language) =>
        alternates.some((one) => one.language.startsWith(language) && one.path.startsWith(`/${language}/`)),
      ) && alternates.every((one) => existsSync(pageFile(one.path)));
    expect(wrong((head) => head.canonical !== head.path || !namesAll(head))).toEqual([]);
  });

  test('has one heading of the first rank and a title of its own', () => {
    expect(wrong(({ ranks }) => ranks !== 1)).toEqual([]);
    const titles = heads.map(({ title }) => title);
    expect(heads.filter(({ title }, place) => titles.indexOf(title) !== place).map(({ path }) => path)).toEqual([]);
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
