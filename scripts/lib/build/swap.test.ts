import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { finishSwap, swapIn } from './swap.ts';
import { clearWorkroom, openWorkroom, workroomOf, type Workroom } from './workroom.ts';

const files = ['index.html', 'en/index.html', 'en/tasks/index.html'];

function writeSite(folder: string, words: string): void {
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), words);
  }
}

/** What a folder holds: its words, each once, and how many files. */
const readSite = (folder: string) =>
  [...new Set(files.map((file) => readFileSync(join(folder, file), 'utf8')))].join() +
  readdirSync(folder, { recursive: true }).length;

let place: string;
let room: Workroom;
let built: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'swap-'));
  writeSite(join(place, 'dist'), 'earlier');
  room = workroomOf(join(place, 'dist'));
  openWorkroom(room);
  built = join(place, 'building');
  writeSite(built, 'new');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

/** Swaps in a process that is killed at a moment. @returns whether it was killed. */
function swapAndKill(at: number): boolean {
  const program = `
    import { swapIn } from './scripts/lib/build/swap.ts';
    import { workroomOf } from './scripts/lib/build/workroom.ts';
    swapIn(${JSON.stringify(built)}, workroomOf(${JSON.stringify(room.out)}));`;
  const { signal } = spawnSync(
    process.execPath,
    ['--import', './tests/lib/kill-at.mjs', '--input-type=module', '-e', program],
    {
      env: { ...process.env, KILL_AT: String(at) },
      stdio: 'inherit',
    },
  );
  return signal === 'SIGKILL';
}

describe('a swap', () => {
  test('puts the new site in place and leaves nothing behind', () => {
    swapIn(built, room);
    expect(readSite(room.out)).toBe('new5');
    expect([room.ready, room.old, built].map((folder) => existsSync(folder))).toEqual([false, false, false]);
  });

  test('needs no earlier site', () => {
    rmSync(room.out, { recursive: true });
    swapIn(built, room);
    expect(readSite(room.out)).toBe('new5');
  });

  test('puts the earlier site back if the new one cannot take its place', () => {
    // A file that is called like the place for the earlier site: the first rename to it fails.
    writeFileSync(room.old, '');
    expect(() => swapIn(built, room)).toThrow();
    expect(readSite(room.out)).toBe('earlier5');
  });
});

describe('a swap that is killed', () => {
  test.for([
    [1, 'earlier5'],
    [2, 'earlier5'],
    [3, 'new5'],
    [4, 'new5'],
    [4.5, 'new5'],
  ] as const)('at moment %s of its four renames and removals leaves one site, whole: %s', ([at, left]) => {
    expect(swapAndKill(at)).toBe(true);
    finishSwap(room);
    expect(readSite(room.out)).toBe(left);
  });

  test('was never killed later, since there is no fifth rename or removal', () => {
    expect(swapAndKill(5)).toBe(false);
  });

  test.for([1, 2, 3, 4, 4.5])('at moment %s does not hinder the next one', (at) => {
    swapAndKill(at);
    finishSwap(room);
    clearWorkroom(room);
    writeSite(built, 'newest');
    swapIn(built, room);
    expect(readSite(room.out)).toBe('newest5');
    expect(readdirSync(room.folder)).toEqual([]);
  });
});

describe('a reader', () => {
  const renamed = (from: string, to: string) => {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  };

  test('goes on with the new site where a build was killed between two renames', () => {
    renamed(built, room.ready);
    renamed(room.out, room.old);
    finishSwap(room);
    expect(readSite(room.out)).toBe('new5');
  });

  test('leaves alone a site that is in its place', () => {
    renamed(built, room.ready);
    finishSwap(room);
    expect(readSite(room.out)).toBe('earlier5');
  });

  test('makes nothing of a site that is half built', () => {
    rmSync(room.out, { recursive: true });
    finishSwap(room);
    expect(existsSync(room.out)).toBe(false);
  });
});
