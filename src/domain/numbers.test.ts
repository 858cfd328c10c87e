import { describe, expect, test } from 'vitest';
import type { RegisterEntry } from '../schemas/register.ts';
import { plainText } from './paragraphs.ts';
import { accountNumbers, findNumbers, isUnclaimed, wordsCountingNothing } from './numbers.ts';

const inEnglish = (text: string) => findNumbers(text, 'en').map(({ words }) => words);
const inChinese = (text: string) => findNumbers(text, 'zh').map(({ words }) => words);

describe('the numbers of an English text', () => {
  test.for<[string, string[]]>([
    ['1,137 centers of 123', ['1,137', '123']],
    ['83.2% of citizens, 95 percent of firms', ['83.2%', '95 percent']],
    ['4.5 million residents and USD 10 billion', ['4.5 million', '10 billion']],
    ['36%-40% from 2016–2020', ['36%-40%', '2016–2020']],
    ['the 13th Five-Year Plan', ['13th', 'Five']],
    ['two prizes, twenty-five towns, one hundred and five', ['two', 'twenty-five', 'one hundred and five']],
    ['the third and sixth sessions of the Eighteenth Committee', ['third', 'sixth', 'Eighteenth']],
    ['over half of the schools', ['half']],
    ['one-stop service of a third-party', ['one', 'third']],
    ['PM2.5 and (No.35,2011), Quality20112015', ['2.5', '35', '2011', '20112015']],
    ['Grade -V water, Grade IV, Grades I-III', ['V', 'IV', 'I-III']],
    ['someone often weighs the tone of the ones', []],
  ])('%s', ([text, numbers]) => {
    expect(inEnglish(text)).toEqual(numbers);
  });

  test('are found at their place', () => {
    expect(findNumbers('Built by 1,137 hands', 'en')).toEqual([{ start: 9, end: 14, words: '1,137' }]);
  });
});

describe('the numbers of a Chinese text', () => {
  test.for<[string, string[]]>([
    ['培训10万名，总投资1000亿元，450万居民', ['10万', '1000亿', '450万']],
    ['比例为36%～40%，2011～2015年', ['36%～40%', '2011～2015']],
    ['半数以上，一半，过半', ['半数', '一半', '过半']],
    ['“十三五”规划、“三个代表”、十八届三中全会', ['十三五', '三', '十八', '三']],
    ['第一百二十三条，两个转变，一站式', ['一百二十三', '两', '一']],
    ['Ⅴ类和劣Ⅴ类，Ⅰ～Ⅲ类', ['Ⅴ', 'Ⅴ', 'Ⅰ～Ⅲ']],
    ['装机5千瓦', ['5']],
  ])('%s', ([text, numbers]) => {
    expect(inChinese(text)).toEqual(numbers);
  });

  test.for(wordsCountingNothing)('are not in the ordinary word %s', (word) => {
    expect(inChinese(`把${word}做好`)).toEqual([]);
  });

  test('are found beside an ordinary word', () => {
    expect(inChinese('进一步建成一个中心、一批基地')).toEqual(['一']);
  });
});

const entry = (place: string, words: RegisterEntry['words']): RegisterEntry => ({
  place,
  words,
  kind: 'fact',
  meaning: { en: 'A test.', zh: '测试。' },
});
const unclaimed = (markdown: string, entries: RegisterEntry[] = []) =>
  accountNumbers(markdown, 'en', 'here-p1', entries)
    .filter(isUnclaimed)
    .map(({ words }) => words);

describe('a number is claimed', () => {
  test('by the link to an indicator around it', () => {
    expect(unclaimed('make [30% of all](indicator:share) 40 parks')).toEqual(['40']);
  });

  test('by no other link', () => {
    expect(unclaimed('make [30%](note:doubt) of them')).toEqual(['30%']);
  });

  test('by the words of the register for its place, each time they stand there', () => {
    expect(unclaimed('6 halls, 7 more, 6 halls', [entry('here-p1', { en: '6 halls' })])).toEqual(['7']);
  });

  test('by words for every place', () => {
    expect(unclaimed('by 2020', [entry('*', { en: 'by 2020' })])).toEqual([]);
  });

  test('by words that run across links and emphasis', () => {
    expect(
      unclaimed('won [6](note:doubt) **big** [halls](note:size)', [entry('here-p1', { en: '6 big halls' })]),
    ).toEqual([]);
  });

  test('not by words for another place or language', () => {
    expect(unclaimed('6 halls', [entry('there-p1', { en: '6 halls' }), entry('here-p1', { zh: '6 halls' })])).toEqual([
      '6',
    ]);
  });

  test('not by words that hold a part of it', () => {
    expect(unclaimed('16 halls', [entry('here-p1', { en: '6 halls' })])).toEqual(['16']);
  });
});

test('the places of numbers are places of the plain text', () => {
  const markdown = 'A [*first*](indicator:one)  and [30%](indicator:two) of **5** halls';
  const text = plainText(markdown);
  const found = accountNumbers(markdown, 'en', 'here-p1', []);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['first', '30%', '5']);
  expect(found.map(({ isLinked }) => isLinked)).toEqual([true, true, false]);
});

test('a number tells the entries that claim it', () => {
  const entries = [entry('here-p1', { en: 'two halls' }), entry('*', { en: 'two' }), entry('*', { en: 'ten' })];
  expect(accountNumbers('two halls', 'en', 'here-p1', entries)[0]?.entries).toEqual(entries.slice(0, 2));
});
