import { describe, expect, test } from 'vitest';
import { Failure } from './failure.ts';
import { refuseOtherPath, siteBase, withoutBase } from './base.ts';

describe('the path below which a site is published', () => {
  test.for(['/', '/plan/', '/en/plan-2/', '/~office/'])('may be %s', (base) => {
    expect(siteBase(base)).toBe(base);
  });

  test.for(['plan', '/plan', 'plan/', '//host/', '/a b/', '/plan/?x/', '/规划/', '/<b>/', '/../', '/a/./'])(
    'is refused in both languages: %s',
    (base) => {
      const refuse = () => siteBase(base);
      expect(refuse).toThrow(`BASE is “${base}”`);
      expect(refuse).toThrow(Failure);
    },
  );

  test.for([
    ['https://city.example', '/'],
    ['https://city.example/', '/plan/'],
    ['https://city.example/plan', '/plan/'],
    ['https://city.example/plan/', '/plan/'],
  ] as const)('fits the address %s: %s', ([address, base]) => {
    expect(() => refuseOtherPath(address, base)).not.toThrow();
  });

  test('is asked for where the address of the site has another', () => {
    expect(() => refuseOtherPath('https://city.example/plan', '/')).toThrow('Build it with BASE=/plan/.');
  });

  test('is taken off an address that lies below it', () => {
    expect(withoutBase('/plan/en/tasks/', '/plan/')).toBe('/en/tasks/');
    expect(withoutBase('/en/tasks/', '/')).toBe('/en/tasks/');
  });

  test('is not found in an address that lies elsewhere', () => {
    expect(withoutBase('/en/tasks/', '/plan/')).toBeUndefined();
    expect(withoutBase('/planned/', '/plan/')).toBeUndefined();
  });
});
