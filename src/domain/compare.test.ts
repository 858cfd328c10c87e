import { describe, expect, test } from 'vitest';
import { comparedExample } from '../../tests/lib/compared-example.ts';
import { compare, distanceToTarget, type Comparison } from './compare.ts';

const numbers = (comparison: Comparison) =>
  comparison.kind === 'lines'
    ? comparison.lines.map(({ values }) => values.map(({ point, number }) => [point.year, number]))
    : comparison.why;

const swings = comparedExample('swings', { 2030: 20, 2031: 30, 2032: 50 });
const slides = comparedExample('slides', { 2031: 10, 2032: 15 });

describe('the figures as published', () => {
  test('stand side by side where the unit is the same', () => {
    expect(numbers(compare([swings, slides], 'values'))).toEqual([
      [
        [2030, 20],
        [2031, 30],
        [2032, 50],
      ],
      [
        [2031, 10],
        [2032, 15],
      ],
    ]);
  });

  test('cannot stand on one scale where the units differ', () => {
    const sand = comparedExample('sand', { 2031: 3 }, { unit: 't' });
    expect(compare([swings, sand], 'values')).toEqual({ kind: 'none', why: 'units', who: [swings, sand] });
  });

  test('may be bounds and parts: they are shown as they were published', () => {
    const sand = comparedExample('sand', { 2031: { value: 3, isExact: false } });
    expect(numbers(compare([slides, sand], 'values'))).toContainEqual([[2031, 3]]);
  });
});

describe('growth', () => {
  test('has the first year that all have as 100, and names the other years', () => {
    const comparison = compare([swings, slides], 'index');
    expect(numbers(comparison)).toEqual([
      [
        [2030, (100 * 20) / 30],
        [2031, 100],
        [2032, (100 * 50) / 30],
      ],
      [
        [2031, 100],
        [2032, 150],
      ],
    ]);
    expect(comparison).toMatchObject({ year: 2031, years: [2031, 2032] });
  });

  test('has the year that is asked for as 100', () => {
    expect(compare([swings, slides], 'index', 2032)).toMatchObject({ year: 2032 });
    expect(compare([swings, slides], 'index', 1999)).toMatchObject({ year: 2031 });
  });

  test('cannot be compared without a common year', () => {
    const sand = comparedExample('sand', { 2035: 3 });
    expect(numbers(compare([swings, sand], 'index'))).toBe('no-common-year');
  });

  test('is not reckoned from zero, from a bound, or from a year with two figures', () => {
    const double = {
      ...slides,
      points: slides.points.flatMap((point) => (point.year === 2031 ? [point, point] : point)),
    };
    for (const other of [
      comparedExample('sand', { 2031: 0 }),
      comparedExample('sand', { 2031: { value: 5, isExact: false } }),
      comparedExample('sand', { 2030: 1 }),
    ])
      expect(numbers(compare([slides, other], 'index'))).toBe('no-common-year');
    expect(compare([swings, double], 'index')).toMatchObject({ years: [2032] });
  });

  test('leaves out what is counted on another basis, or after the basis changed, and says how many', () => {
    const rebased = comparedExample('rebased', { 2030: { value: 5, basis: 'yards' }, 2031: 10, 2032: 12 });
    const broken = comparedExample('broken', { 2031: 10, 2032: 12 }, { breaks: [{ year: 2032 }] });
    const comparison = compare([rebased, broken], 'index', 2031);
    expect(numbers(comparison)).toEqual([
      [
        [2031, 100],
        [2032, 120],
      ],
      [[2031, 100]],
    ]);
    expect(comparison).toMatchObject({ lines: [{ leftOut: 1 }, { leftOut: 1 }] });
  });

  test('is known to be reckoned from what this site worked out, be it the figure or that of the base year', () => {
    const own = comparedExample('own', {
      2031: { value: 10, hollow: true },
      2032: 12,
      2033: { value: 14, hollow: true },
    });
    const marked = (year: number) => {
      const comparison = compare([swings, own], 'index', year);
      if (comparison.kind === 'none') throw new Error('a comparison was expected');
      return comparison.lines.map(({ values }) => values.map((value) => value.own?.year));
    };
    expect(marked(2031)).toEqual([
      [undefined, undefined, undefined],
      [2031, 2031, 2033],
    ]);
    expect(marked(2032)[1]).toEqual([2031, undefined, 2033]);
  });

  test('sets a year in the course of which the basis changed into no proportion with another', () => {
    const breaks = [{ year: 2033, day: '2032-09-01' }];
    const broken = comparedExample('broken', { 2031: 10, 2032: 12, 2033: 9, 2034: 8 }, { breaks });
    const growth = (year: number) => {
      const other = comparedExample('other', { [year]: 1 });
      return numbers(compare([broken, other], 'index', year));
    };
    expect(growth(2032)[0]).toEqual([[2032, 100]]);
    expect(growth(2031)[0]).toEqual([[2031, 100]]);
    expect(growth(2033)[0]).toEqual([
      [2033, 100],
      [2034, (100 * 8) / 9],
    ]);
  });
});

