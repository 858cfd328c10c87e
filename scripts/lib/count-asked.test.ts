import { expect, test } from 'vitest';
import { countAsked } from './count-asked.ts';

test('a number that is given counts', () => expect(countAsked('--times', '3', 5)).toBe(3));
test('without one, the usual number does', () => expect(countAsked('--times', undefined, 5)).toBe(5));
test.for(['0', '-1', '1.5', 'often', ''])('“%s” is no number of times', (given) => {
  expect(() => countAsked('--times', given, 5)).toThrow('--times needs a whole number above 0.');
});
