import { expect, test } from 'vitest';
import { comparedExample } from '../../../tests/lib/compared-example.ts';
import { compare } from '../../domain/compare.ts';
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
