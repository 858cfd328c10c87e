import { expect, it } from 'vitest';
import { simplify } from './traditional.ts';

const pairs = '發发國国𠮷吉';

it('traditional characters become the simplified ones of their pairs', () => {
  expect(simplify('發展國家', pairs)).toBe('发展国家');
});

it('characters beyond the basic plane do so too', () => {
  expect(simplify('𠮷日', pairs)).toBe('吉日');
});

it('what has no pair stays', () => {
  expect(simplify('发展 plan 30%', pairs)).toBe('发展 plan 30%');
  expect(simplify('發', '')).toBe('發');
});

it('a last character without its pair does no harm', () => {
  expect(simplify('發國', '發发國')).toBe('发國');
});
