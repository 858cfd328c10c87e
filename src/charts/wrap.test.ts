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

test.for([
  ['规划要求不低于五十，目标', 200],
  ['要求不低于50%，目标已达到', 145],
  ['（其他官方文本）。规划', 180],
] as const)('no line begins with a closing mark: %s', ([text, width]) => {
  const lines = wrapText(text, width, 20);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => /^[，。；：、）”]/.test(line))).toEqual([]);
});
