import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree } from './content.ts';
import { simpleAddress } from '../../src/domain/simple-address.ts';
import { fixedPages, knownAddressesIn, takenAddresses } from './addresses.ts';

const root = join(import.meta.dirname, '../..');
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length));

describe('the addresses of a site', () => {
  test('are those that its routes make', () => {
    const routes = filesIn('src/pages/[lang]')
      // The further pages of a list are no addresses to link to: what they hold changes with the plan.
      .map((path) => path.replace(/\/\[\.\.\.page\]\.astro$/, '.astro'))
      .filter((path) => path.endsWith('.astro') && !path.includes('['));
    const pages = routes.map((path) =>
      path
        .replace(/\.astro$/, '')
        .replace(/(?:^|\/)index$/, '')
        .replace(/^\//, ''),
    );
    expect(pages.toSorted()).toEqual([...fixedPages]);
  });

  test('that every site has are known as taken', () => {
    const simple = simpleAddress('/en/').replace('/en/', '').replace(/\/$/, '');
    const first = [simple, ...filesIn('src/pages/[lang]').map((path) => path.split(/[/.]/)[1] ?? '')];
    expect(first).toContain('feeds');
    expect(
      first.filter(
        (name) => !name.startsWith('[') && !['index', 'opensearch'].includes(name) && !takenAddresses.has(name),
      ),
    ).toEqual([]);
  });

  test('come from the content', () => {
    const { pages, files } = knownAddressesIn(readTree(join(root, 'tests/fixtures/small-plan')));
    expect([...pages]).toEqual(
      expect.arrayContaining([
        '',
        'as-of/2025',
        'indicators/circles',
        'plan/work',
        'sources/council-report-2022',
        'tasks/column-1',
        'updates/open-on-sundays',
        'about',
      ]),
    );
    expect(['home', 'plan/readers', 'tasks/readers', 'as-of/2026'].filter((page) => pages.has(page))).toEqual([]);
    expect(files.has('/data/indicators/circles.csv')).toBe(true);
    expect(files.has('/zh/feeds/tasks/longer-hours.atom')).toBe(true);
  });
});
