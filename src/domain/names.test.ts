import { describe, expect, test } from 'vitest';
import type { Language } from '../schemas/common.ts';
import type { Name } from '../schemas/name.ts';
import { nameFinder, placesOfName, placesOfWords, wordFinder, wordsOfName } from './names.ts';

const wordsAt = (words: string, text: string) =>
  placesOfWords(words, text).map(({ start, end }) => `${start} ${text.slice(start, end)}`);

describe('words in a text', () => {
  test('are found wherever they stand', () => {
    expect(wordsAt('Lower Meadow', 'Lower Meadow and, beyond the river, Lower Meadow')).toEqual([
      '0 Lower Meadow',
      '36 Lower Meadow',
    ]);
  });

  test('are not found inside a longer word', () => {
    expect(wordsAt('Meadow', 'Meadows, Meadow2 and aMeadow')).toEqual([]);
  });

  test('are found before a possessive and beside signs', () => {
    expect(wordsAt('Meadow', 'Meadow’s (Meadow)-Meadow')).toEqual(['0 Meadow', '10 Meadow', '18 Meadow']);
  });

  test('are told apart by large and small letters', () => {
    expect(wordsAt('Meadow', 'a meadow')).toEqual([]);
  });

  test('are the same with either apostrophe', () => {
    expect(wordsAt('People’s Council', "the People's Council")).toEqual(["4 People's Council"]);
  });

  test('are found at any place among Chinese characters', () => {
    expect(wordsAt('草甸', '下草甸村和草甸')).toEqual(['1 草甸', '5 草甸']);
  });

  test('in letters are found between Chinese characters', () => {
    expect(wordsAt('WTO', '对WTO成员')).toEqual(['1 WTO']);
  });
});

const lake: Name = {
  id: 'lake',
  kind: 'place',
  name: { en: 'Mirror Lake', zh: '镜湖区' },
  forms: { en: ['Mirror'], zh: ['镜湖'] },
  notIn: { en: ['Mirror Cup'], zh: ['镜湖杯'] },
};

describe('a name', () => {
  test('has its own words first, then its other forms', () => {
    expect(wordsOfName(lake, 'zh')).toEqual(['镜湖区', '镜湖']);
  });

  test('is found in any of its forms', () => {
    expect(placesOfName(lake, 'at Mirror, on 镜湖', 'en')).toEqual([
      { start: 3, end: 9 },
      { start: 14, end: 16 },
    ]);
  });

  test('is not looked for in English in a Chinese text', () => {
    expect(placesOfName(lake, 'Mirror', 'zh')).toEqual([]);
  });

  test('is not found in words that mean something else', () => {
    expect(placesOfName(lake, '镜湖杯在镜湖颁发', 'zh')).toEqual([{ start: 4, end: 6 }]);
    expect(placesOfName(lake, 'the Mirror Cup', 'en')).toEqual([]);
  });

  test('is found inside a longer name', () => {
    expect(placesOfName(lake, 'Mirror Lake Company', 'en')).toContainEqual({ start: 0, end: 11 });
  });
});

const bearer = (id: string, en: string, zh: string): Name => ({ id, kind: 'place', name: { en, zh } });
const meadow = bearer('meadow', 'Lower Meadow', '下草甸');
const league = bearer('league', '“Lake” League', '“湖”盟');

describe('of many names, those that stand in a text', () => {
  const found = (text: string, language: Language) =>
    nameFinder([lake, meadow, league], language)(text).map(({ item, places }) => [item.id, places.length]);

  test('are found with their places, in the order of the list', () => {
    expect(found('Lower Meadow, Mirror, Lower Meadow', 'en')).toEqual([
      ['lake', 1],
      ['meadow', 2],
    ]);
  });

  test('are found by any form, and by the Chinese in an English text', () => {
    expect(found('the Park (镜湖区)', 'en')).toEqual([['lake', 2]]);
  });

  test('are found in the midst of Chinese characters', () => {
    expect(found('在下草甸和镜湖', 'zh')).toEqual([
      ['lake', 1],
      ['meadow', 1],
    ]);
  });

  test('are found also if they begin with a sign', () => {
    expect(found('the “Lake” League', 'en')).toEqual([['league', 1]]);
    expect(found('参加“湖”盟', 'zh')).toEqual([['league', 1]]);
  });

  test('are none where words only begin as a name does', () => {
    expect(found('Lower fields, the Mirror Cup', 'en')).toEqual([]);
  });
});

test('of many words, those are found that stand as whole words, also one character', () => {
  const find = wordFinder(['湖', 'People’s Council', 'Mead']);
  expect(find("镜湖: the People's Council of Meadow").map(({ item }) => item)).toEqual(['湖', 'People’s Council']);
});
