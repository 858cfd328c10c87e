import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractFigures } from './figures.ts';
import { datePrecision, formatDate, formatNumber, formatNumbers, formatValue, inPieces } from './format.ts';

describe('a number', () => {
  test.for([
    [1137, '1,137', '1137'],
    [9999, '9,999', '9999'],
    [10_000, '10,000', '1万'],
    [10_500, '10,500', '1.05万'],
    [12_345, '12,345', '12,345'],
    [100_000, '100,000', '10万'],
    [-100_000, '-100,000', '-10万'],
    [4_500_000, '4,500,000', '450万'],
    [10_000_000, '10,000,000', '1000万'],
    [12_185_400, '12,185,400', '1218.54万'],
    [100_000_000, '100,000,000', '1亿'],
    [123_450_000, '123,450,000', '12,345万'],
    [10_000_000_000, '10,000,000,000', '100亿'],
    [1_000_000_000_000, '1,000,000,000,000', '1万亿'],
  ] as const)('has a comma between thousands in English, in Chinese the sign of its size: %s', ([value, en, zh]) => {
    expect(formatNumber(value, 0, 'en')).toBe(en);
    expect(formatNumber(value, 0, 'zh')).toBe(zh);
  });

  test('loses no digit for the sign of a size', () => {
    const values = fc.tuple(fc.nat(99_999), fc.nat(7)).map(([digits, zeros]) => digits * 10 ** zeros);
    fc.assert(
      fc.property(values, (value) => {
        expect(extractFigures(formatNumber(value, 0, 'zh'), 'zh')).toEqual([String(value)]);
      }),
    );
  });

  test('has no more decimals than asked for', () => {
    expect(formatNumber(19.178, 1, 'en')).toBe('19.2');
    expect(formatNumber(19.178, 0, 'en')).toBe('19');
  });

  test('has no decimals that say nothing', () => {
    expect(formatNumber(100, 2, 'zh')).toBe('100');
  });

  test('may be zero or less', () => {
    expect(formatNumber(0, 1, 'en')).toBe('0');
    expect(formatNumber(-2.5, 1, 'en')).toBe('-2.5');
  });
});

describe('numbers side by side', () => {
  test.for([
    [
      [0, 5000, 10_000],
      ['0', '0.5万', '1万'],
    ],
    [
      [0, 50_000_000, 100_000_000],
      ['0', '0.5亿', '1亿'],
    ],
    [
      [10_000, 10_005],
      ['10,000', '10,005'],
    ],
    [
      [0, 2000],
      ['0', '2000'],
    ],
  ] as const)('are all of one size in Chinese: %s', ([values, written]) => {
    expect(formatNumbers(values, 0, 'zh')).toEqual(written);
  });

  test('have their commas in English', () => {
    expect(formatNumbers([0, 5000, 10_000], 0, 'en')).toEqual(['0', '5,000', '10,000']);
  });
});

describe('a value with its unit', () => {
  const percent = { symbol: { en: '%', zh: '%' }, decimals: 1 };
  const books = { symbol: { en: 'books', zh: '册' }, decimals: 0 };

  test.for(['en', 'zh'] as const)('has its percent sign at once: %s', (language) => {
    expect(formatValue(91.8, percent, language)).toBe('91.8%');
  });

  test('has a space that does not break before an English unit', () => {
    expect(formatValue(2000, books, 'en')).toBe('2,000\u00a0books');
  });

  test('has its Chinese unit at once', () => {
    expect(formatValue(2000, books, 'zh')).toBe('2000册');
    expect(formatValue(450_000, books, 'zh')).toBe('45万册');
  });

  test('has the decimals of its unit at most', () => {
    expect(formatValue(12.34, percent, 'en')).toBe('12.3%');
  });
});

describe('a date in words', () => {
  test.for<[string, string, string]>([
    ['2017-03-23', '23 March 2017', '2017年3月23日'],
    ['2017-03', 'March 2017', '2017年3月'],
    ['2017', '2017', '2017年'],
    ['2020-12-31', '31 December 2020', '2020年12月31日'],
    ['2020-01-01', '1 January 2020', '2020年1月1日'],
  ])('%s', ([date, english, chinese]) => {
    expect(formatDate(date, 'en')).toBe(english);
    expect(formatDate(date, 'zh')).toBe(chinese);
  });
});

describe('how exact a date is', () => {
  test.for([
    ['2017-03-23', 'day'],
    ['2017-03', 'month'],
    ['2017', 'year'],
  ] as const)('%s: %s', ([date, precision]) => {
    expect(datePrecision(date)).toBe(precision);
  });
});

describe('a text in pieces', () => {
  const wholes = (text: string) =>
    inPieces(text)
      .filter(({ isWhole }) => isWhole)
      .map((piece) => piece.text);

  test.for([
    ['2020年降至28微克/立方米，低于目标', ['2020年', '28微克/立方米']],
    ['91.8% of sections at Grade I–III in 2020', ['I–III']],
    ['2020年Ⅰ～Ⅲ类水质断面比例91.8%', ['2020年', 'Ⅰ～Ⅲ类']],
    ['设104个监测点和72个预警点', ['104个', '72个']],
    ['I like 1,137 pears', []],
    ['PM2.5数值缺失', []],
  ] as const)('keeps together: %s', ([text, kept]) => {
    expect(wholes(text)).toEqual(kept);
    expect(
      inPieces(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
