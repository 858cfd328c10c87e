import { describe, expect, test } from 'vitest';
import { harmless, unguarded } from './spreadsheet-cell.ts';

const formulas = [
  '=1+1',
  '=HYPERLINK("https://elsewhere.example","open")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '-1+cmd|x',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1+1',
  '＠SUM(A1)',
];

describe('a text that a spreadsheet would take for a formula', () => {
  test.for(formulas)('begins with an apostrophe: %j', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  test.for(formulas)('comes back as it was: %j', (text) => {
    expect(unguarded(String(harmless(text)))).toBe(text);
  });
});

describe('what is no formula stays as it is:', () => {
  test.for([-3, 2.5, null, true, '', 'a=b', '1-2', "'tis", '-3', '-2.5', '+12%', '-1,234.5'])('%j', (cell) => {
    expect(harmless(cell)).toBe(cell);
  });
});
