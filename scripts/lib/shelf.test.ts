import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mannerOf, Shelf } from './shelf.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelf-'));
  vi.stubEnv('SHELF_DIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test('what was made of something is there for a later build', async () => {
  const first = new Shelf('toys', '1');
  await first.keep(file('made', 'a swing'), first.placeOf('wood', 'rope'));
  const later = new Shelf('toys', '1');
  expect(await later.take(later.placeOf('wood', 'rope'), join(folder, 'wanted'))).toBe(true);
  expect(readFileSync(join(folder, 'wanted'), 'utf8')).toBe('a swing');
});

test('nothing is there of what is something else, or is made in another manner', async () => {
  const shelf = new Shelf('toys', '1');
  await shelf.keep(file('made', 'a swing'), shelf.placeOf('wood'));
  const other = new Shelf('toys', '2');
  expect(await shelf.take(shelf.placeOf('iron'), join(folder, 'wanted'))).toBe(false);
  expect(await other.take(other.placeOf('wood'), join(folder, 'wanted'))).toBe(false);
});

test('the manner is another when the program, a package or what Node compresses with is', () => {
  const program = pathToFileURL(file('program.ts', 'glue()'));
  const before = mannerOf([program], ['pngjs']);
  expect(mannerOf([program], ['pngjs'])).toBe(before);
  expect(mannerOf([program], ['pngjs', 'pixelmatch'])).not.toBe(before);
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  expect(before).toContain(`pngjs ${devDependencies?.['pngjs']}`);
  expect(before).toContain(process.versions.zlib);
  expect(before).toContain(process.versions.brotli);
  file('program.ts', 'nail()');
  expect(mannerOf([program], ['pngjs'])).not.toBe(before);
});

test('there is no manner with a package that the project does not have', () => {
  expect(() => mannerOf([], ['no-such-package'])).toThrow('There is no package "no-such-package" in package.json.');
});
