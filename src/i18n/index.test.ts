import { describe, expect, test } from 'vitest';
import { countForm } from './index.ts';

describe('the form of a string that counts', () => {
  test.each([
    [1, 'en', 'one'],
    [0, 'en', 'other'],
    [21, 'en', 'other'],
    [1, 'zh', 'other'],
  ] as const)('%s in %s: %s', (count, language, form) => {
    expect(countForm(count, language)).toBe(form);
  });
});
