import { describe, expect, it } from 'vitest';
import { wholeTitleKey } from './index-words.ts';
import { nameKeys } from './named.ts';
import { tokensOf } from './tokens.ts';

const whole = (name: string) => wholeTitleKey(tokensOf(name));

describe('the names that may stand in a text', () => {
  it('are its words and each run of them', () => {
    expect(nameKeys('clean air now')).toEqual(
      ['clean', 'clean air', 'clean air now', 'air', 'air now', 'now'].map(whole),
    );
  });

  it('are its runs of Chinese characters, of two or more', () => {
    expect(nameKeys('好水质')).toEqual(['好水', '好水质', '水质'].map(whole));
    expect(nameKeys('𠮷水好')).toContain(whole('𠮷水'));
  });

  it('may have letters, numbers and characters', () => {
    expect(nameKeys('2020年PM2.5浓度')).toContain(whole('PM2.5浓度'));
    expect(nameKeys('PM2.5 2020')).toContain(whole('PM2.5'));
  });

  it('are looked for at the beginning of a long text only, and are no whole sentences', () => {
    const words = Array.from({ length: 40 }, (_, place) => `word${'x'.repeat(place)}`);
    const keys = nameKeys(words.join(' '));
    expect(keys).toContain(whole(words.slice(0, 10).join(' ')));
    expect(keys).not.toContain(whole(words.slice(0, 11).join(' ')));
    expect(keys).not.toContain(whole(words[20] ?? ''));
  });
});
