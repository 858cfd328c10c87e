import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { inShort } from '../../../tests/lib/changed-plan.ts';
import { beginRecord, copyChanged, replace, testDay } from '../../../tests/lib/small-plan.ts';
import { readTree } from '../content.ts';
import { registerAll } from '../register-all.ts';
import { checkTree } from './index.ts';

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Staff', '-c', 'user.email=staff@example.org', ...args], {
    stdio: 'pipe',
  });

/** The small plan as the last commit has it. */
function committedPlan(): string {
  const room = mkdtempSync(join(tmpdir(), 'repository-'));
  onTestFinished(() => rmSync(room, { recursive: true, force: true }));
  const folder = join(room, 'content');
  copyChanged({}, folder);
  git(room, 'init', '--quiet');
  git(room, 'add', '.');
  git(room, 'commit', '--quiet', '-m', 'Published');
  return folder;
}

const edit = (folder: string, name: string, change: (text: string) => string) =>
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));

const find = (folder: string) =>
  checkTree(readTree(folder), testDay)
    .filter(({ file }) => file === 'published.json' || file === 'registry.json')
    .map(inShort);

describe('the records beside those of the last commit', () => {
  test('may not lose an update that is gone from the content too', () => {
    const folder = committedPlan();
    for (const language of ['en', 'zh']) git(folder, 'rm', '--quiet', `updates/${language}/open-on-sundays.mdx`);
    edit(folder, 'registry.json', (text) => text.replace(/ {2}"open-on-sundays".*\n/, ''));
    edit(folder, 'published.json', (text) => text.replace(/,\n {4}"updates\/open-on-sundays".*/, ''));
    expect(find(folder)).toEqual([
      'published.json:1 addresses.updates/open-on-sundays history-erased',
      'registry.json:1 open-on-sundays id-lost',
    ]);
  });

  test('may not be written anew with another day', () => {
    const folder = committedPlan();
    beginRecord(folder, '2025-02-15');
    expect(find(folder)).toContain('published.json:1 begun history-erased');
  });

  test('may grow', () => {
    const folder = committedPlan();
    const first = /\{\s+"id": "rc-2021"[^]*?\n {4}\},/;
    edit(folder, 'indicators/circles.json', (text) =>
      text.replace(first, (entry) => `${entry}\n    ${replace('2021', '2022')(entry)}`),
    );
    registerAll(folder, '2025-03-01');
    expect(find(folder)).toEqual([]);
  });
});
