import { describe, expect, test } from 'vitest';
import { parseJson } from './json.ts';
import { placeAt } from './places.ts';

describe('reading JSON', () => {
  test('gives what it says', () => {
    const text = '{ "a": [1, true, null, "x"] }';
    expect(parseJson(text)).toEqual({ ok: true, value: { a: [1, true, null, 'x'] }, repeated: [] });
  });

  test.for<[string, string, string]>([
    ['a comma too many', '{\n  "a": 1,\n}', '3:1'],
    ['a comma that is missing', '{\n  "a": 1\n  "b": 2\n}', '2:9'],
    ['a Chinese comma', '{\n  "a": 1，\n  "b": 2\n}', '2:9'],
    ['Chinese quotation marks', '{\n  “a”: 1\n}', '2:3'],
    ['a word without quotation marks', '{\n  "a":\n    word\n}', '3:5'],
    ['a bracket that is missing', '{\n  "a": [1, 2\n}', '2:13'],
    ['a line break in a text', '{\n  "a": "one\ntwo"\n}', '2:8'],
    ['an end that is missing', '{\n  "a": 1\n', '2:9'],
    ['a comment', '{\n  // note\n  "a": 1\n}', '2:3'],
    ['nothing at all', '', '1:1'],
    ['words after the end', '{ "a": 1 }\n{ "b": 2 }\n', '2:1'],
  ])('finds the place of %s', ([, text, place]) => {
    const result = parseJson(text);
    const { line, column } = placeAt(text, result.ok ? 0 : result.at);
    expect(`${line}:${column}`).toBe(place);
  });

  test('finds a field that stands twice in one group, and only there', () => {
    const text = '{ "a": { "b": 1 }, "c": { "b": 1 }, "a": 2 }';
    expect(parseJson(text)).toMatchObject({ ok: true, repeated: [{ name: 'a', at: 36 }] });
  });
});
