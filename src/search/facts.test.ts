import { expect, it } from 'vitest';
import { facetValues } from './facts.ts';

it('a page has the values that its facts name', () => {
  expect(
    facetValues({
      kind: 'task',
      field: ['air'],
      chapter: ['one'],
      status: ['met'],
      year: ['2025', '2024'],
      number: true,
    }),
  ).toEqual({
    kind: ['task'],
    field: ['air'],
    chapter: ['one'],
    status: ['met'],
    number: ['yes'],
    figures: [],
    year: ['2025', '2024'],
  });
});

it('a page of which little is known has only its kind', () => {
  expect(facetValues({ kind: 'about', number: false, figures: true })).toEqual({
    kind: ['about'],
    field: [],
    chapter: [],
    status: [],
    number: [],
    figures: ['yes'],
    year: [],
  });
});
