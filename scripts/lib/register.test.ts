import { describe, expect, test } from 'vitest';
import { changedPlan } from '../../tests/lib/changed-plan.ts';
import { readTree } from './content.ts';
import { givenIds, openingOf } from './given-ids.ts';
import { addNewIds, formatRegistry } from './register.ts';

const given = () => givenIds(readTree(changedPlan({})));

describe('the register of ids', () => {
  test('gets every new id with its kind, its unit and how it begins', () => {
    expect(addNewIds({}, given())).toMatchObject({
      'warm-rooms': { kind: 'unit', opening: 'Warm rooms' },
      'warm-rooms-p1': {
        kind: 'paragraph',
        unit: 'warm-rooms',
        opening: 'Every room will be heated to 20 degrees, and over half of',
      },
      'row-circles': { kind: 'row', unit: 'aim-table', opening: 'Reading circles' },
      circles: { kind: 'indicator', opening: 'Reading circles' },
      'council-report-2022': { kind: 'source', opening: 'Report of the village council 2022' },
      'night-shift': { kind: 'note', opening: 'Which night shift' },
      'term-circle': { kind: 'term', opening: 'reading circle' },
      'open-on-sundays': { kind: 'update', opening: 'The library opens on Sundays' },
      about: { kind: 'page', opening: 'About this site' },
    });
  });

  test('is in alphabetical order', () => {
    const ids = Object.keys(addNewIds({}, given()));
    expect(ids).toEqual(ids.toSorted());
  });

  test('never loses or changes what is in it', () => {
    const before = {
      'long-gone': { kind: 'note', opening: 'Gone' },
      circles: { kind: 'term', opening: 'Old' },
    } as const;
    expect(addNewIds(before, given())).toMatchObject(before);
  });

  test('is written one id a line', () => {
    const text = formatRegistry({ a: { kind: 'row', unit: 'b', opening: 'C “d”' } });
    expect(text).toBe('{\n  "a": { "kind": "row", "unit": "b", "opening": "C “d”" }\n}\n');
  });
});

describe('how a thing begins', () => {
  test('is all of a short text', () => {
    expect(openingOf('Short words.')).toBe('Short words.');
  });

  test('is whole words of a long one', () => {
    expect(openingOf('word '.repeat(20))).toBe('word '.repeat(12).trim());
  });
});
