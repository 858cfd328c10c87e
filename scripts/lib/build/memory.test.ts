import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heapLimit, weightOf } from './memory.ts';

test('a plan of any size has room, and more as the content grows', () => {
  expect(heapLimit(0)).toBe(384);
  expect(heapLimit(33_000_000)).toBe(912);
});

test('the weight of a folder is that of all files in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weight-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'a.json'), '{}');
  writeFileSync(join(folder, 'en/a.md'), '质量');
  expect(weightOf(folder)).toBe(8);
  rmSync(folder, { recursive: true });
});
