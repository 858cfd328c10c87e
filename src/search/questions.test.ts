import { describe, expect, it } from 'vitest';
import { partsOf, termsShown } from './matches.ts';
import { withoutQuestion } from './questions.ts';
import { termsOf } from './terms.ts';

const asked = (query: string) => termsOf(query).map(({ text }) => text);
const parts = (query: string) => termsOf(query).flatMap((term) => partsOf(term).map(({ text }) => text));

describe('an English question', () => {
  it('asks for the words in it that say something', () => {
    expect(asked('How many good air days?')).toEqual(['good', 'air', 'days?']);
    expect(asked('which targets were missed')).toEqual(['targets', 'missed']);
    expect(asked('did the air get better')).toEqual(['air']);
  });

  it('of nothing but such words asks for these', () => {
    expect(asked('what is the')).toEqual(['what', 'is', 'the']);
    expect(asked('how')).toEqual(['how']);
  });

  it('keeps them in quotation marks, and words that turn the meaning', () => {
    expect(asked('“how many” days')).toEqual(['how many', 'days']);
    expect(asked('targets not met')).toEqual(['targets', 'not', 'met']);
  });
});

describe('a Chinese question', () => {
  it.each([
    ['空气好吗', '空气'],
    ['水质好不好', '水质'],
    ['水质怎么样', '水质'],
    ['空气质量是多少', '空气质量'],
  ])('%s is about %s', (question, about) => {
    expect(withoutQuestion(question)).toBe(about);
  });

  it('that stands by itself beside other words asks for these', () => {
    expect(asked('PM2.5 达标了吗')).toEqual(['PM2.5']);
    expect(parts('PM2.5达标了吗？')).toEqual(['PM2.5']);
    expect(asked('多少')).toEqual(['多少']);
    expect(asked('“多少” 天')).toEqual(['多少', '天']);
  });

  it('is cut into the words that say something', () => {
    expect(parts('水质好不好')).toEqual(['水质']);
    expect(parts('空气污染达标了吗')).toEqual(['空气', '污染']);
  });

  it('of nothing but such words is left as it is', () => {
    expect(parts('多少')).toEqual(['多少']);
  });

  it('has the same words marked as were looked for', () => {
    expect(termsShown('水质好不好', 'apart').map(({ text }) => text)).toEqual(['水质']);
    expect(termsShown('水质好不好', 'exact').map(({ text }) => text)).toEqual(['水质好不好']);
  });
});
