import { describe, expect, it } from 'vitest';
import { fillString, sayCount } from './strings.ts';

const strings = {
  one: '1 result for “{query}”',
  other: '{count} results for “{query}”',
  near: 'Nearest to “{query}”: {count}',
  none: 'Nothing found for “{query}”.',
  otherLanguage: '',
  searching: '',
  failed: '',
  more: '',
  kinds: {},
};

describe('the number of results', () => {
  const say = (count: number, query = 'soil', complete = true) => sayCount(strings, { count, complete }, query, 'en');

  it('is said in words that fit it', () => {
    expect(say(0)).toBe('Nothing found for “soil”.');
    expect(say(1)).toBe('1 result for “soil”');
    expect(say(1200)).toBe('1,200 results for “soil”');
  });

  it('is not passed off as the answer when no page has all the words', () => {
    expect(say(3, 'soil zebra', false)).toBe('Nearest to “soil zebra”: 3');
  });

  it('repeats signs in the words as they were typed', () => {
    expect(say(1, '$& {count}')).toBe('1 result for “$& {count}”');
  });
});

it('leaves a placeholder without a value as it is', () => {
  expect(fillString('{a} {b}', { a: 1 })).toBe('1 {b}');
});
