import { describe, expect, test } from 'vitest';
import { formatDate, formatNumber, formatValue, inPieces, isDay } from './format.ts';

describe('a number', () => {
  test.for(['en', 'zh'] as const)('has a comma between thousands: %s', (language) => {
    expect(formatNumber(1137, 0, language)).toBe('1,137');
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
    expect(formatValue(2000, books, 'zh')).toBe('2,000册');
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

describe('whether a date is a day', () => {
  test.for([
    ['2017-03-23', true],
    ['2017-03', false],
    ['2017', false],
  ] as const)('%s: %s', ([date, is]) => {
    expect(isDay(date)).toBe(is);
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
