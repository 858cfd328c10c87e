import { describe, expect, test } from 'vitest';
import { inLetters, speak } from './pinyin.ts';

const sounds = (name: string) => speak(name).map(({ sound }) => sound);

describe('a Chinese name is read', () => {
  test.for([
    ['长期', ['chang2', 'qi1']],
    ['市长', ['shi4', 'zhang3']],
    ['河长制', ['he2', 'zhang3', 'zhi4']],
    ['重庆', ['chong2', 'qing4']],
    ['重大', ['zhong4', 'da4']],
    ['行业', ['hang2', 'ye4']],
    ['银行', ['yin2', 'hang2']],
    ['率先', ['shuai4', 'xian1']],
    ['合格率', ['he2', 'ge2', 'lv4']],
    ['朝阳区', ['chao2', 'yang2', 'qu1']],
  ] as const)('by whole words: %s', ([name, expected]) => {
    expect(sounds(name)).toEqual(expected);
  });

  test('with the tone of the dictionary, whatever follows', () => {
    expect(sounds('一次')).toEqual(['yi1', 'ci4']);
  });

  test('with runs of letters and digits in one piece, full-width ones as plain ones', () => {
    expect(speak('ＰＭ2.5浓度')).toEqual([
      { text: 'PM2.5', sound: 'pm2.5' },
      { text: '浓', sound: 'nong2' },
      { text: '度', sound: 'du4' },
    ]);
  });
});

test('a Chinese name in letters has a word for each of its words, without tones', () => {
  expect(inLetters('空气质量')).toBe('kongqi zhiliang');
  expect(inLetters('PM2.5浓度')).toBe('pm2.5 nongdu');
});