describe('the distance to the target', () => {
  test('is in percent of the target, and below zero where something is missing', () => {
    expect(numbers(compare([swings, slides], 'distance'))).toEqual([
      [
        [2030, -60],
        [2031, -40],
        [2032, 0],
      ],
      [
        [2031, -80],
        [2032, -70],
      ],
    ]);
  });

  test.for([
    ['at-least', 'higher', 60, 20],
    ['at-most', 'lower', 60, -20],
    ['at-most', 'lower', 40, 20],
    ['each-year', 'higher', 40, -20],
    ['exactly', 'higher', 55, 10],
    ['exactly', 'lower', 55, -10],
  ] as const)('%s, %s is better: %d against 50 is %d', ([kind, direction, value, expected]) => {
    expect(distanceToTarget({ ...swings, direction, target: { kind, value: 50 } }, value)).toBeCloseTo(expected, 9);
  });

  test.for([
    [40, -20],
    [50, 0],
    [70, 0],
    [100, -25],
  ] as const)('between 50 and 80: %d is %d', ([value, expected]) => {
    const range = { ...swings, target: { kind: 'range' as const, value: 50, max: 80 } };
    expect(distanceToTarget(range, value)).toBeCloseTo(expected, 9);
  });

  test.for([
    [{ kind: 'at-least', value: -5 }, -3, 40],
    [{ kind: 'at-least', value: -5 }, -6, -20],
    [{ kind: 'at-most', value: -5 }, -6, 20],
    [{ kind: 'at-most', value: -5 }, 0, -100],
    [{ kind: 'range', value: -8, max: -5 }, -10, -25],
    [{ kind: 'range', value: -8, max: -5 }, -6, 0],
    [{ kind: 'range', value: -8, max: -5 }, -4, -20],
  ] as const)('is of the size of a target below zero: %o, %d is %d', ([target, value, expected]) => {
    expect(distanceToTarget({ ...swings, target }, value)).toBeCloseTo(expected, 9);
  });

  test('is never written as minus nothing', () => {
    expect(Object.is(distanceToTarget({ ...swings, target: { kind: 'at-most', value: 50 } }, 50), 0)).toBe(true);
  });

  test('cannot be given where none has an exact figure of a whole year; where one has, it is', () => {
    const bounds = comparedExample('bounds', { 2031: { isExact: false } });
    const parts = comparedExample('parts', { 2031: { isExact: false, qualifier: 'part-year' } });
    expect(compare([bounds, parts], 'distance')).toEqual({
      kind: 'none',
      why: 'no-exact-figure',
      who: [bounds, parts],
    });
    expect(numbers(compare([bounds, slides], 'distance'))).toEqual([
      [],
      [
        [2031, -80],
        [2032, -70],
      ],
    ]);
  });

  test('cannot be given where the target is zero', () => {
    const accidents = comparedExample('accidents', { 2031: 3 }, { target: { kind: 'at-most', value: 0 } });
    expect(compare([swings, accidents], 'distance')).toEqual({ kind: 'none', why: 'zero-target', who: [accidents] });
  });

  test('cannot be given where a range ends in zero', () => {
    const change = comparedExample('change', { 2031: 3 }, { target: { kind: 'range', value: -5, max: 0 } });
    expect(compare([swings, change], 'distance')).toEqual({ kind: 'none', why: 'zero-target', who: [change] });
  });
});

describe('what cannot be compared at all', () => {
  test('is one indicator alone', () => {
    expect(numbers(compare([swings], 'values'))).toBe('too-few');
  });

  test.for(['values', 'index', 'distance'] as const)('is one of which nothing was found (%s)', (way) => {
    const silent = comparedExample('silent', {});
    expect(compare([swings, silent], way)).toEqual({ kind: 'none', why: 'no-figure', who: [silent] });
  });
});
