import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { firstDifference, printedPieces } from './printed.ts';

describe('the printed words of a page', () => {
  test('are those marked as printed, once, in order', () => {
    const { document } = parseHTML(
      '<h1 data-printed>Work</h1><p>no</p><p data-printed>One <a data-printed>two</a></p>',
    );
    expect(printedPieces(document)).toEqual(['Work', 'One two']);
  });
});

describe('comparing with the reference text', () => {
  const lines = ['I. Work', '(1) Hours. Open on Sundays.', 'End'];

  test('finds nothing when the words are the same', () => {
    expect(firstDifference(['I. Work', '(1) Hours.', 'Open on Sundays.', 'End'], lines)).toBeUndefined();
  });

  test('lets two pieces stand close together', () => {
    expect(firstDifference(['Target', '40%'], ['Target40%'])).toBeUndefined();
  });

  test('names the line and both sides of the first difference', () => {
    expect(firstDifference(['I. Work', '(1) Hours.', 'Open on Mondays.'], lines)).toEqual({
      line: 2,
      expected: 'Sundays.\nEnd',
      found: 'Mondays.',
    });
  });

  test('tells of words that are missing at the end', () => {
    expect(firstDifference(['I. Work', '(1) Hours.', 'Open on Sundays.'], lines)).toMatchObject({
      line: 3,
      expected: 'End',
    });
  });

  test('tells of words that the text does not have', () => {
    expect(firstDifference(['I. Work', '(1) Hours. Open on Sundays.', 'End', 'More'], lines)).toMatchObject({
      found: 'More',
    });
  });
});
