import { describe, expect, test } from 'vitest';
import { isAllowed } from './allowed-licenses.ts';

describe('a license', () => {
  test.for(['MIT', 'ISC', '(MIT OR GPL-3.0-only)', 'MIT AND Apache-2.0'])(
    'that may reach the browser: %s',
    (license) => {
      expect(isAllowed(license, true)).toBe(true);
    },
  );

  test.for(['GPL-3.0-only', 'MIT AND LGPL-2.1', 'MPL-2.0'])('that may only build: %s', (license) => {
    expect(isAllowed(license, true)).toBe(false);
    expect(isAllowed(license, false)).toBe(true);
  });

  test.for(['', 'UNLICENSED', 'AGPL-3.0-only', 'SEE LICENSE IN x'])('that is not allowed at all: “%s”', (license) => {
    expect(isAllowed(license, false)).toBe(false);
  });
});
