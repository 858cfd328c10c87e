import { describe, expect, it } from 'vitest';
import { isForOtherLanguage, normalizeQuery, readState, titleRank, writeState } from './query.ts';

const read = (text: string) => readState(new URLSearchParams(text));

describe('the address of the search page', () => {
  it('gives the words and the filters', () => {
    expect(read('?q=river+water&kind=task&kind=plan&field=environment')).toEqual({
      query: 'river water',
      kinds: ['task', 'plan'],
      fields: ['environment'],
    });
  });

  it('asks for nothing when it is empty', () => {
    expect(read('')).toEqual({ query: '', kinds: [], fields: [] });
  });

  it('takes a repeated filter once and an empty one not at all', () => {
    expect(read('?q=a&kind=task&kind=task&field=').kinds).toEqual(['task']);
    expect(read('?q=a&field=').fields).toEqual([]);
  });

  it('reads back what was written, in Chinese and with signs', () => {
    const state = { query: '农产品 100% & “好”', kinds: ['indicator'], fields: ['products', 'service'] };
    expect(read(writeState(state))).toEqual(state);
  });

  it('stays bare when nothing is asked for', () => {
    expect(writeState({ query: '', kinds: [], fields: [] })).toBe('');
  });
});

describe('the words for the index', () => {
  it('are half-width', () => {
    expect(normalizeQuery('　ＰＭ２．５　细颗粒物　')).toBe('PM2.5 细颗粒物');
  });

  it('keep signs that the pages keep', () => {
    expect(normalizeQuery('µg/m³')).toBe('µg/m³');
  });
});

describe('words of the other language', () => {
  it('are Chinese ones on an English page', () => {
    expect(isForOtherLanguage('老字号', 'en')).toBe(true);
    expect(isForOtherLanguage('sewage', 'en')).toBe(false);
  });

  it('are Latin ones on a Chinese page', () => {
    expect(isForOtherLanguage('sewage', 'zh-CN')).toBe(true);
    expect(isForOtherLanguage('老字号', 'zh-CN')).toBe(false);
    expect(isForOtherLanguage('ISO认证', 'zh-CN')).toBe(false);
  });

  it('are not numbers and signs', () => {
    expect(isForOtherLanguage('PM2.5', 'zh-CN')).toBe(false);
    expect(isForOtherLanguage('75%', 'en')).toBe(false);
  });
});

describe('a title', () => {
  it('is the same words whatever their case, width and punctuation', () => {
    expect(titleRank('Soil Quality', ' soil quality ')).toBe(2);
    expect(titleRank('下原市质量发展“十三五”规划', '下原市质量发展十三五规划')).toBe(2);
    expect(titleRank('PM2.5 concentration', 'ＰＭ2.5 concentration')).toBe(2);
  });

  it('holds the words anywhere in Chinese', () => {
    expect(titleRank('农产品质量安全监测合格率', '质量安全')).toBe(1);
  });

  it('holds the words from the beginning of a word in English', () => {
    expect(titleRank('Farm product standards', 'product stand')).toBe(1);
    expect(titleRank('Third parties', 'art')).toBe(0);
  });

  it('holds no words when none are asked for', () => {
    expect(titleRank('Soil', ' “ ” ')).toBe(0);
  });
});
