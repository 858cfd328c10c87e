import { describe, expect, it } from 'vitest';
import { matchesIn, partsOf, termsShown } from './matches.ts';
import { termsOf } from './terms.ts';

/** The pieces of a text that are marked for a query. */
const marked = (text: string, query: string) =>
  matchesIn(text, termsOf(query)).map(({ start, end }) => text.slice(start, end));

describe('what is marked of a word', () => {
  it('is the word, in small letters or capitals', () => {
    expect(marked('Soil, soil and SOIL', 'soil')).toEqual(['Soil', 'soil', 'SOIL']);
  });

  it('is also the word in other forms', () => {
    expect(marked('An enterprise and two enterprises', 'enterprises')).toEqual(['enterprise', 'enterprises']);
  });

  it('is not a longer word that only begins like it, where it stands itself', () => {
    expect(marked('bus and business', 'bus')).toEqual(['bus']);
  });

  it('is what begins like it, where it does not stand in any form', () => {
    expect(marked('the environment', 'envir')).toEqual(['environment']);
  });

  it('is no number that is spelled like it', () => {
    expect(marked('280z 280', 'z')).toEqual(['z']);
  });
});

describe('what is marked of Chinese characters', () => {
  it('is the run, also inside a longer one', () => {
    expect(marked('提升土壤质量', '土壤质')).toEqual(['土壤质']);
  });

  it('is a single character wherever it stands', () => {
    expect(marked('土壤与水土', '土')).toEqual(['土', '土']);
    expect(marked('一𠮷林', '𠮷')).toEqual(['𠮷']);
  });

  it('is a number with the character that follows on it', () => {
    expect(marked('清淤1000万立方米、1000吨', '1000万')).toEqual(['1000万']);
  });

  it('is a number with 万 for what it is in digits alone, and for nothing longer', () => {
    expect(marked('清淤1000万立方米、1000吨', '10000000')).toEqual(['1000万']);
    expect(marked('清淤1000万立方米', '10000000立方米')).toEqual([]);
  });

  it('is all but a last character after punctuation, which may stand anywhere', () => {
    expect(marked('土壤、水', '土壤、水')).toEqual(['土壤']);
  });
});

describe('what is marked of a phrase', () => {
  it('is the whole of it, with what stands between its words', () => {
    expect(marked('Good soil, quality', '“soil quality”')).toEqual(['soil, quality']);
  });

  it('is nothing where its words stand apart', () => {
    expect(marked('soil of quality', '“soil quality”')).toEqual([]);
  });

  it('is not a piece of it at the end of a text', () => {
    expect(marked('good soil', '“soil quality”')).toEqual([]);
  });
});

describe('the places of several terms', () => {
  it('come in the order of the text, each with the place of its term', () => {
    expect(matchesIn('water and soil', termsOf('soil water'))).toEqual([
      { start: 0, end: 5, term: 1 },
      { start: 10, end: 14, term: 0 },
    ]);
  });

  it('do not overlap: the longer one stays', () => {
    expect(marked('土壤质量', '土壤 土壤质量')).toEqual(['土壤质量']);
    expect(marked('土壤质量', '土壤质 质量')).toEqual(['土壤质']);
  });

  it('may touch', () => {
    expect(marked('土壤质量', '土壤 质量')).toEqual(['土壤', '质量']);
  });
});

it('nothing is marked for nothing', () => {
  expect(marked('soil', '')).toEqual([]);
  expect(marked('', 'soil')).toEqual([]);
});

describe('the words looked for on a page', () => {
  const texts = (...[query, manner]: Parameters<typeof termsShown>) =>
    termsShown(query, manner).map(({ text }) => text);

  it('are those asked for', () => {
    expect(texts('环境质量 soil', 'exact')).toEqual(['环境质量', 'soil']);
  });

  it('are the parts of Chinese runs on a page that has them apart', () => {
    expect(texts('环境质量 soil', 'apart')).toEqual(['环境', '质量', 'soil']);
  });
});

it('a run of Chinese characters has words as its parts', () => {
  const [term] = termsOf('环境质量');
  expect(term && partsOf(term).map(({ text }) => text)).toEqual(['环境', '质量']);
});
