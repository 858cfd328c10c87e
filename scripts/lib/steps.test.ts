import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runStep } from './steps.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'steps-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const node = (code: string) => ['--eval', code];

describe('a step of the tests', () => {
  test('passes if its program ends well', async () => {
    expect(await runStep({ name: 'good', run: node('console.log("done")') })).toMatchObject({
      passed: 1,
      failed: 0,
      output: 'done\n',
    });
  });

  test('fails if its program does not, with all it printed', async () => {
    expect(await runStep({ name: 'bad', run: node('console.error("why"); process.exit(3)') })).toMatchObject({
      passed: 0,
      failed: 1,
      output: 'why\n',
    });
  });

  test('counts the tests of a report', async () => {
    const report = join(folder, 'report.json');
    const write = `require('fs').writeFileSync(${JSON.stringify(report)}, '{"numPassedTests":7,"numFailedTests":2}'); process.exit(1)`;
    expect(await runStep({ name: 'tests', run: node(write), report })).toMatchObject({ passed: 7, failed: 2 });
  });

  test('counts as failed if its tests passed but its program did not end well', async () => {
    const report = join(folder, 'ends-badly.json');
    const write = `require('fs').writeFileSync(${JSON.stringify(report)}, '{"numPassedTests":7,"numFailedTests":0}'); process.exit(1)`;
    expect(await runStep({ name: 'tests', run: node(write), report })).toMatchObject({ passed: 7, failed: 1 });
  });

  test('counts as failed if it wrote no report', async () => {
    const report = join(folder, 'none.json');
    expect(await runStep({ name: 'tests', run: node('process.exit(1)'), report })).toMatchObject({
      passed: 0,
      failed: 1,
    });
  });
});
