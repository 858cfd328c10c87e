import { expect, test } from 'vitest';
import { compare, type ComparedIndicator, type ComparedPoint } from '../../domain/compare.ts';
import type { CompareStrings } from './compare-strings.ts';
import { rowsOf } from './compare-table.ts';

const strings = { year: 'Year', none: 'no figure', leftOutCell: 'not comparable' } as CompareStrings;

function indicator(id: string, years: readonly number[], changes: Partial<ComparedIndicator> = {}): ComparedIndicator {
  const points = years.map((year): ComparedPoint => ({
    id: `${id}-${year}`,
    year,
    value: 50,
    text: '50',
    basis: 'town',
    isExact: true,
    joined: false,
  }));
  return {
    id,
    name: id,
    href: `/${id}/`,
    unit: '%',
    decimals: 1,
    direction: 'higher',
    target: { kind: 'at-least', value: 80 },
    targetWords: 'at least 80%',
    breaks: [],
    points,
    ...changes,
  };
}

test('a figure that is published but left out is not called missing', () => {
  const swings = indicator('swings', [2031, 2032], { breaks: [{ year: 2032, when: '2032' }] });
  const slides = indicator('slides', [2031, 2032, 2033]);
  const comparison = compare([swings, slides], 'index', 2031);
  if (comparison.kind === 'none') throw new Error('a comparison was expected');
  expect(rowsOf(comparison, 'index', strings, 'en').rows).toEqual([
    ['2031', '100', '100'],
    ['2032', 'not comparable', '100'],
    ['2033', 'no figure', '100'],
  ]);
});
