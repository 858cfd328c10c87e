import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from './lib/example-indicator.ts';
import { progressOf } from '../src/domain/progress.ts';
import { statusKinds } from '../src/domain/status.ts';
import { languages } from '../src/schemas/common.ts';
import type { Indicator } from '../src/schemas/indicator.ts';
import type { Progress } from '../src/schemas/progress.ts';
import { indicators } from './lib/pages.ts';
import { dist, readPage } from './lib/site.ts';

const data = join(dist, 'data');
const read = (name: string): unknown => JSON.parse(readFileSync(join(data, name), 'utf8'));
const progress = read('progress.json') as Progress;

/** The number in each tile of the status counts of a page, by status. */
const tiles = (path: string): Record<string, number> =>
  Object.fromEntries(
    [...readPage(path).querySelectorAll('.status-counts .status-count')].map((tile) => [
      /\bstatus-(?!count\b)([a-z-]+)/.exec(tile.className)?.[1] ?? tile.className,
      Number(tile.querySelector('b')?.textContent),
    ]),
  );

describe('the file with all targets, figures and answers', () => {
  test('is as its schema says, by a validator that is not ours', () => {
    // The dates are also held to a pattern, so the validator need not know formats.
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(read('progress.schema.json') as object);
    validate(progress);
    expect(validate.errors).toBeNull();
  });

  test('is refused by that validator when something is missing or unknown', () => {
    const validate = new Ajv2020({ strict: true }).compile(read('progress.schema.json') as object);
    const [first, ...rest] = progress.indicators;
    expect(validate({ ...progress, period: undefined })).toBe(false);
    expect(validate({ ...progress, indicators: [{ ...first, evidence: { kind: 'met' } }, ...rest] })).toBe(false);
    expect(validate({ ...progress, surprise: 1 })).toBe(false);
  });

  test('has every indicator and every observation of the content', () => {
    const written = Object.fromEntries(
      indicators.map(({ id, observations }) => [id, observations.map((row) => row.id)]),
    );
    const published = progress.indicators.map(({ id, observations }) => [id, observations.map((row) => row.id)]);
    expect(Object.fromEntries(published)).toEqual(written);
  });

  test.for(languages)('counts what the tiles of the home page count (%s)', (language) => {
    const counted = tiles(`/${language}/`);
    expect(Object.keys(counted).length).toBeGreaterThan(1);
    for (const kind of statusKinds) expect(counted[kind] ?? 0, kind).toBe(progress.counts.table[kind]);
  });

  test.for(languages)('gives each indicator the answer that its page gives (%s)', (language) => {
    for (const { id, evidence } of progress.indicators) {
      const mark = readPage(`/${language}/indicators/${id}/`).querySelector('.page-head .status');
      expect(mark?.className, id).toContain(`status-${evidence.kind}`);
    }
  });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Runs the program for outsiders on the file in a folder. */
function verify(folder: string): { status: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync('python3', [join(data, 'verify.py'), folder], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  return { status, output: stdout, errors: stderr };
}

describe.runIf(hasPython)('the program that works everything out again', () => {
  let room: string;
  beforeAll(() => {
    room = mkdtempSync(join(tmpdir(), 'progress-'));
  });
  afterAll(() => rmSync(room, { recursive: true, force: true }));

  const verifyChanged = (change: (copy: Progress) => void) => {
    const copy = structuredClone(progress);
    change(copy);
    writeFileSync(join(room, 'progress.json'), JSON.stringify(copy));
    return verify(room);
  };

  test('comes to the same answers', () => {
    const { status, output } = verify(data);
    expect(output).toContain(`${progress.indicators.length} targets worked out, 0 differences`);
    expect(status).toBe(0);
  });

  test('is short, and needs nothing but the standard library', () => {
    const lines = readFileSync(join(data, 'verify.py'), 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeLessThan(150);
    const imported = lines.flatMap((line) => /^\s*(?:import|from)\s+(\w+)/.exec(line)?.[1] ?? []);
    expect(imported.toSorted()).toEqual(['fractions', 'json', 'pathlib', 'sys']);
  });

  test('looks beside itself when no folder is named', () => {
    copyFileSync(join(data, 'verify.py'), join(room, 'verify.py'));
    copyFileSync(join(data, 'progress.json'), join(room, 'progress.json'));
    expect(spawnSync('python3', [join(room, 'verify.py')], { cwd: tmpdir() }).status).toBe(0);
  });

  test('names the indicator and both values where an answer was changed', () => {
    const { id, evidence } = progress.indicators[0] as Progress['indicators'][number];
    const wrong = evidence.kind === 'no-figure' ? 'other-basis' : 'no-figure';
    const { status, output } = verifyChanged((copy) => {
      (copy.indicators[0] as { evidence: object }).evidence = { ...evidence, kind: wrong };
    });
    expect(output).toContain(`${id}: evidence, kind: published ${wrong}, worked out ${evidence.kind}`);
    expect(status).toBe(1);
  });

  test('sees a wrong count, a wrong schedule and a figure that was changed', () => {
    const { status, output } = verifyChanged((copy) => {
      copy.counts.all.met += 1;
      (copy.indicators[0] as { schedule: object }).schedule = { kind: 'on' };
    });
    expect(output).toContain('counts of all, met: published ');
    expect(output).toContain(`${progress.indicators[0]?.id}: schedule, kind: published on, worked out `);
    expect(status).toBe(1);

    const decided = progress.indicators.findIndex(({ evidence }) => evidence.kind === 'met');
    if (decided < 0) return;
    const changed = verifyChanged((copy) => {
      const indicator = copy.indicators[decided];
      for (const row of indicator?.observations ?? []) row.qualifier = 'approximate';
    });
    expect(changed.output).toContain(`${progress.indicators[decided]?.id}: evidence, kind: published met, worked out `);
  });

  test('says what is wrong with a file that is missing or broken', () => {
    const empty = verify(join(room, 'nowhere'));
    expect(empty.errors).toMatch(/progress\.json cannot be read .* Save \/data\/progress\.json/);
    expect(empty.status).toBe(1);
    writeFileSync(join(room, 'progress.json'), '{"method": ');
    expect(verify(room).errors).toContain('is not valid JSON');
    writeFileSync(join(room, 'progress.json'), '{"method": {"version": "1.2.0"}}');
    expect(verify(room).errors).toContain(
      "is not laid out as /data/progress.schema.json of the site says: KeyError('indicators')",
    );
    expect(verify(room).errors).not.toContain('Traceback');
  });

  test('agrees on every kind of target with every kind of figure', () => {
    writeFileSync(
      join(room, 'progress.json'),
      JSON.stringify(progressOf({ start: 2030, end: 2034 }, manyIndicators())),
    );
    const { status, output } = verify(room);
    expect(output).toMatch(/^\d+ targets worked out, 0 differences$/m);
    expect(status).toBe(0);
  });
});

const baselineOf = (value: number, index: number): Indicator['baseline'] => ({
  value,
  year: 2029,
  ...(index % 5 === 0 ? { withinPeriod: true } : {}),
  place: 'swings-p1',
});

const breakOf = (year: number, index: number): Indicator['breaks'][number] => ({
  year,
  ...(index % 2 === 0 ? { day: `${year - 1}-09-01` } : {}),
  text: { en: 'New count.', zh: '新口径。' },
});

/**
 * Indicators of every kind, with every pair of figures of any qualifier, basis, use and year; most with a baseline, of which some
 * count an earlier period only; some with a change of basis, of which some in the course of a year.
 */
function manyIndicators(): Indicator[] {
  const { target } = exampleIndicator();
  const kinds = ['at-least', 'at-most', 'exactly', 'keep-at-least', 'range', 'count-by-end', 'each-year'] as const;
  const qualifiers = ['exact', 'at-least', 'approximate', 'part-year', 'part-area'] as const;
  const figures = [2029, 2030, 2033, 2034, 2035].flatMap((year) =>
    [0, 60, 80, 95].flatMap((value) => [
      ...qualifiers.map((qualifier) => exampleObservation(year, value, { qualifier })),
      exampleObservation(year, value, { basis: 'school-yards' }),
      exampleObservation(year, value, { use: 'support' }),
      exampleObservation(year, value, { withdrawn: { day: '2035-02-01', reason: { en: 'Wrong.', zh: '有误。' } } }),
    ]),
  );
  return kinds.flatMap((kind) =>
    figures.flatMap((first, index) => {
      // A prime step meets, over all figures, every year, value and qualifier in the second place too.
      const second = figures[(index * 37 + 11) % figures.length];
      const observations = [first, ...(second ? [{ ...second, id: `${second.id}-second` }] : [])];
      return [40, 100, undefined].map((baseline) =>
        exampleIndicator({
          id: `${kind}-${index}-${baseline ?? 'none'}`,
          target: { ...target, kind, ...(kind === 'range' ? { max: 90 } : {}) },
          ...(baseline === undefined ? {} : { baseline: baselineOf(baseline, index) }),
          observations,
          breaks: index % 3 === 0 ? [breakOf(2029 + (index % 7), index)] : [],
        }),
      );
    }),
  );
}
