import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Failure } from '../failure.ts';
import { fixtureCommand } from './command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'made-up-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (options: Record<string, string>) => fixtureCommand.run([], 'en', options);

test('a made-up plan is written where it was asked for', async () => {
  expect((await run({ units: '3', to: folder })).en).toContain('of 3 units');
  expect(readdirSync(folder)).toContain('plan');
});

test.for(['', 'many', '2', '3.5'])('"%s" is no number of units', async (units) => {
  await expect(run({ units, to: folder })).rejects.toThrow('at least 3');
});

test('without a folder nothing is written', async () => {
  await expect(run({ units: '3' })).rejects.toThrow(Failure);
});

test('a folder with something in it is left alone', async () => {
  writeFileSync(join(folder, 'mine.txt'), 'words');
  await expect(run({ units: '3', to: folder })).rejects.toThrow('not empty');
  expect(readdirSync(folder)).toEqual(['mine.txt']);
});
