import { describe, expect, test } from 'vitest';
import {
  commonCharacters,
  longestWords,
  rareCharacters,
  readingGrade,
  sentenceLength,
  sentencesOf,
  wordsOf,
} from './plain-words.ts';

describe('the reading grade of an English text', () => {
  test('is the formula of Flesch and Kincaid', () => {
    // 8 words in 2 sentences, 12 syllables.
    expect(readingGrade('Open the library. Keep the rooms warm today.')).toBeCloseTo(
      0.39 * 4 + 11.8 * (12 / 8) - 15.59,
    );
  });

  test('falls when a sentence is made two', () => {
    const [one, two] = ['Heat the rooms and light the lamps.', 'Heat the rooms. Light the lamps.'];
    expect(readingGrade(two)).toBeLessThan(readingGrade(one));
  });

  test('falls when a long word gives way to a short one', () => {
    expect(readingGrade('Firms pay.')).toBeLessThan(readingGrade('Enterprises pay.'));
  });

  test('counts a number as one syllable, however long', () => {
    expect(readingGrade('Buy 4,500,000 books.')).toBe(readingGrade('Buy four books.'));
  });

  test('is 0 where there are no words', () => {
    expect(readingGrade('…')).toBe(0);
  });
});

describe('words and sentences', () => {
  test('a number with a decimal point does not end a sentence', () => {
    expect(sentencesOf('PM2.5 fell to 4.5 in all. Good.', 'en')).toEqual([
      { text: 'PM2.5 fell to 4.5 in all.', index: 0 },
      { text: 'Good.', index: 26 },
    ]);
  });

  test('a Chinese semicolon ends no sentence', () => {
    expect(sentencesOf('开放图书馆；添书。暖和！', 'zh').map(({ text }) => text)).toEqual([
      '开放图书馆；添书。',
      '暖和！',
    ]);
  });

  test('a hyphen parts words, an apostrophe does not', () => {
    expect(wordsOf('The city’s long-term aim')).toEqual(['The', 'city’s', 'long', 'term', 'aim']);
  });

  test('the longest words are told once, the longest first', () => {
    expect(longestWords('Quality, environment, quality and books', 4)).toEqual(['environment', 'Quality', 'quality']);
  });
});

test.for([
  ['每个房间都保持20度。', 10],
  ['他说：“开放了。”', 7],
  ['没有句号', 4],
] as const)('a Chinese sentence is as long as its characters without the last signs: %s', ([sentence, length]) => {
  expect(sentenceLength(sentence)).toBe(length);
});

describe('rare characters', () => {
  test('are those outside the 3,755 of level one of GB 2312', () => {
    expect(commonCharacters.size).toBe(3755);
    expect(['啊', '座', '亍', '鼾', '圖'].map((one) => commonCharacters.has(one))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('are told with their places; letters, digits and signs are none', () => {
    expect(rareCharacters('在馆舍旁修葺PM2.5“墙”。')).toEqual([{ text: '葺', index: 5 }]);
  });

  test('are excused where a name or a term has them', () => {
    expect(rareCharacters('溇港', new Set('溇'))).toEqual([]);
  });
});
