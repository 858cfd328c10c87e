import { expect, test } from 'vitest';
import { loudScript } from './loud-pagefind.ts';

test('a script that is not as it is known is not changed half', () => {
  expect(() => loudScript('export const search = 1;')).toThrow('does not have once what is to be changed');
});
