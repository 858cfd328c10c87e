import { expect, test } from 'vitest';
import { wrapText } from './wrap.ts';

test('a text breaks between words, and no word is lost', () => {
  const lines = wrapText('The plan asked for at most 40 by 2020', 120, 20);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(' ')).toBe('The plan asked for at most 40 by 2020');
});

test('Chinese breaks between any two characters', () => {
  expect(wrapText('目标提前达到', 60, 20)).toEqual(['目标提', '前达到']);
});

const widths = Array.from({ length: 20 }, (_, index) => 60 + index * 10);
const linesAtAllWidths = (text: string) => widths.flatMap((width) => wrapText(text, width, 20));

const marked = [
  '规划要求不低于五十，目标已达到',
  '要求不低于50%，目标已达到',
  '（其他官方文本）。规划',
  '来源：《2017年环境状况公报》；《2018年“五水共治”公报》（第3页）。',
  '他说：“已经达到！”是吗？『是』——「正是……」',
  '2011～2015年增长5％，见【附件】(第2页), 等',
];

test.for(marked)('no line begins with a closing mark: %s', (text) => {
  expect(linesAtAllWidths(text).filter((line) => /^[，。；：、！？…～％》」』】）”’),.;:!?%]/.test(line))).toEqual([]);
});

test.for(marked)('no line ends with an opening mark: %s', (text) => {
  expect(linesAtAllWidths(text).filter((line) => /[《「『【（“‘([]$/.test(line))).toEqual([]);
});

test.for([...marked, 'it’s “quoted” (here)', '《', 'a “ b', '“一', '》一'])('nothing is lost: %s', (text) => {
  for (const width of widths)
    expect(wrapText(text, width, 20).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test('a mark within a word breaks no line', () => {
  expect(linesAtAllWidths('it’s m(sq)')).toEqual(expect.not.arrayContaining([expect.stringMatching(/^s|m$/)]));
});
