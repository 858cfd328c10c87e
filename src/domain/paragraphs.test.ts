import { describe, expect, test } from 'vitest';
import { linkedIds, parseBlocks, plainText } from './paragraphs.ts';

const short = (body: string) => parseBlocks(body).blocks.map(({ id, kind, markdown }) => [id, kind, markdown]);

describe('the blocks of a text', () => {
  test('are its paragraphs with their ids', () => {
    expect(short('One. {#a-p1}\n\nTwo. {#a-p2}\n')).toEqual([
      ['a-p1', 'paragraph', 'One.'],
      ['a-p2', 'paragraph', 'Two.'],
    ]);
  });

  test('are the items of its lists, also without empty lines between them', () => {
    expect(short('Namely: {#a-p1}\n- one; {#a-p2}\n* two. {#a-p3}')).toEqual([
      ['a-p1', 'paragraph', 'Namely:'],
      ['a-p2', 'list-item', 'one;'],
      ['a-p3', 'list-item', 'two.'],
    ]);
  });

  test('may run over several lines', () => {
    expect(short('One\nand more. {#a-p1}')).toEqual([['a-p1', 'paragraph', 'One\nand more.']]);
  });

  test('know on which line they begin', () => {
    expect(parseBlocks('\nOne. {#a-p1}\n\n\nTwo. {#a-p2}').blocks.map(({ line }) => line)).toEqual([2, 5]);
  });

  test('may come from Windows', () => {
    expect(short('One. {#a-p1}\r\n\r\nTwo. {#a-p2}\r\n').map(([id]) => id)).toEqual(['a-p1', 'a-p2']);
  });

  test('keep a number with which they begin', () => {
    expect(short('1. One. {#a-p1}\n\n(2) Two. {#a-p2}').map(([, , words]) => words)).toEqual(['1. One.', '(2) Two.']);
  });

  test('keep a dash that begins no item', () => {
    expect(short('One - two * three. {#a-p1}')).toEqual([['a-p1', 'paragraph', 'One - two * three.']]);
  });

  test('keep a bracket that is no id', () => {
    expect(short('A {set} of #1 things. {#a-p1}')).toEqual([['a-p1', 'paragraph', 'A {set} of #1 things.']]);
  });

  test('are none in an empty text', () => {
    expect(parseBlocks('\n\n')).toEqual({ blocks: [], problems: [] });
  });
});

describe('a block without an id', () => {
  test('is a problem with its line and its first words', () => {
    expect(parseBlocks('One. {#a-p1}\n\nTwo.').problems).toEqual([{ line: 3, begins: 'Two.' }]);
  });

  test('is not among the blocks', () => {
    expect(short('One.')).toEqual([]);
  });

  test('may have something that only looks like an id', () => {
    expect(parseBlocks('One. {#A p1}').problems).toHaveLength(1);
  });
});

describe('the words alone', () => {
  test.for<[string, string]>([
    ['the [30%](indicator:share) of [all](note:n)', 'the 30% of all'],
    ['**bold**, __bold__, *slanted* and `code`', 'bold, bold, slanted and code'],
    ['  two   lines\nin one ', 'two lines in one'],
    ['3 * 4 is 12', '3 * 4 is 12'],
    ['**重点**工作', '重点工作'],
    ['**a\nb** c', 'a b c'],
    ['*a\r\nb* and `c\nd`', 'a b and c d'],
    ['a * b * c', 'a * b * c'],
    ['a ** b ** c, d __ e __ f', 'a ** b ** c, d __ e __ f'],
    ['2 * *slanted* * 3', '2 * slanted * 3'],
    ['` code ` and `**`', 'code and **'],
    ['', ''],
  ])('%s', ([markdown, words]) => {
    expect(plainText(markdown)).toBe(words);
  });
});

describe('the links of a paragraph', () => {
  const markdown = '[30%](indicator:share), [40%](indicator:share-two), [over 100%](note:over) and [more](/en/)';

  test('to indicators', () => {
    expect(linkedIds(markdown, 'indicator')).toEqual(['share', 'share-two']);
  });

  test('to notes', () => {
    expect(linkedIds(markdown, 'note')).toEqual(['over']);
  });

  test('may be none', () => {
    expect(linkedIds('No links.', 'note')).toEqual([]);
  });
});
