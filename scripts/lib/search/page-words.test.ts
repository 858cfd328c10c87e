import { expect, it } from 'vitest';
import type { AddressedPage } from './index-site.ts';
import { wordsOfPages } from './page-words.ts';

const words = (...texts: string[]) =>
  wordsOfPages(
    texts.map((text): AddressedPage => ({
      language: 'en',
      title: 'Title',
      href: '/',
      facts: { kind: 'task' },
      lead: '',
      blocks: [
        ['', text],
        ['a', 'soil'],
      ],
    })),
  );

it('the words of all paragraphs come once, in alphabetical order and small letters', () => {
  expect(words('Water and Soil', 'the AIR, water')).toEqual(['air', 'and', 'soil', 'the', 'water']);
});

it('words of one or two letters, numbers and Chinese characters are left out', () => {
  expect(words('a of PM2.5 280 土壤 two')).toEqual(['soil', 'two']);
});

it('marks on letters are left out', () => {
  expect(words('Café')).toEqual(['cafe', 'soil']);
});

it('no pages have no words', () => {
  expect(words()).toEqual([]);
});
