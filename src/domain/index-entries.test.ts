import { describe, expect, test } from 'vitest';
import {
  englishOrder,
  groupByLetter,
  invertedAtOf,
  letters,
  pinyinOrder,
  withoutPlace,
  type SpokenPiece,
} from './index-entries.ts';

/** Readings of a few characters, as a library gives them. */
const sounds: Readonly<Record<string, string>> = {
  安: 'an1',
  按: 'an4',
  长: 'chang2',
  路: 'lu4',
  绿: 'lv4',
  落: 'luo4',
  市: 'shi4',
  事: 'shi4',
  师: 'shi1',
};

const speak = (name: string): SpokenPiece[] =>
  (name.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? []).map((text) => ({
    text,
    sound: sounds[text] ?? text.toLowerCase(),
  }));

const entries = (names: readonly string[]) => names.map((name) => ({ name, kind: 'task' as const }));
const filled = (groups: readonly { letter: string; entries: readonly { name: string }[] }[]) =>
  groups
    .filter((group) => group.entries.length > 0)
    .map((group) => [group.letter, group.entries.map(({ name }) => name)]);
const english = (...names: string[]) => filled(groupByLetter(entries(names), englishOrder));
const pinyin = (...names: string[]) => filled(groupByLetter(entries(names), pinyinOrder(speak)));

describe('the index in English', () => {
  test('stands under its letters, large and small ones together', () => {
    expect(english('soil', 'Buses', 'air', 'Soot')).toEqual([
      ['A', ['air']],
      ['B', ['Buses']],
      ['S', ['soil', 'Soot']],
    ]);
  });

  test('begins with names that begin with a digit, in the order of their numbers', () => {
    expect(english('Air', '125 works', '18 works')).toEqual([
      ['0–9', ['18 works', '125 works']],
      ['A', ['Air']],
    ]);
  });

  test('passes over quotation marks and an article', () => {
    expect(english('“Internet+”', 'The hours', 'A house', 'Theater')).toEqual([
      ['H', ['The hours', 'A house']],
      ['I', ['“Internet+”']],
      ['T', ['Theater']],
    ]);
  });

  test('puts an accented letter under the plain one', () => {
    expect(english('Élan', 'Earth')).toEqual([['E', ['Earth', 'Élan']]]);
  });

  test('puts what is no Latin letter with the digits', () => {
    expect(english('µg')).toEqual([['0–9', ['µg']]]);
  });

  test('puts entries of one name in the order of the kinds', () => {
    const both = [
      { name: 'air', kind: 'term' as const },
      { name: 'air', kind: 'indicator' as const },
    ];
    const [, a] = groupByLetter(both, englishOrder);
    expect(a?.entries.map(({ kind }) => kind)).toEqual(['indicator', 'term']);
  });
});

describe('the index in Chinese', () => {
  test('stands under the letter of the first syllable', () => {
    expect(pinyin('市', '长', '安')).toEqual([
      ['A', ['安']],
      ['C', ['长']],
      ['S', ['市']],
    ]);
  });

  test('goes by the tone where the syllable is the same', () => {
    expect(pinyin('按', '安', '市', '师')).toEqual([
      ['A', ['安', '按']],
      ['S', ['师', '市']],
    ]);
  });

  test('keeps the names together that begin with one character', () => {
    expect(pinyin('市长', '事安', '市安', '事长')).toEqual([['S', ['事安', '事长', '市安', '市长']]]);
  });

  test('puts the shorter name before the longer that begins with it', () => {
    expect(pinyin('市长', '市')).toEqual([['S', ['市', '市长']]]);
  });

  test('puts lü between lu and luo', () => {
    expect(pinyin('落', '绿', '路')).toEqual([['L', ['路', '绿', '落']]]);
  });

  test('puts Latin names first under their letter, and numbers first of all', () => {
    expect(pinyin('安', 'AQI', '“市”', '96345', 'SPS')).toEqual([
      ['0–9', ['96345']],
      ['A', ['AQI', '安']],
      ['S', ['SPS', '“市”']],
    ]);
  });
});

test('every letter has its group and its place, with or without entries', () => {
  const groups = groupByLetter(entries(['b']), englishOrder);
  expect(groups.map(({ letter }) => letter)).toEqual([...letters]);
  expect(groups.slice(0, 3).map(({ id }) => id)).toEqual(['letter-0', 'letter-a', 'letter-b']);
});

describe('a name turned round', () => {
  test.for([
    ['Office of Lower Meadow', 'Lower Meadow, Office of'],
    ['Congress of the Party of Ponds', 'Party of Ponds, Congress of the'],
    ['fund town of Upper Meadow', 'Upper Meadow, fund town of'],
  ] as const)('stands under what it is of: %s', ([name, turned]) => {
    expect(invertedAtOf(name)).toBe(turned);
  });

  test.for(['School Office', 'balance of power'])('is none without a name after “of”: %s', (name) => {
    expect(invertedAtOf(name)).toBeUndefined();
  });
});

describe('the name of an organization without its place', () => {
  const places = ['Meadow', 'Lower Meadow', '草甸', '草甸县'];

  test('stands under what it is, the longest place taken away', () => {
    expect(withoutPlace('Lower Meadow School Office', places)).toBe('School Office, Lower Meadow');
    expect(withoutPlace('草甸县教育局', places)).toBe('教育局（草甸县）');
  });

  test.for(['Meadow Daily', '草甸日报', 'Meadowland School Office', 'School Office'])(
    'is none where too little is left, or there is no place: %s',
    (name) => {
      expect(withoutPlace(name, places)).toBeUndefined();
    },
  );
});
