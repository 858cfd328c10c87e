import { expect, test } from 'vitest';
import { measureSummaries } from './measure-summaries.ts';
import { readTree } from './content.ts';

const tree = readTree('tests/fixtures/small-plan');

test('the median and the worst summary are told with the unit, by language', () => {
  expect(measureSummaries(tree)).toEqual([
    ['reading grade of a summary, en, median', 2.3],
    ['reading grade of a summary, en, worst (longer-hours)', 3.8],
    ['characters in the longest sentence of a summary, zh, median', 10],
    ['characters in the longest sentence of a summary, zh, worst (aims)', 15],
    ['rare characters in summaries, zh', 0],
  ]);
});

test('of an even count of summaries the median lies between the middle two', () => {
  const entries = tree.outline.entries.filter(({ id }) => id === 'aims' || id === 'house');
  expect(measureSummaries({ outline: { ...tree.outline, entries } })).toContainEqual([
    'characters in the longest sentence of a summary, zh, median',
    10.5,
  ]);
});

test('an outline without summaries has none to measure', () => {
  expect(measureSummaries({ outline: { entries: [], ids: new Set() } })).toEqual([
    ['rare characters in summaries, zh', 0],
  ]);
});
