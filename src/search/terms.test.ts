import { describe, expect, it } from 'vitest';
import { answers, coverage, holdsWords, needlesFor, queryTerms, relevantHits } from './terms.ts';

it('takes a run of Chinese characters as one term and other words one by one', () => {
  expect(queryTerms('PM2.5浓度 air “ quality')).toEqual(['PM2.5', '浓度', 'air', 'quality']);
});

describe('a word of a page', () => {
  it('answers with another ending or before its end is typed', () => {
    expect(answers('standards', 'Standardization.')).toBe(true);
    expect(answers('prefab', '“prefabricated')).toBe(true);
  });

  it('answers as a part of a joined word', () => {
    expect(answers('water', 'Drinking-water')).toBe(true);
  });

  it('does not answer when it only begins alike', () => {
    expect(answers('carrots', 'car')).toBe(false);
    expect(answers('steel', 's')).toBe(false);
  });

  it('answers a number only by that number', () => {
    expect(answers('100%', '100%.')).toBe(true);
    expect(answers('100%', '10,000')).toBe(false);
  });

  it('answers a Chinese term by any of its characters', () => {
    expect(answers('质监局', '监督局')).toBe(true);
    expect(answers('质监局', '河流')).toBe(false);
  });
});

describe('what was asked for', () => {
  it('is all there when every term is answered', () => {
    expect(coverage(['water', 'standards'], ['Water', 'standard;'])).toBe('all');
    expect(coverage(['钢铁厂'], ['钢铁', '工厂'])).toBe('all');
  });

  it('is partly there when a term or a character is missing', () => {
    expect(coverage(['water', 'zebra'], ['water'])).toBe('some');
    expect(coverage(['钢铁厂'], ['工厂'])).toBe('some');
  });

  it('is not there when the index only guessed', () => {
    expect(coverage(['carrots'], ['car', 'cars'])).toBe('none');
  });
});

describe('hits', () => {
  it('that answer nothing are left out', () => {
    expect(relevantHits(['100%'], ['10,000', 'and', '100%'], [0, 2])).toEqual([2]);
  });

  it('stay if none answers', () => {
    expect(relevantHits(['10'], ['100'], [0])).toEqual([0]);
  });
});

describe('a text', () => {
  it('holds Chinese words anywhere, whatever the punctuation', () => {
    expect(holdsWords('加强质量安全监管', '质量安全')).toBe(true);
    expect(holdsWords('质量监督、安全', '质量安全')).toBe(false);
  });

  it('holds English words from the beginning of a word', () => {
    expect(holdsWords('the clean “Water” action', 'clean wat')).toBe(true);
    expect(holdsWords('Third parties', 'art')).toBe(false);
  });
});

describe('what is marked in a Chinese text', () => {
  it('is the term as it stands', () => {
    expect(needlesFor(['养老服务'], '推进养老服务')).toEqual(['养老服务']);
  });

  it('is its pairs of characters where the whole is missing', () => {
    expect(needlesFor(['养老服务'], '养老机构与服务')).toEqual(['养老', '老服', '服务']);
  });
});
