import { describe, expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

const flawsOf = (text: string) => readFrontMatter(text).flaws.map(({ rule, at, name }) => `${at} ${rule} ${name}`);

describe('front matter', () => {
  test('says what stands in it', () => {
    expect(readFrontMatter("title: 'A # that stays'\n# a comment of its own\nsources:\n  - one#two\n").value).toEqual({
      title: 'A # that stays',
      sources: ['one#two'],
    });
  });

  test.for([
    ['title: At 39 # seen only', '13 value-commented # seen only'],
    ["title: 'At 39' # seen only", '15 value-commented # seen only'],
    ['sources:\n  - one # two\n', '17 value-commented # two'],
    ['title: “At 39”', '7 value-curly-quotes At 39'],
    ['title: ‘At 39’', '7 value-curly-quotes At 39'],
    ["date: !foo '2018'", "6 file-front-matter !foo '2018'"],
    ['title: "At', '10 file-front-matter '],
    ['a: 1\na: 2', '5 field-twice a'],
    ['', '0 file-front-matter '],
  ] as const)('is not taken where it may be read otherwise than it was meant: %s', ([text, told]) => {
    expect(flawsOf(text)).toEqual([told]);
    expect(readFrontMatter(text).value).toBeUndefined();
  });

  test.for(["title: '“At 39”'", 'title: “One” and “two”', 'text: |\n  # no comment\n', 'title: At 39#seen'])(
    'may have: %s',
    (text) => {
      expect(flawsOf(text)).toEqual([]);
    },
  );
});
