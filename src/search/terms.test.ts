import { describe, expect, it } from 'vitest';
import { coverage, holdsWords, nearness, needlesFor, queryTerms, relevantHits } from './terms.ts';

it('takes a run of Chinese characters as one term and other words one by one', () => {
  expect(queryTerms('PM2.5浓度 air “ quality')).toEqual(['PM2.5', '浓度', 'air', 'quality']);
});

describe('a word of a page', () => {
  it('is the term in another form', () => {
    expect(nearness('standards', 'Standardization.')).toBe(3);
    expect(nearness('bus', 'buses')).toBe(3);
  });

  it('only begins with the term', () => {
    expect(nearness('prefab', '“prefabricated')).toBe(2);
    expect(nearness('bus', 'business')).toBe(2);
  });

  it('is only similar', () => {
    expect(nearness('supervisory', 'supervision')).toBe(1);
  });

  it('is the term as a part of a joined word', () => {
    expect(nearness('water', 'Drinking-water')).toBe(3);
  });

  it('is no answer when it only begins alike', () => {
    expect(nearness('carrots', 'car')).toBe(0);
    expect(nearness('carpet', 'car')).toBe(0);
    expect(nearness('steel', 's')).toBe(0);
  });

  it('answers a number only by that number', () => {
    expect(nearness('100%', '100%.')).toBe(3);
    expect(nearness('100', '10,000')).toBe(0);
    expect(nearness('280', '28.0')).toBe(0);
  });

  it('answers a Chinese term by any of its characters', () => {
    expect(nearness('质监局', '监督局')).toBe(3);
    expect(nearness('质监局', '河流')).toBe(0);
  });
});

describe('what was asked for', () => {
  const covered = (terms: string[], words: string[], text = words.join(' ')) => coverage(terms, { words, text });

  it('is all there when every term is', () => {
    expect(covered(['water', 'standards'], ['Water', 'standard;'])).toBe('exact');
    expect(covered(['钢铁厂'], ['钢铁', '工厂'])).toBe('exact');
  });

  it('is there when the text has it, however the index cuts its words', () => {
    expect(covered(['老字号'], ['老字'], '培育老字号')).toBe('exact');
  });

  it('is there less surely when a word only begins with it', () => {
    expect(covered(['water', 'bus'], ['water', 'business'])).toBe('all');
  });

  it('is partly there when a term or a character is missing', () => {
    expect(covered(['water', 'zebra'], ['water'])).toBe('some');
    expect(covered(['钢铁厂'], ['工厂'])).toBe('some');
  });

  it('is not there when the index only guessed', () => {
    expect(covered(['carrots'], ['car', 'cars'])).toBe('none');
  });

  it('is not there without its number, whatever else is', () => {
    expect(covered(['water', '75%'], ['water', '18.75%'])).toBe('none');
    expect(covered(['water', '75%'], ['water', '75%'])).toBe('exact');
  });
});

describe('hits', () => {
  const hitsOf = (term: string, ...words: string[]) => relevantHits([term], { words, joiner: ' ' }, [...words.keys()]);

  it('are the word itself where it stands, not words that begin with it', () => {
    expect(hitsOf('bus', 'business', 'by', 'bus')).toEqual([2]);
    expect(hitsOf('bus', 'business', 'by', 'car')).toEqual([0]);
  });

  it('are the numbers themselves, whatever the index gives', () => {
    expect(relevantHits(['280'], { words: ['28.0', 'and', '280.'], joiner: ' ' }, [0])).toEqual([2]);
    expect(relevantHits(['47.2%'], { words: ['降', '47.2', '%', '。'], joiner: '' }, [])).toEqual([1, 2]);
  });

  it('stay if none answers', () => {
    expect(hitsOf('carrots', 'car')).toEqual([0]);
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

  it('holds a number at the end of the words only as a whole', () => {
    expect(holdsWords('at least 1000', 'at least 100')).toBe(false);
    expect(holdsWords('18.75%', '75%')).toBe(false);
    expect(holdsWords('PM2.5年均浓度', 'PM2.5')).toBe(true);
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
