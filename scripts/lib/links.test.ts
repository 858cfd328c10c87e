import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLinks } from './links.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
  mkdirSync(join(folder, 'zh'));
  const links = ['/zh/', '/zh/#目标', '/zh/#gone', '/lost/', 'https://elsewhere.example/'];
  writeFileSync(join(folder, 'index.html'), links.map((href) => `<a href="${href}">x</a>`).join(''));
  writeFileSync(join(folder, 'zh/index.html'), '<p id="目标">目标</p>');
  writeFileSync(join(folder, '404.html'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the link check tells of pages and places that are not there, and fetches nothing from elsewhere', async () => {
  const { broken } = await checkLinks(folder);
  expect(broken.map(({ href, status }) => [href, status]).toSorted()).toEqual([
    ['/lost/', 404],
    ['/zh/#gone', 200],
  ]);
});
