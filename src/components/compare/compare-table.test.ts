import { expect, test } from 'vitest';
import { comparedExample } from '../../../tests/lib/compared-example.ts';
import { compare, type CompareWay } from '../../domain/compare.ts';
import type { CompareStrings } from './compare-strings.ts';
import { rowsOf } from './compare-table.ts';

const strings = { year: 'Year', none: 'no figure', leftOutCell: 'not comparable' } as CompareStrings;

test('a figure that is published but left out is not called missing', () => {
  const swings = comparedExample('swings', { 2031: 50, 2032: 50 }, { breaks: [{ year: 2032 }] });
  const slides = comparedExample('slides', { 2031: 50, 2032: 50, 2033: 50 });
  const comparison = compare([swings, slides], 'index', 2031);
  if (comparison.kind === 'none') throw new Error('a comparison was expected');
  expect(rowsOf(comparison, 'index', strings, 'en').rows).toEqual([
    ['2031', '100', '100'],
    ['2032', 'not comparable', '100'],
    ['2033', 'no figure', '100'],
  ]);
});

test('a number says that it is reckoned from what this site worked out', () => {
  const own = comparedExample('own', {
    2031: {
      value: 10,
      hollow: true,
      text: '10 (own calculation)',
      reckoned: { text: '{value} (from an own calculation)', sign: 'Hollow.' },
    },
    2032: { value: 12, text: '12' },
  });
  const slides = comparedExample('slides', { 2031: 50, 2032: 50 });
  const cellsOf = (way: CompareWay, year?: number) => {
    const comparison = compare([own, slides], way, year);
    if (comparison.kind === 'none') throw new Error('a comparison was expected');
    return rowsOf(comparison, way, strings, 'en').rows.map(([, cell]) => cell);
  };
  expect(cellsOf('values')).toEqual(['10 (own calculation)', '12']);
  expect(cellsOf('distance')).toEqual(['-80% (from an own calculation)', '-76%']);
  expect(cellsOf('index', 2031)).toEqual(['100 (from an own calculation)', '120 (from an own calculation)']);
  expect(cellsOf('index', 2032)).toEqual(['83.3 (from an own calculation)', '100']);
});
