import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from './replace-file.ts';

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => rmSync(room, { recursive: true }));

test('a file is replaced, keeps its permissions, and leaves nothing beside it', () => {
  const path = join(room, 'record.json');
  writeFileSync(path, 'before');
  chmodSync(path, 0o640);
  replaceFile(path, 'after');
  expect(readFileSync(path, 'utf8')).toBe('after');
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(room)).toEqual(['record.json']);
});

test('a file that was not there is written, with its folder', () => {
  replaceFile(join(room, 'a/b.json'), 'new');
  expect(readFileSync(join(room, 'a/b.json'), 'utf8')).toBe('new');
});

test('what cannot be put into its place leaves nothing behind', () => {
  mkdirSync(join(room, 'taken/full'), { recursive: true });
  expect(() => replaceFile(join(room, 'taken'), 'new')).toThrow();
  expect(readdirSync(room)).toEqual(['taken']);
});
