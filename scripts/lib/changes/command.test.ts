import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { changesHelp, reportChanges } from './command.ts';

function emptyRoom(): string {
  const room = mkdtempSync(join(tmpdir(), 'repository-'));
  onTestFinished(() => rmSync(room, { recursive: true, force: true }));
  return room;
}

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Staff', '-c', 'user.email=staff@example.org', ...args], {
    stdio: 'pipe',
  });

/** A repository that keeps the small plan in a folder of its own, with two commits. */
function repository(): { room: string; content: string } {
  const room = emptyRoom();
  const content = join(room, 'site', 'content');
  cpSync('tests/fixtures/small-plan', content, { recursive: true });
  git(room, 'init', '--quiet', '--initial-branch', 'main');
  writeFileSync(join(room, 'notes.txt'), 'first');
  git(room, 'add', '.');
  git(room, 'commit', '--quiet', '-m', 'First');
  edit(content, '"value": 9', '"value": 10');
  git(room, 'commit', '--quiet', '-a', '-m', 'Second');
  return { room, content };
}

function edit(content: string, from: string, to: string): void {
  const path = join(content, 'indicators/circles.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

const report = (content: string, ...args: string[]) => reportChanges(args, 'en', content);

describe('what a change means', () => {
  test('is told of what is not committed yet', () => {
    const { content } = repository();
    expect(report(content)).toMatch(/^Nothing changes for readers, compared with HEAD \([0-9a-f]+\)\.$/);
    edit(content, '"value": 10', '"value": 12');
    expect(report(content)).toContain('10 circles → 12 circles; status changes from “Target not met” to “Target met”');
  });

  test('is told of all since a revision', () => {
    const { content } = repository();
    expect(report(content, 'HEAD~1').replaceAll('\u00a0', ' ')).toContain('9 circles → 10 circles');
    expect(JSON.parse(report(content, 'HEAD~1', '--format', 'json'))).toMatchObject({ revision: 'HEAD~1' });
  });

  test('leaves the repository, what is staged and the machine as they were', () => {
    const { room, content } = repository();
    edit(content, '"value": 10', '"value": 12');
    git(room, 'add', '.');
    const before = [git(room, 'status', '--porcelain').toString(), readdirSync(room)];
    report(content);
    expect([git(room, 'status', '--porcelain').toString(), readdirSync(room)]).toEqual(before);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('old-content-') && existsSync(name))).toEqual([]);
  });

  test('is not told of a revision that is not there', () => {
    const { content } = repository();
    expect(() => report(content, 'nowhere')).toThrow('Git knows no revision “nowhere”.');
    expect(() => report(content, '--all')).toThrow('npm run changes');
  });

  test('is not told in a clone that has too little of the history', () => {
    const { room } = repository();
    const clone = join(emptyRoom(), 'clone');
    git(room, 'clone', '--quiet', '--depth', '1', `file://${room}`, clone);
    const content = join(clone, 'site', 'content');
    expect(report(content)).toContain('Nothing changes');
    expect(() => report(content, 'HEAD~1')).toThrow('“HEAD~1” is not in this clone, which has only the latest part');
  });

  test('is not told outside a repository, and not of a revision without the folder', () => {
    const room = emptyRoom();
    cpSync('tests/fixtures/small-plan', room, { recursive: true });
    expect(() => report(room)).toThrow('is not kept by git');
    const { room: other } = repository();
    cpSync('tests/fixtures/small-plan', join(other, 'more'), { recursive: true });
    expect(() => report(join(other, 'more'))).toThrow(/has no folder more\//);
  });

  test('is explained', () => {
    expect(report('.', '--help')).toBe(changesHelp.en);
    expect(reportChanges(['--help'], 'zh', '.')).toBe(changesHelp.zh);
    expect(() => report('.', '--format', 'html')).toThrow(changesHelp.en);
    expect(() => report('.', 'HEAD', 'main')).toThrow(changesHelp.en);
  });
});
