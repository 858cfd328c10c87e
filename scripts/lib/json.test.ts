import { describe, expect, test } from 'vitest';
import { parseJson } from './json.ts';

describe('reading JSON', () => {
  test('gives what it says', () => {
    expect(parseJson('{ "a": [1, true, null, "x"] }')).toEqual({ ok: true, value: { a: [1, true, null, 'x'] } });
  });

  test.for<[string, string, number]>([
    ['a comma too many', '{\n  "a": 1,\n}', 3],
    ['a comma that is missing', '{\n  "a": 1\n  "b": 2\n}', 3],
    ['a Chinese comma', '{\n  "a": 1，\n  "b": 2\n}', 2],
    ['Chinese quotation marks', '{\n  “a”: 1\n}', 2],
    ['a word without quotation marks', '{\n  "a":\n    word\n}', 3],
    ['a bracket that is missing', '{\n  "a": [1, 2\n}', 3],
    ['a line break in a text', '{\n  "a": "one\ntwo"\n}', 2],
    ['an end that is missing', '{\n  "a": 1\n', 2],
    ['a comment', '{\n  // note\n  "a": 1\n}', 2],
    ['nothing at all', '', 1],
  ])('finds the line of %s', ([, text, line]) => {
    const result = parseJson(text);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(Math.abs(result.line - line)).toBeLessThanOrEqual(1);
  });
});
