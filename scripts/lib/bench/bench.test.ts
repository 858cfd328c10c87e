import { describe, expect, test } from 'vitest';
import type { Measured } from './measure-build.ts';
import { memoryIn, nameOf, workIn } from './processes.ts';
import { costsBySteps } from './steps.ts';
import { formatTable } from './table.ts';
import { largest } from './weigh-site.ts';

const ran = (name: string, begin: number, end: number, work = 0, peak = 0) => ({ name, begin, end, work, peak });

describe('a program of a build', () => {
  test.for([
    [['node', 'scripts/check.ts', '--lang', 'en'], 'check.ts'],
    [['node', '--cpu-prof', 'node_modules/astro/bin/astro.mjs', 'build'], 'astro.mjs'],
    [['/opt/pagefind', '--service'], 'pagefind'],
    [[''], ''],
  ] as const)('is called by its script, else by itself: %s', ([command, name]) => {
    expect(nameOf(command)).toBe(name);
  });

  test('tells what it holds and the most that it held, in bytes', () => {
    const status = 'Name:\tnode\nVmPeak:\t 900 kB\nVmHWM:\t     300 kB\nVmRSS:\t     200 kB\n';
    expect(memoryIn(status)).toEqual({ held: 204_800, peak: 307_200 });
  });

  test('tells how long processors worked for it, whatever its name', () => {
    const numbers = Array.from({ length: 50 }, (_, index) => index + 4);
    expect(workIn(`17 (a ) b) S ${numbers.join(' ')}`)).toBe((14 + 15) / 100);
  });

  test('tells nothing when it has ended', () => {
    expect(memoryIn('')).toBeUndefined();
  });
});

describe('the cost of a build', () => {
  const build = [ran('build.ts', 0, 9000, 3), ran('check.ts', 500, 1500, 0.5), ran('astro.mjs', 1500, 6500, 7, 900)];

  test('is that of the program that does a step: clock, processors, memory', () => {
    const { check, pages, search } = costsBySteps(build, 9000);
    expect(check).toEqual({ clock: 1, work: 0.5, peak: 0 });
    expect(pages).toEqual({ clock: 5, work: 7, peak: 900 });
    expect(search).toEqual({ clock: 0, work: 0, peak: 0 });
  });

  test('that is left after the last of them is that of the look over all', () => {
    expect(costsBySteps(build, 9000).look).toEqual({ clock: 2.5, work: 3, peak: 0 });
  });

  test('is counted for each of the steps that run side by side', () => {
    const { markdown, search, look } = costsBySteps(
      [...build, ran('write-markdown.ts', 6500, 8500), ran('index-search.ts', 6500, 8000)],
      9000,
    );
    expect([markdown, search, look].map((cost) => cost.clock)).toEqual([2, 1.5, 0.5]);
  });

  test('has the most that any of the programs of a step held, one after the other', () => {
    const parts = [ran('pagefind_extended', 7000, 7400, 1, 500), ran('pagefind_extended', 7400, 7900, 2, 700)];
    expect(costsBySteps([...build, ...parts], 9000).pagefind).toEqual({ clock: 0.9, work: 3, peak: 700 });
  });
});

test('the largest page is named', () => {
  const pages = [10, 30, 20].map((bytes) => ({ path: `${bytes}.html`, bytes }));
  expect(largest(pages).path).toBe('30.html');
});

describe('the table of builds', () => {
  const cost = { clock: 1, work: 2, peak: 150e6 };
  const steps = {
    check: cost,
    pages: cost,
    pictures: cost,
    citations: cost,
    markdown: cost,
    search: cost,
    pagefind: cost,
    simple: cost,
    compressed: cost,
    look: cost,
  };
  const weight = {
    pages: 100,
    bytes: 2_500_000,
    medianPage: 12_345,
    largestPage: { path: 'en/index.html', bytes: 50_000 },
    searchIndex: 4000,
    firstQuery: 9000,
  };
  const small: Measured = { units: 70, seconds: 7, work: 14, steps, peak: 300e6, weight };
  const big: Measured = { ...small, units: 700, seconds: 35, work: 70, weight: { ...weight, pages: 1000 } };
  const line = (table: string, name: string) => table.split('\n').find((one) => one.startsWith(name));
  const cells = (table: string, name: string) => line(table, name)?.slice(name.length).trim().split(/\s+/);

  test('says how much work a unit takes, against one of the smallest plan', () => {
    expect(cells(formatTable([small, big]), 'a unit, to the smallest plan’s')).toEqual(['1.00', '0.50']);
  });

  test('says how long a page takes', () => {
    expect(cells(formatTable([small, big]), 'a page, ms')).toEqual(['70.0', '35.0']);
  });

  test('says what all programs held at one moment, and each by itself', () => {
    expect(cells(formatTable([small]), 'most memory of all at once, MB')).toEqual(['300.0']);
    expect(cells(formatTable([small]), '  markdown alone')).toEqual(['150.0']);
  });

  test('speaks of a second build only where there was one, and as a part of the first', () => {
    expect(line(formatTable([small]), 'after one word')).toBeUndefined();
    const again = { seconds: 3, work: 4.2, steps, peak: 300e6 };
    expect(cells(formatTable([{ ...small, again }]), 'after one word, of a full build')).toEqual(['0.30']);
  });

  test('of no builds is empty', () => {
    expect(formatTable([])).toBe('');
  });
});
