import { describe, expect, it } from 'vitest';
import { namesInOther, nearestNames, nearestSpellings, type Names } from './nearest.ts';

describe('the words that are spelled most like one', () => {
  it('come with the nearest first', () => {
    expect(nearestSpellings('qualiti', ['qualify', 'quality', 'water'])).toEqual(['quality', 'qualify']);
  });

  it('may be one letter away for a word of four to six letters, two for a longer one', () => {
    expect(nearestSpellings('abcd', ['abcx', 'abxy'])).toEqual(['abcx']);
    expect(nearestSpellings('abcdef', ['abcdex', 'abcdxy'])).toEqual(['abcdex']);
    expect(nearestSpellings('abcdefg', ['abcdexy', 'abcdxyz'])).toEqual(['abcdexy']);
    expect(nearestSpellings('abcdefghijkl', ['abcdefghijxy', 'abcdefghixyz'])).toEqual(['abcdefghijxy']);
  });

  it('begin with the same letter', () => {
    expect(nearestSpellings('burning', ['turning', 'burying'])).toEqual(['burying']);
  });

  it('are not looked for if the word stands somewhere, in whatever letters it was typed', () => {
    expect(nearestSpellings('Soil', ['soil', 'soils'])).toEqual([]);
    expect(nearestSpellings('söil', ['soil', 'soils'])).toEqual([]);
  });

  it('are the same for a word in capitals and with marks on its letters', () => {
    expect(nearestSpellings('Süil', ['soil'])).toEqual(['soil']);
  });

  it('are three at the most', () => {
    expect(nearestSpellings('soil', ['said', 'sail', 'silo', 'soi', 'soils'])).toEqual(['sail', 'soi', 'soils']);
  });

  it('stand in a phrase in place of the word that stands nowhere', () => {
    expect(nearestSpellings('the soil qualty plan', ['soil', 'quality', 'plan', 'the'])).toEqual([
      'the soil quality plan',
    ]);
  });

  it('are not looked for of numbers, Chinese characters and words of three letters', () => {
    expect(nearestSpellings('285 土 oiu', ['oil', 'oils'])).toEqual([]);
  });
});

const things: Names[] = [
  { en: ['PM2.5', 'fine particles'], zh: ['细颗粒物（PM2.5）', '细颗粒物'] },
  { en: ['Rural sewage treatment'], zh: ['农村生活污水治理'] },
  { en: ['Transport'], zh: ['交通'] },
  { en: ['Time-honoured brands'], zh: ['老字号'] },
  { en: ['Brands'], zh: ['品牌'] },
];

describe('the Chinese names nearest to what was typed', () => {
  it('share more than half of its characters', () => {
    expect(nearestNames('细颗粒', things)).toEqual(['细颗粒物', '细颗粒物（PM2.5）']);
    expect(nearestNames('污泥治理', things)).toEqual(['农村生活污水治理']);
    expect(nearestNames('污泥填埋', things)).toEqual([]);
  });

  it('come with the one that shares most first, then the shorter', () => {
    const names = [{ en: [], zh: ['老字街', '老字好店', '老字号'] }];
    expect(nearestNames('老字号', names)).toEqual(['老字号', '老字街', '老字好店']);
  });

  it('are none that share a single character, or half of two', () => {
    expect(nearestNames('烟草', [{ en: [], zh: ['参与起草'] }])).toEqual([]);
    expect(nearestNames('草', [{ en: [], zh: ['草'] }])).toEqual([]);
  });

  it('count each character once', () => {
    expect(nearestNames('老老字街', [{ en: [], zh: ['老字号'] }])).toEqual(['老字号']);
    expect(nearestNames('老老老街', [{ en: [], zh: ['老字号'] }])).toEqual([]);
  });

  it('are none for words without Chinese characters', () => {
    expect(nearestNames('PM2.5', things)).toEqual([]);
  });

  it('are three at the most, and each once', () => {
    const names = ['老字一', '老字二', '老字三', '老字四', '老字一'].map((zh) => ({ en: [], zh: [zh] }));
    expect(nearestNames('老字', names)).toEqual(['老字一', '老字二', '老字三']);
  });
});

describe('what something is called in the other language', () => {
  it('is found by its name', () => {
    expect(namesInOther('老字号', things, 'zh')).toEqual(['Time-honoured brands']);
    expect(namesInOther('Rural sewage treatment', things, 'en')).toEqual(['农村生活污水治理']);
  });

  it('is found by a part of its name', () => {
    expect(namesInOther('污水', things, 'zh')).toEqual(['Rural sewage treatment']);
    expect(namesInOther('sewage', things, 'en')).toEqual(['农村生活污水治理']);
  });

  it('is found by words that have its name among them', () => {
    expect(namesInOther('推进污水治理和老字号', things, 'zh')).toEqual(['Time-honoured brands']);
    expect(namesInOther('our brands', things, 'en')).toEqual(['品牌']);
  });

  it('is found by the beginning of an English word, but not by its end', () => {
    expect(namesInOther('sew', things, 'en')).toEqual(['农村生活污水治理']);
    expect(namesInOther('port', things, 'en')).toEqual([]);
  });

  it('is found whatever the letters, spaces and signs', () => {
    expect(namesInOther('TIME HONOURED', things, 'en')).toEqual(['老字号']);
    expect(namesInOther('ＰＭ２．５', things, 'en')).toEqual(['细颗粒物', '细颗粒物（PM2.5）']);
  });

  it('is that of the nearest name, the shortest first', () => {
    expect(namesInOther('brands', things, 'en')).toEqual(['品牌']);
    expect(namesInOther('细颗粒物', things, 'zh')).toEqual(['PM2.5', 'fine particles']);
  });

  it('is not found by a name of a single letter', () => {
    expect(namesInOther('area', [{ en: ['a'], zh: ['甲'] }], 'en')).toEqual([]);
  });

  it('is nothing for what has no name, or for nothing', () => {
    expect(namesInOther('zebra', things, 'en')).toEqual([]);
    expect(namesInOther('', things, 'en')).toEqual([]);
    expect(namesInOther('…', things, 'zh')).toEqual([]);
  });
});
