import { describe, expect, it } from 'vitest';
import { letters, markText, markWords, splitWords } from './words.ts';

const z = '\u200B';

describe('the words of a page', () => {
  it('stand between spaces in English', () => {
    expect(splitWords('Clean air. Steel  mills')).toEqual({ words: ['Clean', 'air.', 'Steel', 'mills'], joiner: ' ' });
  });

  it('stand between zero-width spaces in Chinese', () => {
    expect(splitWords(`治理${z}大气`)).toEqual({ words: ['治理', '大气'], joiner: '' });
  });

  it('lose the Western full stop that the index adds in Chinese', () => {
    expect(splitWords(`规划${z}. ${z}治理${z}.`).words.join('')).toBe('规划 治理');
  });

  it('show the two signs that the index escapes', () => {
    expect(splitWords('a &lt; b &gt; c').words.join(' ')).toBe('a < b > c');
  });
});

describe('marked words', () => {
  const mark = (content: string, ...hits: number[]) => markWords(splitWords(content), 0, 99, new Set(hits));

  it('leave the punctuation at their ends unmarked', () => {
    expect(mark('see (air).', 1)).toEqual([
      { text: 'see (', marked: false },
      { text: 'air', marked: true },
      { text: ').', marked: false },
    ]);
  });

  it('join in Chinese', () => {
    expect(mark(`关停${z}钢${z}铁${z}企业`, 1, 2)).toEqual([
      { text: '关停', marked: false },
      { text: '钢铁', marked: true },
      { text: '企业', marked: false },
    ]);
  });

  it('may be the whole text', () => {
    expect(mark('steel', 0)).toEqual([{ text: 'steel', marked: true }]);
  });
});

describe('a text', () => {
  it('is marked wherever a needle stands, the longest needle first', () => {
    expect(markText('a (b) and B', ['b', 'a (b)'])).toEqual([
      { text: 'a (b)', marked: true },
      { text: ' and ', marked: false },
      { text: 'B', marked: true },
    ]);
  });

  it('has a number marked only where it stands as a whole', () => {
    expect(markText('1280台和280台', ['280'])).toEqual([
      { text: '1280台和', marked: false },
      { text: '280', marked: true },
      { text: '台', marked: false },
    ]);
  });

  it('stays as it is without needles', () => {
    expect(markText('air 1', [])).toEqual([{ text: 'air 1', marked: false }]);
  });
});

it('compares texts by their letters and digits alone', () => {
  expect(letters('“ＰＭ2.5” — Air')).toBe('pm25air');
});
