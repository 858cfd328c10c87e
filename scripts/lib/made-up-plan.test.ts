import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkTree } from './checks/index.ts';
import { readTree } from './content.ts';
import { madeUpFiles, writeMadeUpPlan } from './made-up-plan.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('a made-up plan', () => {
  test('passes the check', () => {
    const folder = emptyFolder();
    writeMadeUpPlan(120, folder);
    expect(checkTree(readTree(folder))).toEqual([]);
  });

  test('has as many units as were asked for', () => {
    const outline = new Map(madeUpFiles(250)).get('plan/outline.json') ?? '[]';
    expect(JSON.parse(outline)).toHaveLength(250);
  });

  test('has the same bytes each time', () => {
    expect([...madeUpFiles(50)]).toEqual([...madeUpFiles(50)]);
  });

  test('begins as a smaller one does', () => {
    const bigger = new Map(madeUpFiles(120));
    const changed = [...madeUpFiles(60)].filter(([path, text]) => bigger.get(path) !== text).map(([path]) => path);
    expect(changed).toEqual(['names.json', 'plan/outline.json', 'plan/targets.json', 'register.json']);
  });

  test('is not written over anything', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    expect(() => writeMadeUpPlan(10, folder)).toThrow('is not empty');
  });
});
