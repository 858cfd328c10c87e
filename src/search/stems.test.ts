import { expect, it } from 'vitest';
import { stemOf } from './stems.ts';

const areForms = (...words: string[]) => new Set(words.map(stemOf)).size === 1;

it.for([
  ['bus', 'buses'],
  ['standard', 'standards', 'standardize', 'standardized', 'standardizing', 'standardization'],
  ['improve', 'improves', 'improved', 'improving', 'improvement'],
  ['industry', 'industries', 'industrial', 'industrialization'],
  ['service', 'services'],
  ['pollute', 'polluted', 'pollution'],
  ['process', 'processes', 'processing'],
  ['stop', 'stopped', 'stopping'],
  ['use', 'used', 'using', 'uses'],
  ['innovate', 'innovation', 'innovative'],
  ['day', 'days'],
])('knows the forms of a word: %s', (words) => {
  expect(areForms(...words)).toBe(true);
});

it.for([
  ['bus', 'business'],
  ['quality', 'qualified'],
  ['state', 'station'],
  ['plan', 'plant'],
  ['test', 'testimony'],
  ['need', 'ne'],
])('does not take one word for another that begins like it: %s', (words) => {
  expect(areForms(...words)).toBe(false);
});

it('leaves numbers and short words alone', () => {
  expect(['2020', 'bm25', 'gas', 'is'].map(stemOf)).toEqual(['2020', 'bm25', 'gas', 'is']);
});
