import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import type { Correction } from '../schemas/target.ts';
import {
  baselineStates,
  correctionsOf,
  isWithdrawn,
  noteStates,
  revisedStates,
  standingObservations,
  statesOf,
  targetStates,
} from './revisions.ts';

const reason = { en: 'A slip of the pen.', zh: '笔误。' };
const withdrawn = { day: '2035-02-01', reason };

type Revision = NonNullable<Observation['revisions']>[number];
const revision = (day: string, was: Revision['was']): Revision => ({ day, was, reason });
const revised = (changes: Partial<Observation>, ...revisions: Revision[]) =>
  exampleObservation(2034, 82, { ...changes, revisions });

describe('what an observation said before', () => {
  test('is what it says now, where it was never changed', () => {
    const observation = exampleObservation(2034, 82);
    expect(revisedStates(observation)).toEqual([observation]);
    expect(statesOf(observation)).toEqual([observation]);
  });

  test('is told of each change, the oldest first', () => {
    const states = revisedStates(
      revised({}, revision('2035-01-01', { value: 28 }), revision('2035-03-01', { value: 80 })),
    );
    expect(states.map(({ value }) => value)).toEqual([28, 80, 82]);
  });

  test('carries no list of changes itself', () => {
    expect(revisedStates(revised({}, revision('2035-01-01', { value: 28 }))).every((state) => !state.revisions)).toBe(
      true,
    );
  });

  test('keeps what a change does not tell of', () => {
    const [first, second] = revisedStates(
      revised(
        { qualifier: 'exact' },
        revision('2035-01-01', { value: 28 }),
        revision('2035-03-01', { value: 80, qualifier: 'approximate', basis: 'school-yards', sources: ['old-report'] }),
      ),
    );
    expect(first).toMatchObject({
      value: 28,
      qualifier: 'approximate',
      basis: 'school-yards',
      sources: ['old-report'],
    });
    expect(second).toMatchObject({ value: 80, qualifier: 'approximate', grade: 'official' });
  });

  test('does not keep the words and the unit of a later value', () => {
    const text = { en: 'more than 82', zh: '82以上' };
    const [first, last] = revisedStates(
      revised({ asPublished: text, unit: text }, revision('2035-01-01', { value: 28 })),
    );
    expect(first).not.toHaveProperty('asPublished');
    expect(first).not.toHaveProperty('unit');
    expect(last).toMatchObject({ asPublished: text, unit: text });
  });

  test('has its own words where the change tells them', () => {
    const text = { en: 'about 28', zh: '约28' };
    expect(revisedStates(revised({}, revision('2035-01-01', { value: 28, asPublished: text })))[0]).toMatchObject({
      value: 28,
      asPublished: text,
    });
  });

  test('stood withdrawn only where the change tells it', () => {
    const states = revisedStates(
      revised({ withdrawn }, revision('2035-01-01', { value: 28 }), revision('2035-01-03', { value: 80, withdrawn })),
    );
    expect(states.map(isWithdrawn)).toEqual([false, true, true]);
  });

  test('counts before and after a withdrawal as two states', () => {
    const states = statesOf(revised({}, revision('2035-03-01', { value: 28, withdrawn })));
    expect(states.map((state) => [state.value, state.withdrawn?.day])).toEqual([
      [28, undefined],
      [28, '2035-02-01'],
      [82, undefined],
    ]);
  });
});

describe('the observations that stand', () => {
  test('are those that are not withdrawn, in the order of the file', () => {
    const observations = [
      exampleObservation(2034, 82),
      exampleObservation(2033, 70, { withdrawn }),
      exampleObservation(2032, 60),
    ];
    expect(standingObservations(exampleIndicator({ observations })).map(({ value }) => value)).toEqual([82, 60]);
  });
});

describe('what an indicator asked before', () => {
  const corrected = (...corrections: Omit<Correction, 'day' | 'reason'>[]) =>
    exampleIndicator({
      baseline: { value: 40, year: 2029, place: 'swings-p1' },
      corrections: corrections.map((correction) => ({ day: '2035-01-01', reason, ...correction })),
    });

  test('is what it asks now, where nothing was corrected', () => {
    expect(targetStates(exampleIndicator())).toEqual([exampleIndicator().target]);
    expect(baselineStates(exampleIndicator())).toEqual([undefined]);
    expect(correctionsOf(undefined, 'target')).toEqual([]);
  });

  test('is told of each correction of the target', () => {
    const states = targetStates(
      corrected({ of: 'target', was: { value: 8, year: 2033 } }, { of: 'target', was: { value: 8, kind: 'at-most' } }),
    );
    expect(states.map(({ kind, value, year }) => `${kind} ${value} ${year}`)).toEqual([
      'at-most 8 2033',
      'at-most 8 2034',
      'at-least 80 2034',
    ]);
  });

  test('does not keep the upper value of a later range', () => {
    const indicator = corrected({ of: 'target', was: { value: 70 } });
    const [first, last] = targetStates({ ...indicator, target: { ...indicator.target, kind: 'range', max: 90 } });
    expect([first?.max, last?.max]).toEqual([undefined, 90]);
  });

  test('is told of each correction of the baseline, also that there was none', () => {
    const states = baselineStates(
      corrected(
        { of: 'baseline' },
        { of: 'baseline', was: { value: 4 } },
        { of: 'baseline', was: { value: 5, year: 2028 } },
      ),
    );
    expect(states).toEqual([undefined, { value: 4, year: 2028 }, { value: 5, year: 2028 }, { value: 40, year: 2029 }]);
  });

  test('leaves the year open of a baseline that was taken away without one', () => {
    const { corrections } = corrected({ of: 'baseline', was: { value: 4 } });
    expect(baselineStates({ corrections })).toEqual([{ value: 4, year: undefined }, undefined]);
  });

  test('does not mix the corrections of different things', () => {
    const indicator = corrected({ of: 'status' }, { of: 'baseline', was: { value: 4 } });
    expect(targetStates(indicator)).toHaveLength(1);
    expect(baselineStates(indicator)).toHaveLength(2);
  });
});

describe('what a note said before', () => {
  const text = (en: string) => ({ en, zh: `${en}（中文）` });

  test('is what it says now, where it was never changed', () => {
    expect(noteStates({ text: text('Now.'), certainty: 'seen' })).toEqual([{ text: text('Now.'), certainty: 'seen' }]);
  });

  test('is told of each change', () => {
    const states = noteStates({
      text: text('Now.'),
      certainty: 'seen',
      revisions: [
        { day: '2035-01-01', reason, was: { text: text('First.') } },
        { day: '2035-02-01', reason, was: { text: text('Then.'), certainty: 'likely' } },
      ],
    });
    expect(states).toEqual([
      { text: text('First.'), certainty: 'likely' },
      { text: text('Then.'), certainty: 'likely' },
      { text: text('Now.'), certainty: 'seen' },
    ]);
  });
});
