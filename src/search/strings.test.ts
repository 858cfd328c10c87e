import { describe, expect, it } from 'vitest';
import { fillString, sayCount } from './strings.ts';

const strings = {
  one: '1 result for “{query}”',
  other: '{count} results for “{query}”',
  none: 'Nothing found for “{query}”.',
  searching: '',
  failed: '',
  more: '',
  kinds: {},
};

describe('the number of results', () => {
  it('is said in words that fit it', () => {
    expect(sayCount(strings, 0, 'soil', 'en')).toBe('Nothing found for “soil”.');
    expect(sayCount(strings, 1, 'soil', 'en')).toBe('1 result for “soil”');
    expect(sayCount(strings, 1200, 'soil', 'en')).toBe('1,200 results for “soil”');
  });

  it('repeats signs in the words as they were typed', () => {
    expect(sayCount(strings, 1, '$& {count}', 'en')).toBe('1 result for “$& {count}”');
  });
});

it('leaves a placeholder without a value as it is', () => {
  expect(fillString('{a} {b}', { a: 1 })).toBe('1 {b}');
});
