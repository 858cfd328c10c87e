import { describe, expect, it } from 'vitest';
import { indexWords, keysOf, stemKey, titleKey, wholeTitleKey } from './index-words.ts';
import { tokensOf } from './tokens.ts';

describe('what the index is given of a page', () => {
  it('is its title, then its paragraphs with a break after each, then its Chinese characters', () => {
    expect(indexWords('Soil', ['Soil', '土壤 5'])).toEqual([
      titleKey('soil'),
      'soil0t',
      '0',
      'soil',
      '0',
      '571f58e4',
      '58e4',
      '5z',
      '0',
      '571fc',
      '58e4c',
    ]);
  });

  it('has its other names as titles of their own, and as paragraphs', () => {
    const words = indexWords('Soil', ['text'], { names: ['clean land'] });
    expect(words.slice(0, 6)).toEqual(['soil0', 'soil0t', '0', 'clean0', 'land0', 'clean0land0t']);
    expect(words.slice(-3)).toEqual(['clean', 'land', '0']);
  });

  it('has how its names sound as titles too, and as forms of words that stand nowhere', () => {
    const words = indexWords('土', [], { sounds: ['tu'] });
    expect(words).toContain('tu0t');
    expect(words).toContain(stemKey('tu'));
    expect(words).not.toContain('tu');
  });

  it('has each Chinese character once, however often it stands there', () => {
    const words = indexWords('', ['水水', '水']);
    expect(words.filter((word) => word === '6c34c')).toHaveLength(1);
  });

  it('has a Chinese character beyond the basic plane as one', () => {
    expect(indexWords('', ['𠮷'])).toContain('20bb7c');
  });

  it('holds no phrase across two paragraphs', () => {
    const words = indexWords('', ['clean', 'air']);
    expect(words.indexOf('air')).toBeGreaterThan(words.indexOf('clean') + 1);
  });

  it('takes nothing from an empty page but its breaks', () => {
    expect(indexWords('', [])).toEqual(['0t', '0']);
  });

  it('is spelled in small letters and digits alone, whatever stands there', () => {
    const words = indexWords('Ｐlan “Ⅲ” 土壤', ['30%, 1,000.5㎡ 水。', 'naïve']);
    expect(words.filter((word) => !/^[a-z\d]+$/.test(word))).toEqual([]);
  });
});

describe('a word of running text', () => {
  const keys = (text: string) => tokensOf(text).flatMap(keysOf);

  it('is followed by its stem', () => {
    expect(keys('enterprises')).toEqual(['enterprises', stemKey('enterprise')]);
  });

  it('stands alone if it is its own stem', () => {
    expect(keys('soil')).toEqual(['soil']);
  });

  it('has its stem apart from words that are spelled like it', () => {
    expect(stemKey('soil')).not.toBe('soil');
  });
});

describe('numbers and Chinese characters', () => {
  it('have no stem', () => {
    expect(keysOf({ key: '280z', kind: 'number', start: 0, end: 3 })).toEqual(['280z']);
    expect(tokensOf('土壤').flatMap(keysOf)).toEqual(['571f58e4', '58e4']);
  });
});

describe('a title as a whole', () => {
  it('is one word, unlike that of a longer or shorter title', () => {
    const whole = (title: string) => wholeTitleKey(tokensOf(title));
    expect(whole('Soil quality')).toBe(whole('soil  QUALITY'));
    expect(whole('Soil quality')).not.toBe(whole('Soil quality plan'));
    expect(whole('Soil quality')).not.toBe(whole('Quality'));
  });
});
