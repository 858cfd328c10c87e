import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, weightOf } from './weighed-files.ts';

test('the weight of a folder is that of all files in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weight-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'a.json'), '{}');
  writeFileSync(join(folder, 'en/a.md'), '质量');
  expect(filesIn(folder).map(({ path }) => path)).toEqual(expect.arrayContaining(['a.json', 'en/a.md']));
  expect(weightOf(filesIn(folder))).toBe(8);
  rmSync(folder, { recursive: true });
});
