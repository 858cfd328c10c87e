import { describe, expect, it } from 'vitest';
import { isWord, termsOf, titleWording, wordingOf, wordTokens } from './terms.ts';
import { tokensOf } from './tokens.ts';

const texts = (query: string) => termsOf(query).map(({ text }) => text);
const quoted = (query: string) => termsOf(query).filter(({ isQuoted }) => isQuoted);
const first = (query: string) => {
  const [term] = termsOf(query);
  if (!term) throw new Error(`“${query}” asks for nothing.`);
  return term;
};

describe('what is asked for', () => {
  it('is each word by itself', () => {
    expect(texts(' soil   quality ')).toEqual(['soil', 'quality']);
  });

  it('is nothing without letters or digits', () => {
    expect(termsOf('')).toEqual([]);
    expect(termsOf('  ')).toEqual([]);
    expect(termsOf('…，。！？ — ()')).toEqual([]);
    expect(termsOf('“”')).toEqual([]);
  });

  it('is nothing where only a percent sign stands', () => {
    expect(termsOf('%')).toEqual([]);
    expect(texts('% soil')).toEqual(['soil']);
  });

  it('leaves out punctuation between words', () => {
    expect(texts('soil - quality')).toEqual(['soil', 'quality']);
  });

  it('keeps together what is written together', () => {
    expect(texts('well-being 30% 土壤质量')).toEqual(['well-being', '30%', '土壤质量']);
  });
});

describe('quotation marks', () => {
  it.each([
    ['straight', '"soil quality"'],
    ['English', '“soil quality”'],
    ['German', '„soil quality“'],
    ['French', '« soil quality »'],
    ['corner', '「soil quality」'],
    ['double corner', '『soil quality』'],
  ])('make one term of the words in them: %s', (_, query) => {
    expect(termsOf(query)).toMatchObject([{ text: 'soil quality', isQuoted: true }]);
  });

  it('hold to the end where they are never closed', () => {
    expect(termsOf('clean “soil quality')).toMatchObject([
      { text: 'clean', isQuoted: false },
      { text: 'soil quality', isQuoted: true },
    ]);
  });

  it('leave what stands before, between and after them as it is', () => {
    expect(texts('x “b c” d "e f" g')).toEqual(['x', 'b c', 'd', 'e f', 'g']);
    expect(quoted('x “b c” d "e f" g').map(({ text }) => text)).toEqual(['b c', 'e f']);
  });

  it('need no space around them', () => {
    expect(texts('土壤“环境质量”提升')).toEqual(['土壤', '环境质量', '提升']);
  });
});

describe('where the scripts meet', () => {
  it('a word and Chinese characters are two terms', () => {
    expect(texts('smart制造')).toEqual(['smart', '制造']);
    expect(texts('制造smart')).toEqual(['制造', 'smart']);
  });

  it('a number and Chinese characters stay one', () => {
    expect(texts('1000万 第3章')).toEqual(['1000万', '第3章']);
  });

  it('nothing is parted in quotation marks', () => {
    expect(texts('“smart制造”')).toEqual(['smart制造']);
  });
});

describe('a space inside a term', () => {
  it('before a percent sign is none', () => {
    expect(texts('30 %')).toEqual(['30%']);
    expect(texts('30 ％ 5 ‰')).toEqual(['30％', '5‰']);
  });

  it('between a short name without vowels and its number is none', () => {
    expect(texts('PM 2.5')).toEqual(['PM2.5']);
    expect(texts('air pm 10')).toEqual(['air', 'pm10']);
  });

  it('between another word and a number stays', () => {
    expect(texts('by 2020')).toEqual(['by', '2020']);
    expect(texts('year 2020')).toEqual(['year', '2020']);
    expect(texts('enterprises 300')).toEqual(['enterprises', '300']);
  });
});

describe('a single word', () => {
  it('may stand in other forms', () => {
    expect(isWord(first('enterprises'))).toBe(true);
  });

  it.each([
    ['in quotation marks', '“enterprises”'],
    ['that is a number', '280'],
    ['of Chinese characters', '土壤'],
    ['of several parts', 'well-being'],
  ])('may not: %s', (_, query) => {
    expect(isWord(first(query))).toBe(false);
  });
});

describe('how the index is asked', () => {
  it('for a phrase: each word is followed by its stem, but not the last', () => {
    expect(wordingOf(first('“brands of enterprises”')).keys).toEqual(['brands', 'brand1', 'of', 'enterprises']);
  });

  it('for Chinese characters: by their pairs', () => {
    expect(wordingOf(first('土壤质'))).toEqual({ keys: ['571f58e4', '58e48d28'] });
  });

  it('for a single Chinese character: by itself', () => {
    expect(wordingOf(first('土'))).toEqual({ keys: [], character: '571fc' });
  });

  it('for a Chinese character after a number: by both together', () => {
    expect(wordingOf(first('1000万'))).toEqual({ keys: ['1000z', 'z4e07'] });
  });

  it('for a last Chinese character after punctuation: wherever it stands', () => {
    expect(wordingOf(first('土壤、水'))).toEqual({ keys: ['571f58e4', '58e4'], character: '6c34c' });
  });

  it('for a last Chinese character beyond the basic plane: by itself too', () => {
    expect(wordingOf(first('𠮷'))).toEqual({ keys: [], character: '20bb7c' });
  });

  it('for words of a title: without their stems', () => {
    const text = 'Famous brands';
    expect(titleWording({ text, tokens: tokensOf(text) })).toEqual({ keys: ['famous0', 'brands0'] });
  });

  it('for nothing: by nothing', () => {
    expect(wordingOf({ text: '', tokens: [] })).toEqual({ keys: [] });
  });
});

describe('the tokens of which the neighbours are known', () => {
  it('are all but a single Chinese character at the end', () => {
    expect(wordTokens(first('土壤')).map(({ key }) => key)).toEqual(['571f58e4']);
    expect(wordTokens(first('第3')).map(({ key }) => key)).toEqual(['7b2c', '3z']);
    expect(wordTokens({ tokens: [] })).toEqual([]);
  });
});
