import { describe, expect, test } from 'vitest';
import { englishOrder, groupByLetter, letters, pinyinOrder } from '../src/domain/index-entries.ts';
import { placesOfName } from '../src/domain/names.ts';
import { displayTitle } from '../src/domain/outline.ts';
import { plainText } from '../src/domain/paragraphs.ts';
import { languages, type Language } from '../src/schemas/common.ts';
import { speak } from '../src/site/pinyin.ts';
import { indicators, outline, tree } from './lib/pages.ts';
import { readPage, textOf } from './lib/site.ts';

const names = tree.names.entries.map(({ data }) => data);
const terms = tree.terms.entries.map(({ data }) => data);
const isChinese = (words: string) => /\p{Script=Han}/u.test(words);

/** An entry as the built page has it: its anchor if it has one, its name, and the addresses that it leads to. */
interface Shown {
  id: string;
  name: string;
  addresses: string[];
}

/** The built page of the index in each language. */
const index = Object.fromEntries(languages.map((language) => [language, readPage(`/${language}/a-z/`)])) as Record<
  Language,
  Document
>;

const addressesIn = (element: Element): string[] =>
  [...element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');

const entriesOf = (language: Language): Shown[] =>
  [...index[language].querySelectorAll('.letter > ul > li')].map((item) => ({
    id: item.id,
    name: textOf(item.querySelector('a, b')),
    addresses: addressesIn(item),
  }));

const pages = new Map<string, { text: string; ids: ReadonlySet<string> }>();

/** The text of the page at an address; nothing if the place that the address names is not there. */
function textAt(address: string): string {
  const [path = '', anchor = ''] = address.split('#');
  const known = pages.get(path);
  if (known) return anchor === '' || known.ids.has(anchor) ? known.text : '';
  const page = readPage(path);
  const ids = new Set([...page.querySelectorAll('[id]')].map(({ id }) => id));
  pages.set(path, { text: textOf(page.querySelector('main')), ids });
  return textAt(address);
}

/** What must stand in the index: a name, and where its entry must lead. */
function wanted(language: Language): [name: string, address: string][] {
  const path = (...segments: string[]) => `/${[language, ...segments].join('/')}/`;
  return [
    ...outline.tasks.map((task): [string, string] => [displayTitle(task, language), path('tasks', task.id)]),
    ...indicators.flatMap(({ id, name, aliases }) =>
      [name[language], ...aliases.filter((alias) => isChinese(alias) === (language === 'zh'))].map(
        (words): [string, string] => [words, path('indicators', id)],
      ),
    ),
    ...terms.map((term): [string, string] => [term[language], `${path('glossary')}#${term.id}`]),
  ];
}

/** Spaces and large letters aside, as a merged entry shows only one way to write a name. */
const level = (words: string): string => words.replace(/\s+/g, ' ').toLowerCase();

describe.for(languages)('the index of names in %s', (language) => {
  const path = `/${language}/a-z/`;
  const page = index[language];
  const shown = entriesOf(language);
  const byId = new Map(shown.filter(({ id }) => id !== '').map((entry) => [entry.id, entry]));

  test('has an entry for every task, indicator, other name and term, which leads to its page', () => {
    const missing = wanted(language).filter(
      ([name, address]) =>
        !shown.some((entry) => level(entry.name) === level(name) && entry.addresses.includes(address)),
    );
    expect(missing).toEqual([]);
  });

  test('leads from there to pages that hold the name', () => {
    const wrong = wanted(language).filter(([name, address]) => !level(textAt(address)).includes(level(name)));
    expect(wrong).toEqual([]);
  });

  test('has an entry for every place and organization, with somewhere to go', () => {
    const missing = names.filter(({ id, name }) => {
      const entry = byId.get(id);
      return entry?.name !== name[language] || entry.addresses.length === 0;
    });
    expect(missing).toEqual([]);
  });

  test('lists for a place or an organization only pages that hold its name', () => {
    const wrong = names.flatMap((name) =>
      (byId.get(name.id)?.addresses ?? [])
        .filter((address) => placesOfName(name, textAt(address), language).length === 0)
        .map((address) => `${name.id} ${address}`),
    );
    expect(wrong).toEqual([]);
  });

  test('lists every paragraph of the plan that holds a name', () => {
    const missing = [...tree.texts[language].values()].flatMap(({ blocks }) =>
      blocks.flatMap(({ id, markdown }) =>
        names
          .filter((name) => placesOfName(name, plainText(markdown), language).length > 0)
          .filter((name) => !byId.get(name.id)?.addresses.some((address) => address.endsWith(`#${id}`)))
          .map((name) => `${name.id} ${id}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('leads with each other name of a place or an organization to its entry', () => {
    const wrong = shown
      .filter(({ id, addresses }) => id === '' && addresses.some((address) => address.startsWith('#')))
      .filter(({ addresses }) => !addresses.every((address) => byId.has(address.slice(1))));
    expect(wrong).toEqual([]);
    const forms = names.flatMap((name) =>
      (name.forms?.[language] ?? []).filter((form) => !name.name[language].startsWith(form)),
    );
    expect(forms.filter((form) => !shown.some((entry) => entry.name === form))).toEqual([]);
  });

  test('stands in the order of the language', () => {
    const entries = shown.map(({ name }) => ({ name, kind: 'task' as const }));
    const groups =
      language === 'zh' ? groupByLetter(entries, pinyinOrder(speak)) : groupByLetter(entries, englishOrder);
    expect(shown.map(({ name }) => name)).toEqual(groups.flatMap((group) => group.entries.map(({ name }) => name)));
  });

  test('links the letters that have entries, and no others', () => {
    const headings = [...page.querySelectorAll('.letter > h2')].map((heading) => `#${heading.id}`);
    const links = [...page.querySelectorAll('nav.letters a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(headings);
    expect(page.querySelectorAll('nav.letters li').length).toBe(letters.length);
  });

  test('is linked from the search page and from the foot of every page', () => {
    expect(readPage(`/${language}/search/`).querySelector(`main a[href="${path}"]`)).toBeTruthy();
    expect(readPage(`/${language}/`).querySelector(`footer a[href="${path}"]`)).toBeTruthy();
  });
});
