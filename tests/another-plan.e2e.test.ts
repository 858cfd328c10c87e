import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTree } from '../scripts/lib/content.ts';
import { languages, type Language } from '../src/schemas/common.ts';
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
    .filter(
      (name) => /\.(?:html|js|css|csv|json|jsonld|md|xml|txt|svg)$/.test(name) && statSync(join(built, name)).isFile(),
    )
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

  test('says where to tell of a weakness, since its content names a contact', () => {
    const text = readFileSync(join(built, '.well-known/security.txt'), 'utf8');
    expect(text).toContain('Contact: mailto:weakness@meadow.example\n');
    expect(text).toMatch(/^Expires: \d{4}-\d{2}-\d{2}T00:00:00\.000Z$/m);
  });

  test('says nothing of the place of the first plan', () => {
    const names = languages.map((language) => tree.site?.data.place[language].toLowerCase() ?? '?');
    const found = words().filter(({ text }) => names.some((name) => text.toLowerCase().includes(name)));
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  test('says in words how much of the way from baseline to target is done, with the arithmetic', () => {
    const schedule = (language: Language, id: string) => {
      const page = readPage(`/${language}/indicators/${id}/`, built);
      return textOf(page.querySelector('#schedule')?.closest('section') ?? null);
    };
    expect(schedule('en', 'circles')).toContain(
      'Of the way from the baseline (2 circles) to the target (12 circles), 70% was done.',
    );
    expect(schedule('en', 'circles')).toContain('Part of the way done: (9 − 2) ÷ (12 − 2) = 70%');
    expect(schedule('zh', 'circles')).toContain('自基期值2个至目标值12个，已完成70%。');
    expect(schedule('zh', 'circles')).toContain('已完成比例：(9 − 2) ÷ (12 − 2) = 70%');
    expect(schedule('en', 'open-hours')).toContain(
      'More than the whole way from the baseline (20 hours) to the target (40 hours) was done: 110%.',
    );
    expect(schedule('zh', 'open-hours')).toContain('自基期值20小时至目标值40小时，已超额完成，进度110%。');
    expect(schedule('en', 'room-heat')).toContain('Cannot be computed: the plan gives no baseline');
  });

  test.runIf(spawnSync('python3', ['--version']).status === 0)('is worked out again by the published program', () => {
    const { status, stdout } = spawnSync('python3', [join(built, 'data/verify.py')], { encoding: 'utf8' });
    expect(stdout).toContain('3 targets worked out, 0 differences');
    expect(status).toBe(0);
  });

  test('has no indicator of the first plan', () => {
    const found = words().flatMap(({ name, text }) =>
      [...tree.indicators.ids].filter((id) => new RegExp(`\\b${id}\\b`).test(text)).map((id) => `${name} ${id}`),
    );
    expect(found).toEqual([]);
  });
});
