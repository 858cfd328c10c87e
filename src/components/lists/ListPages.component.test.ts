import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { dividedList, listLimits } from '../../site/divided-list.ts';
import type { Language } from '../../schemas/common.ts';
import ListPages from './ListPages.astro';

const listOf = (count: number) =>
  dividedList('updates', () => [
    { ids: [], label: '', entries: Array.from({ length: count }, (_, index) => ({ label: `Day ${index}` })) },
  ]);

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});
const render = async (pages: number, number: number, language: Language = 'en') => {
  const page = listOf(pages * listLimits.updates).page(language, number);
  return parseHTML(await container.renderToString(ListPages, { props: { page } })).document;
};
const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

test('a list on one page has no word about pages', async () => {
  expect((await render(1, 1)).querySelector('nav')).toBeNull();
});

describe('a list on three pages', () => {
  test('names each with what it holds, in a part that has a name', async () => {
    const document = await render(3, 2);
    expect(document.querySelector('nav')?.getAttribute('aria-label')).toBe('Pages of this list');
    expect([...document.querySelectorAll('a')].map(words)).toEqual([
      'Page 1 Day 0 – Day 299',
      'Page 2 Day 300 – Day 599',
      'Page 3 Day 600 – Day 899',
    ]);
  });

  test('marks the page where the reader is, and no other', async () => {
    const current = [...(await render(3, 2)).querySelectorAll('[aria-current]')];
    expect(current.map((link) => [link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual([
      ['/en/updates/list/2/', 'page'],
    ]);
  });

  test('says in Chinese which page it is and how many there are', async () => {
    expect(words((await render(3, 2, 'zh')).querySelector('summary') as Element)).toBe('第2页，共3页：查看各页内容');
  });
});

test('a list on very many pages names few of them, folded', async () => {
  const document = await render(400, 200);
  expect(document.querySelectorAll('a').length).toBeLessThan(30);
  expect(document.querySelector('details')?.hasAttribute('open')).toBe(false);
});
