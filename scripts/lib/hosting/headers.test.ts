import { describe, expect, test } from 'vitest';
import { headerRules, headersAt, headersFile, pathExpression } from './headers.ts';

const kept = 'public, max-age=31536000, immutable';
const version = '/data/v/2026-11-25-1a2b3c4d';

describe('how long a browser keeps', () => {
  test.for([
    ['a page', '/en/tasks/', 'no-cache'],
    ['the front door', '/', 'no-cache'],
    ['data that change', '/data/indicators.csv', 'no-cache'],
    ['the list of releases', '/data/v/index.json', 'no-cache'],
    ['the list of what is searched', '/search/en/pagefind-entry.json', 'no-cache'],
    ['a file with a sum in its name', '/_astro/page.1a2b3c.css', kept],
    ['a piece of the search index', '/search/zh/index/qaa_1a2b3c.pf_index', kept],
    ['a piece of a further part of it', '/search/zh/2/index/qaa_1a2b3c.pf_index', kept],
    ['the data of a release', `${version}/indicators.csv`, kept],
    ['a chart of a release', `${version}/embed/en/circles/`, kept],
  ] as const)('%s', ([, address, value]) => {
    expect(headersAt(address)['Cache-Control']).toBe(value);
  });
});

describe('in a frame on another site', () => {
  test.for(['/', '/404.html', '/en/', '/zh/simple/tasks/', '/admin/'])('no page may stand: %s', (address) => {
    expect(headersAt(address)['Content-Security-Policy']).toBe("frame-ancestors 'none'");
  });

  test.for(['/embed/en/circles/', `${version}/embed/en/circles/`])('a chart may stand: %s', (address) => {
    expect(headersAt(address)).not.toHaveProperty('Content-Security-Policy');
  });
});

describe('other sites', () => {
  test.for([
    '/data/tasks.json',
    '/pictures/en/plan.png',
    '/embed/en/circles/',
    '/_astro/a.css',
    '/en/feeds/changes.atom',
  ])('may read %s', (address) => {
    expect(headersAt(address)['Access-Control-Allow-Origin']).toBe('*');
  });

  test.for(['/en/', '/zh/tasks/'])('may not take the page %s for their own', (address) => {
    expect(headersAt(address)).toMatchObject({
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    expect(headersAt(address)).not.toHaveProperty('Access-Control-Allow-Origin');
  });
});

describe('the rules', () => {
  const paths = headerRules.flatMap((rule) => rule.paths);
  const examples = paths.map((path) => path.replace(/:\w+/g, 'one').replace('*', 'two/three.json'));

  test.for(examples)('give no header twice to %s', (address) => {
    const names = headerRules
      .filter((rule) => rule.paths.some((path) => new RegExp(pathExpression(path)).test(address)))
      .flatMap(({ headers }) => Object.keys(headers));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  test('hold below another path as well, and outside of it do not', () => {
    expect(headersAt('/plan/_astro/a.css', '/plan/')['Cache-Control']).toBe(kept);
    expect(headersAt('/_astro/a.css', '/plan/')['Cache-Control']).toBe('no-cache');
  });

  test('stand in a file that other hosts read', () => {
    expect(headersFile('/plan/').split('\n')).toEqual(
      expect.arrayContaining(['/plan/*', '  X-Content-Type-Options: nosniff', '/plan/search/:language/index/*']),
    );
  });
});
