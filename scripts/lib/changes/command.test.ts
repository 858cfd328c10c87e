import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { tell } from '../../../tests/lib/tell.ts';
import { changesCommand } from './command.ts';

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

afterEach(() => vi.unstubAllEnvs());

function asked(content: string, ...args: string[]): Promise<{ status: number; said: string }> {
  vi.stubEnv('CONTENT_DIR', content);
  return tell(changesCommand, ...args);
}

async function report(content: string, ...args: string[]): Promise<string> {
  const { status, said } = await asked(content, ...args);
  expect(status, said).toBe(0);
  return said;
}

async function refusal(content: string, ...args: string[]): Promise<string> {
  const { status, said } = await asked(content, ...args);
  expect(status, said).toBe(1);
  return said;
}

describe('what a change means', () => {
  test('is told of what is not committed yet', async () => {
    const { content } = repository();
    expect(await report(content)).toMatch(/^Nothing changes for readers, compared with HEAD \([0-9a-f]+\)\.$/);
    edit(content, '"value": 10', '"value": 12');
    expect(await report(content)).toContain(
      '10 circles → 12 circles; status changes from “Target not met” to “Target met”',
    );
  });

  test('is told of all since a revision', async () => {
    const { content } = repository();
    expect((await report(content, 'HEAD~1')).replaceAll('\u00a0', ' ')).toContain('9 circles → 10 circles');
    expect(JSON.parse(await report(content, 'HEAD~1', '--format', 'json'))).toMatchObject({ revision: 'HEAD~1' });
  });

  test('leaves the repository, what is staged and the machine as they were', async () => {
    const { room, content } = repository();
    edit(content, '"value": 10', '"value": 12');
    git(room, 'add', '.');
    const before = [git(room, 'status', '--porcelain').toString(), readdirSync(room)];
    await report(content);
    expect([git(room, 'status', '--porcelain').toString(), readdirSync(room)]).toEqual(before);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('old-content-') && existsSync(name))).toEqual([]);
  });

  test('is not told of a revision that is not there', async () => {
    const { content } = repository();
    expect(await refusal(content, 'nowhere')).toContain('Git knows no revision “nowhere”.');
  });

  test('is not told in a clone that has too little of the history', async () => {
    const { room } = repository();
    const clone = join(emptyRoom(), 'clone');
    git(room, 'clone', '--quiet', '--depth', '1', `file://${room}`, clone);
    const content = join(clone, 'site', 'content');
    expect(await report(content)).toContain('Nothing changes');
    expect(await refusal(content, 'HEAD~1')).toContain('“HEAD~1” is not in this clone, which has only the latest part');
  });

  test('is not told outside a repository, and not of a revision without the folder', async () => {
    const room = emptyRoom();
    cpSync('tests/fixtures/small-plan', room, { recursive: true });
    expect(await refusal(room)).toContain('is not kept by git');
    const { room: other } = repository();
    cpSync('tests/fixtures/small-plan', join(other, 'more'), { recursive: true });
    expect(await refusal(join(other, 'more'))).toMatch(/has no folder more\//);
  });

  test('is asked for with one revision at the most, and in a form that there is', async () => {
    expect(await refusal('.', '--format', 'html')).toBe('--format needs one of: text, markdown, json.');
    expect(await refusal('.', 'HEAD', 'main')).toContain('“main” is not known here.');
    expect(await refusal('.', '--all')).toContain('“--all” is not known here.');
  });
});
