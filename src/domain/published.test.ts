import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import type { PublishedState } from '../schemas/published.ts';
import { baselineRecord, extendRecord, figureRecord, standingOf, targetRecord } from './published.ts';

const text = (en: string) => ({ en, zh: `${en}（中文）` });

describe('what is published, in short,', () => {
  test('of a figure is all that decides', () => {
    expect(figureRecord(exampleObservation(2034, 35.8))).toBe('35.8, exact, 2034, town-playgrounds, series');
  });

  test('of a figure names a unit of its own and a part of the year', () => {
    const part = exampleObservation(2034, 7, {
      unit: text('swings'),
      period: { year: 2034, label: text('Spring 2034') },
    });
    expect(figureRecord(part)).toBe('7 swings, exact, 2034 (Spring 2034), town-playgrounds, series');
  });

  test('of a figure says that it is withdrawn', () => {
    const withdrawn = { day: '2035-02-01', reason: text('Wrong.') };
    expect(figureRecord(exampleObservation(2034, 7, { withdrawn }))).toMatch(/, series, withdrawn 2035-02-01$/);
  });

  test('of a target is what it asks', () => {
    const { target } = exampleIndicator();
    expect(targetRecord(target)).toBe('at-least 80 by 2034');
    expect(targetRecord({ ...target, kind: 'range', max: 90 })).toBe('range 80–90 by 2034');
  });

  test('of a baseline is its value and year, or that there is none', () => {
    expect(baselineRecord({ value: 40, year: 2029 })).toBe('40 in 2029');
    expect(baselineRecord({ value: 40 })).toBe('40 in ?');
    expect(baselineRecord(undefined)).toBe('none');
  });
});

const known = (...states: string[]): PublishedState[] => states.map((says) => ({ day: '2034-01-01', says }));

describe('the record beside the content', () => {
  test.for([
    ['says the same', ['a'], ['a'], 'same'],
    ['says the same of all changes', ['a', 'b'], ['a', 'b'], 'same'],
    ['says the same where a change was taken back', ['a', 'b', 'a'], ['a', 'b', 'a'], 'same'],
    ['is behind where nothing is registered', [], ['a'], 'behind'],
    ['is behind a change that is told of', ['a'], ['a', 'b'], 'behind'],
    ['is behind a change that was taken back', ['a', 'b'], ['a', 'b', 'a'], 'behind'],
    ['sees a change that is not told of', ['a'], ['b'], 'changed'],
    ['sees a change that is told of otherwise than it was', ['a'], ['c', 'b'], 'changed'],
    ['sees that an older state is no longer told of', ['a', 'b'], ['b'], 'erased'],
    ['sees that states are told of in another order', ['a', 'b'], ['b', 'a', 'c'], 'erased'],
    ['sees that one of two equal states is gone', ['a', 'b', 'a'], ['b', 'a'], 'erased'],
  ] as const)('%s', ([, registered, told, standing]) => {
    expect(standingOf(known(...registered), told)).toBe(standing);
  });
});

describe('registering', () => {
  const says = (states: readonly PublishedState[]) => states.map((state) => `${state.day} ${state.says}`);

  test('takes the present state of what is new, with the day', () => {
    expect(says(extendRecord([], ['a', 'b'], '2035-02-01'))).toEqual(['2035-02-01 b']);
  });

  test('adds every change since', () => {
    expect(says(extendRecord(known('a'), ['a', 'b', 'c'], '2035-02-01'))).toEqual([
      '2034-01-01 a',
      '2035-02-01 b',
      '2035-02-01 c',
    ]);
  });

  test('adds a change that was taken back', () => {
    expect(says(extendRecord(known('a', 'b'), ['a', 'b', 'a'], '2035-02-01')).at(-1)).toBe('2035-02-01 a');
  });

  test.for([
    [['a'], ['a']],
    [['a'], ['b']],
    [['a', 'b'], ['b']],
  ])('leaves alone what is the same or not properly told of: %s', ([registered = [], told = []]) => {
    expect(extendRecord(known(...registered), told, '2035-02-01')).toEqual(known(...registered));
  });
});
