import { describe, expect, it } from 'vitest';
import { isHan, stemOf, tokensOf } from './tokens.ts';

const keys = (text: string) => tokensOf(text).map(({ key }) => key);
const kinds = (text: string) => tokensOf(text).map(({ kind }) => kind);

/** The pieces of a text where its tokens stand. */
const pieces = (text: string) => tokensOf(text).map(({ start, end }) => text.slice(start, end));

describe('a word', () => {
  it('is its letters, in small ones', () => {
    expect(keys('Soil')).toEqual(['soil']);
    expect(kinds('Soil')).toEqual(['word']);
  });

  it('ends at any sign that is no letter', () => {
    expect(keys('well-being, plan’s')).toEqual(['well', 'being', 'plan', 's']);
  });

  it('is the same with and without marks on its letters', () => {
    expect(keys('Café')).toEqual(keys('cafe'));
    expect(keys('cafe\u0301')).toEqual(['cafe']);
  });

  it('keeps the letters of other scripts', () => {
    expect(keys('Δοκιμή')).toEqual(['δοκιμη']);
  });
});

describe('a number', () => {
  it('is its digits', () => {
    expect(keys('280')).toEqual(['280z']);
    expect(kinds('280')).toEqual(['number']);
  });

  it('is the same with and without commas between thousands', () => {
    expect(keys('10,000')).toEqual(keys('10000'));
    expect(keys('1,234,567')).toEqual(['1234567z']);
  });

  it('keeps its decimals apart from its whole part', () => {
    expect(keys('2.5')).toEqual(['2p5z']);
    expect(keys('10,000.25')).toEqual(['10000p25z']);
    expect(keys('25')).not.toEqual(keys('2.5'));
  });

  it('ends before a full stop that ends a sentence', () => {
    expect(keys('in 2020.')).toEqual(['in', '2020z']);
  });

  it('does not take a comma for one between thousands unless three digits follow', () => {
    expect(keys('5,25')).toEqual(['5z', '25z']);
    expect(keys('1,2345')).toEqual(['1z', '2345z']);
    expect(keys('1234,567')).toEqual(['1234z', '567z']);
  });

  it('does not take a Chinese comma for one between thousands', () => {
    expect(keys('5，000')).toEqual(['5z', '000z']);
  });

  it('stands apart from letters before and after it', () => {
    expect(keys('5G')).toEqual(['5z', 'g']);
    expect(keys('ISO9001')).toEqual(['iso', '9001z']);
  });
});

describe('a percent sign', () => {
  it('is a token of its own', () => {
    expect(keys('30%')).toEqual(['30z', '00']);
    expect(kinds('30%')).toEqual(['number', 'percent']);
  });

  it('may be a Chinese one or a per mille sign', () => {
    expect(keys('30％')).toEqual(keys('30%'));
    expect(keys('30‰')).toEqual(keys('30%'));
  });
});

describe('Chinese characters', () => {
  it('come in overlapping pairs, the last alone', () => {
    expect(keys('土壤质')).toEqual(['571f58e4', '58e48d28', '8d28']);
    expect(pieces('土壤质')).toEqual(['土壤', '壤质', '质']);
  });

  it('make no pair across punctuation or a space', () => {
    expect(pieces('土壤，水 气')).toEqual(['土壤', '壤', '水', '气']);
  });

  it('are joined to a word or number on which they follow directly', () => {
    expect(keys('1000万吨')).toEqual(['1000z', 'z4e07', '4e075428', '5428']);
    expect(kinds('A类')).toEqual(['word', 'join', 'han']);
    expect(pieces('1000万吨')).toEqual(['1000', '万', '万吨', '吨']);
  });

  it('that tell the size of a number let it be known in digits alone', () => {
    const wholes = (text: string) => tokensOf(text).map(({ whole }) => whole && [whole.key, text.slice(0, whole.end)]);
    expect(wholes('1000万立方米')[0]).toEqual(['10000000z', '1000万']);
    expect(wholes('1218.54万')[0]).toEqual(['12185400z', '1218.54万']);
    expect(wholes('1.2万亿元')[0]).toEqual(['1200000000000z', '1.2万亿']);
    expect(wholes('1000立方米')[0]).toBeUndefined();
    expect(wholes('1.00001万')[0]).toBeUndefined();
    expect(wholes('1000，万')[0]).toBeUndefined();
  });

  it('are joined across a space, which some write there', () => {
    expect(keys('1000 万吨')).toEqual(keys('1000万吨'));
  });

  it('are not joined across punctuation', () => {
    expect(kinds('30%，其中')).toEqual(['number', 'percent', 'han', 'han']);
  });

  it('have nothing before what follows on them', () => {
    expect(kinds('第3')).toEqual(['han', 'number']);
  });

  it('may lie beyond the basic plane', () => {
    expect(keys('𠮷林')).toEqual(['20bb76797', '6797']);
    expect(pieces('一𠮷林')).toEqual(['一𠮷', '𠮷林', '林']);
  });

  it('are the same where a text has the radical in place of the character, as copied from some documents', () => {
    expect(keys('⽔⼟')).toEqual(keys('水土'));
  });
});

describe('signs that look alike', () => {
  it.each([
    ['full-width letters and digits', 'ＰＭ２５', 'PM25'],
    ['a full-width decimal point', 'ＰＭ２．５', 'PM2.5'],
    ['a Roman numeral', 'Ⅲ', 'III'],
    ['a small Roman numeral', 'ⅰ', 'I'],
    ['a raised digit', 'm³', 'm3'],
    ['a sign for square metres', '㎡', 'm2'],
    ['the micro sign and the Greek letter', 'µg', 'μg'],
    ['a space between letters and their number', 'PM 2.5', 'PM2.5'],
  ])('are the same: %s', (_, one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });

  it('end a sentence, where a full-width stop does', () => {
    expect(keys('２０２０．')).toEqual(['2020z']);
  });
});

describe('the place of a token', () => {
  it('is where it stands in the text', () => {
    expect(pieces('The plan promises 10,000.5 t, 30% more.')).toEqual([
      'The',
      'plan',
      'promises',
      '10,000.5',
      't',
      '30',
      '%',
      'more',
    ]);
  });

  it('is right after full-width signs', () => {
    expect(pieces('（ＰＭ２．５）年均')).toEqual(['ＰＭ', '２．５', '年均', '均']);
  });

  it('is right beside a sign that stands for several letters', () => {
    expect(pieces('from Ⅰ～Ⅲ, good')).toEqual(['from', 'Ⅰ', 'Ⅲ', 'good']);
    expect(pieces('12㎡/day')).toEqual(['12', '㎡', '㎡', 'day']);
  });

  it('is right beside a letter with a mark of its own', () => {
    expect(pieces('cafe\u0301-bar')).toEqual(['cafe\u0301', 'bar']);
  });
});

it('a text without letters and digits has no tokens', () => {
  expect(tokensOf('')).toEqual([]);
  expect(tokensOf(' …—“”，。！ ')).toEqual([]);
});

it('tells a Chinese beginning from another', () => {
  expect(isHan('土soil')).toBe(true);
  expect(isHan('soil土')).toBe(false);
  expect(isHan('')).toBe(false);
});

it('the forms of an English word have a stem in common', () => {
  expect(stemOf('enterprises')).toBe(stemOf('enterprise'));
  expect(stemOf('soil')).not.toBe(stemOf('solid'));
});
