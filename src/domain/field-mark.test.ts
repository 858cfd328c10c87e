import { describe, expect, test } from 'vitest';
import { fieldMark } from './field-mark.ts';

const field = { id: 'water', name: { en: 'Water', zh: '水务' } };

describe('the mark of a field', () => {
  test('is the one that it was given', () => {
    expect(fieldMark({ ...field, mark: { en: 'Wt', zh: '务' } })).toEqual({ en: 'Wt', zh: '务' });
  });

  test('is the first letter of its name if it was given none', () => {
    expect(fieldMark(field)).toEqual({ en: 'W', zh: '水' });
  });
});
