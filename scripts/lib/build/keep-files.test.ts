import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFiles } from './keep-files.ts';

const day = 24 * 60 * 60_000;
const now = Date.UTC(2030, 5, 15);

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'keep-'));
});
afterEach(() => rmSync(place, { recursive: true }));

/** Writes the files of a site as a build would have, some days ago. */
function write(site: string, daysAgo: number, files: Readonly<Record<string, string>>): string {
  const folder = join(place, site);
  for (const [name, words] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), words);
    utimesSync(join(folder, name), new Date(now - daysAgo * day), new Date(now - daysAgo * day));
  }
  return folder;
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted();

test('styles and scripts of the site before are kept, with what is packed beside them', () => {
  const served = write('served', 1, {
    '_astro/a.111.js': 'old',
    '_astro/a.111.js.br': 'packed',
    '_astro/b.1.css': 'b',
  });
  const next = write('next', 0, { '_astro/a.222.js': 'new', '_astro/b.1.css': 'b' });
  keepFiles(served, next, now);
  expect(filesOf(next)).toEqual(['_astro/a.111.js', '_astro/a.111.js.br', '_astro/a.222.js', '_astro/b.1.css']);
});

test('no page and no data of it come back', () => {
  const served = write('served', 1, {
    'en/gone/index.html': 'page',
    'data/gone.csv': 'data',
    '_astro/a.111.js': 'old',
  });
  const next = write('next', 0, { '_astro/a.222.js': 'new' });
  keepFiles(served, next, now);
  expect(filesOf(next)).toEqual(['_astro/a.111.js', '_astro/a.222.js']);
});

test('what the new site has itself stays as it is there', () => {
  const served = write('served', 1, { '_astro/a.111.js': 'touched by somebody' });
  const next = write('next', 0, { '_astro/a.111.js': 'as it was built' });
  keepFiles(served, next, now);
  expect(readFileSync(join(next, '_astro/a.111.js'), 'utf8')).toBe('as it was built');
});

test('a file is kept for a week after the last build that made it, however often it was carried over', () => {
  let served = write('first', 0, { '_astro/a.111.js': 'old' });
  for (const [place, daysLater] of [3, 6, 8].entries()) {
    const next = write(`site-${place}`, -daysLater, { '_astro/a.222.js': 'new' });
    keepFiles(served, next, now + daysLater * day);
    expect(filesOf(next).includes('_astro/a.111.js'), `${daysLater} days later`).toBe(daysLater < 7);
    served = next;
  }
});

test('a file keeps its time, by which its week is counted', () => {
  const served = write('served', 2, { '_astro/a.111.js': 'old' });
  const next = write('next', 0, { '_astro/a.222.js': 'new' });
  keepFiles(served, next, now);
  expect(statSync(join(next, '_astro/a.111.js')).mtimeMs).toBe(now - 2 * day);
});

test('a first build, or a site without styles and scripts, has nothing to keep', () => {
  const next = write('next', 0, { '_astro/a.222.js': 'new' });
  keepFiles(join(place, 'nothing'), next, now);
  expect(filesOf(next)).toEqual(['_astro/a.222.js']);
});
