import { describe, expect, test } from 'vitest';
import { nameLikeIn } from './name-patterns.ts';

const english = (text: string) => nameLikeIn(text, 'en').map(({ words, start }) => `${start} ${words}`);
const chinese = (text: string) => nameLikeIn(text, 'zh').map(({ words }) => words);

describe('what looks like a name in English', () => {
  test('is a capitalized word of offices or places after another', () => {
    expect(english('by Upper Meadow County and the Meadow School Office.')).toEqual(['16 County', '45 Office']);
  });

  test('is such a word before “of” and a capitalized one', () => {
    expect(english('Office of the Meadow, Department of Ponds')).toEqual(['0 Office', '22 Department']);
  });

  test('is no such word alone, at the beginning of a sentence or after an article', () => {
    expect(english('Government takes the lead. The Office is open. A Committee met.')).toEqual([]);
  });

  test('is none in small letters', () => {
    expect(english('the county office of the meadow')).toEqual([]);
  });
});

describe('what looks like a name in Chinese', () => {
  test.for([
    ['经草甸县批准', '县'],
    ['位于草甸镇', '镇'],
    ['报市教育局', '教育局'],
    ['草甸县人民政府印发', '人民政府'],
    ['由省政府批准', '省政府'],
    ['送市纪委', '纪委'],
    ['草甸质量协会评选', '协会'],
    ['据草甸日报', '日报'],
  ] as const)('is a word with one of their endings: %s', ([text, word]) => {
    expect(chinese(text).join('')).toContain(word.at(-1));
  });

  test.for([
    '全市各县（市、区）',
    '城市和乡镇的市场',
    '质量工作格局',
    '委托社会组织承办',
    '所列办法',
    '政府引导',
    '以顾客为中心',
    '研发中心和检测中心',
  ])('is no ordinary word: %s', (text) => {
    expect(chinese(text)).toEqual([]);
  });

  test('is told with its place', () => {
    expect(nameLikeIn('在草甸镇', 'zh')).toEqual([{ words: '镇', start: 3, end: 4 }]);
  });
});
