import { describe, expect, it } from 'vitest';
import type { Manner } from './ask.ts';
import { forEachFacet } from './facts.ts';
import type { Outcome } from './outcome.ts';
import { fillString, sayCount, sayTerms, type SearchStrings } from './strings.ts';

const strings = {
  one: '1 result for “{query}”',
  other: '{count} results for “{query}”',
  begins: 'Begin like “{query}”: {count}',
  apart: 'Parts of “{query}”: {count}',
  some: 'Nearest to “{query}”: {count}',
  forms: '; {count} more in other forms',
  narrowed: ' (of {total})',
  pages: '{count} fit',
  none: 'Nothing found for “{query}”.',
  termNone: '“{term}”: none',
  termOne: '“{term}”: 1',
  termOther: '“{term}”: {count}',
} as SearchStrings;

const outcome = (found: readonly Manner[], changes: Partial<Outcome> = {}): Outcome => ({
  query: 'soil',
  answers: found.map((manner, page) => ({ page, manner })),
  total: found.length,
  counts: forEachFacet(() => ({})),
  terms: [],
  ...changes,
});

const many = (count: number, manner: Manner) => Array.from({ length: count }, () => manner);

describe('the number of results', () => {
  const say = (found: readonly Manner[], changes?: Partial<Outcome>) =>
    sayCount(strings, outcome(found, changes), 'en');

  it('is said in words that fit it', () => {
    expect(say([])).toBe('Nothing found for “soil”.');
    expect(say(['exact'])).toBe('1 result for “soil”');
    expect(say(many(1200, 'exact'))).toBe('1,200 results for “soil”');
  });

  it('tells other forms of the words apart', () => {
    expect(say(['exact', ...many(2, 'form')])).toBe('1 result for “soil”; 2 more in other forms');
  });

  it('is not passed off as the answer where no page has what was asked for', () => {
    expect(say(many(3, 'some'))).toBe('Nearest to “soil”: 3');
    expect(say(many(2, 'begins'))).toBe('Begin like “soil”: 2');
    expect(say(['apart'])).toBe('Parts of “soil”: 1');
  });

  it('says of how many results they are chosen', () => {
    expect(say(['exact'], { total: 5 })).toBe('1 result for “soil” (of 5)');
  });

  it('counts pages where no words were asked for', () => {
    expect(say(many(2, 'exact'), { query: '' })).toBe('2 fit');
    expect(say([], { query: '' })).toBe('0 fit');
  });

  it('repeats signs in the words as they were typed', () => {
    expect(say(['exact'], { query: '$& {count}' })).toBe('1 result for “$& {count}”');
  });
});

describe('why nothing has all the words', () => {
  it('is said word by word', () => {
    const terms = [
      { text: 'soil', pages: 6 },
      { text: 'zebra', pages: 0 },
      { text: 'bus', pages: 1 },
    ];
    expect(sayTerms(strings, outcome([], { terms }), 'en')).toEqual(['“soil”: 6', '“zebra”: none', '“bus”: 1']);
  });

  it('need not be said of a single word', () => {
    expect(sayTerms(strings, outcome([], { terms: [{ text: 'zebra', pages: 0 }] }), 'en')).toEqual([]);
  });
});

it('leaves a placeholder without a value as it is', () => {
  expect(fillString('{a} {b}', { a: 1 })).toBe('1 {b}');
});
