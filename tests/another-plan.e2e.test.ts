import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTree } from '../scripts/lib/content.ts';
import { languages } from '../src/schemas/common.ts';
import { tree } from './lib/pages.ts';
import { listPages, readPage, textOf } from './lib/site.ts';

const folder = 'tests/fixtures/small-plan';
const small = readTree(folder);

let room: string;
let built: string;
beforeAll(() => {
  // The build keeps a cache beside what it makes, so both have a room of their own.
  room = mkdtempSync(join(tmpdir(), 'another-plan-'));
  built = join(room, 'dist');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, CONTENT_DIR: folder, OUT_DIR: built, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The small plan was not built.\n${stdout}\n${stderr}`);
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Every file of the built site that people or search engines read. */
const words = () =>
  readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:html|js|css|csv|json|xml|txt|svg)$/.test(name) && statSync(join(built, name)).isFile())
    .map((name) => ({ name, text: readFileSync(join(built, name), 'utf8') }));

describe('another plan, published from another folder of content,', () => {
  test.for(languages)('has its titles: %s', (language) => {
    const home = readPage(`/${language}/`, built);
    expect(home.querySelector('title')?.textContent).toContain(small.site?.data.name[language]);
    for (const { id, data } of small.outline.entries.filter((unit) => unit.data.field)) {
      expect(textOf(readPage(`/${language}/tasks/${id}/`, built).querySelector('h1'))).toContain(data.title[language]);
    }
    for (const { id, data } of small.indicators.entries) {
      expect(textOf(readPage(`/${language}/indicators/${id}/`, built).querySelector('h1'))).toBe(data.name[language]);
    }
  });

  test('has as many pages in one language as in the other', () => {
    const pages = listPages(built);
    const count = (language: string) => pages.filter((path) => path.startsWith(`/${language}/`)).length;
    expect(count('en')).toBe(count('zh'));
    expect(count('en')).toBeGreaterThan(15);
  });

  test('says nothing of the place of the first plan', () => {
    const names = languages.map((language) => tree.site?.data.place[language].toLowerCase() ?? '?');
    const found = words().filter(({ text }) => names.some((name) => text.toLowerCase().includes(name)));
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  test('has no indicator of the first plan', () => {
    const found = words().flatMap(({ name, text }) =>
      [...tree.indicators.ids].filter((id) => new RegExp(`\\b${id}\\b`).test(text)).map((id) => `${name} ${id}`),
    );
    expect(found).toEqual([]);
  });
});
