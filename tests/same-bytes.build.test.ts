import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { methodDate } from '../src/domain/method.ts';
import { SmallSite, snapshot, type Snapshot } from './lib/small-site.ts';

/** A copy of this project in another folder, with the same packages. */
const copy = mkdtempSync(join(tmpdir(), 'copied-project-'));

/** A machine on which somebody else works, elsewhere in the world. */
const elsewhere = {
  HOME: join(copy, 'home-of-whoever-builds'),
  USER: 'whoever-builds',
  LOGNAME: 'whoever-builds',
  HOSTNAME: 'machine-that-builds',
  TZ: 'Pacific/Kiritimati',
  LANG: 'zh_CN.UTF-8',
};

const sites = [new SmallSite(), new SmallSite(copy)];
const dates: string[] = [];
let built: Snapshot[];

const noteDate = () => dates.push(new Date().toISOString().slice(0, 10));

function copyProject(): void {
  for (const name of [
    'src',
    'scripts',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  mkdirSync(elsewhere.HOME);
}

beforeAll(async () => {
  built = [];
  copyProject();
  noteDate();
  for (const [place, site] of sites.entries()) {
    const { status, output } = await site.build(site.content('content'), place === 0 ? {} : elsewhere);
    if (status !== 0) throw new Error(output);
    built.push(snapshot(site.out));
  }
  noteDate();
});
afterAll(() => {
  sites.forEach((site) => site.remove());
  rmSync(copy, { recursive: true, force: true });
});

/** The files of both sites in which one of some words stands. */
const withWords = (words: readonly string[]) =>
  built.flatMap((files) =>
    [...files].flatMap(([path, bytes]) =>
      words.filter((word) => bytes.includes(word)).map((word) => `${path} ${word}`),
    ),
  );

describe('two builds of one content, by two people in two folders,', () => {
  test('have the same files with the same bytes', () => {
    const [one, other] = built as [Snapshot, Snapshot];
    expect(one.size).toBeGreaterThan(100);
    expect([...one.keys()].toSorted()).toEqual([...other.keys()].toSorted());
    expect([...one].filter(([path, bytes]) => !other.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
  });

  test('name no folder of the machine they were made on, nor the machine or who works there', () => {
    const folders = [...sites.map(({ room }) => room), process.cwd(), copy, `${homedir()}/`];
    const { HOSTNAME, USER } = elsewhere;
    // A short name of a machine may be a word of the pages.
    const machine = hostname().length > 8 ? [hostname()] : [];
    expect(withWords([...folders, HOSTNAME, USER, ...machine])).toEqual([]);
  });

  test('do not say when they were made', () => {
    // On its own day the version of the method is named by this day, whenever the site is made.
    const days = new Set(dates.filter((day) => day !== methodDate));
    expect(withWords([...days])).toEqual([]);
  });
});
