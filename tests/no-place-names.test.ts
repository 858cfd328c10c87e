import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree } from '../scripts/lib/content.ts';
import { languages } from '../src/schemas/common.ts';

const root = join(import.meta.dirname, '..');
const { site, indicators } = readTree(join(root, 'content'));

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro|css|mjs|json)$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
);

const filesWith = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

describe('the code of the site', () => {
  test.for(languages)('does not name the place of the plan: %s', (language) => {
    expect(filesWith(new RegExp(site?.data.place[language] ?? '?', 'i'))).toEqual([]);
  });

  test.for([...indicators.ids])('does not name the indicator %s', (id) => {
    expect(filesWith(new RegExp(`['"\`/]${id}['"\`/]`))).toEqual([]);
  });
});
