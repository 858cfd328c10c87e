import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import { changesIn, type Change, type History } from '../domain/changes.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import type { Correction } from '../schemas/target.ts';
import { languages, type Language } from '../schemas/common.ts';
import { changeWords } from './changes.ts';
import { historySentences, stateWords } from './history.ts';

const reason = { en: 'Counted again.', zh: '重新清点。' };
const titles: Readonly<Record<string, string>> = { swings: 'Swings' };

const changes = (parts: Partial<History>): Change[] =>
  changesIn({ indicators: [], notes: [], updates: [], moved: [], ...parts });
const of = (indicator: Partial<Indicator>) => changes({ indicators: [exampleIndicator(indicator)] });
const wordsOf = (all: readonly Change[], language: Language) =>
  all.map((change) => changeWords(change, language, (id) => titles[id]));
const texts = (all: readonly Change[]) => languages.map((language) => wordsOf(all, language)[0]?.text);

type Revision = NonNullable<Observation['revisions']>[number];
const revised = (was: Revision['was'], now: Partial<Observation> = {}) =>
  exampleObservation(2034, 82, { ...now, revisions: [{ day: '2035-02-01', was, reason }] });

describe('a corrected figure in words', () => {
  const both = (observation: Observation) => texts(of({ observations: [observation] }));

  test('says what it was and what it is', () => {
    expect(both(revised({ value: 28 }))).toEqual([
      'Swings in working order, 2034: from 28% to 82%',
      '秋千完好率，2034年：由28%更正为82%',
    ]);
  });

  test('says whatever else changed', () => {
    const observation = revised({ value: 82, qualifier: 'approximate', basis: 'school-yards', period: { year: 2033 } });
    expect(both(observation)[0]).toBe(
      'Swings in working order, 2034: from about 82%, 2033, approximate, school yards to 82%, 2034, exact, town playgrounds',
    );
  });

  test('says what it is good for, where that changed, and a basis that is gone by its id', () => {
    const words = both(revised({ value: 82, use: 'context', basis: 'old-yards' }));
    expect(words[0]).toContain('from 82%, old-yards, context only to 82%, town playgrounds, part of the series');
  });

  test('says that the sources are others, where nothing else is', () => {
    const observation = revised({ value: 82, sources: ['old-report'] });
    expect(both(observation)).toEqual([
      'Swings in working order, 2034: 82% rests on other sources now',
      '秋千完好率，2034年：82%，改以其他来源为依据',
    ]);
    expect(languages.map((language) => historySentences(exampleIndicator(), observation, language)[0])).toEqual([
      'Until 1 February 2035: 82%, from other sources. Reason for the change: Counted again.',
      '2035年2月1日前为82%、依据其他来源。更正原因：重新清点。',
    ]);
  });

  test('says how far it was to be trusted, where that changed', () => {
    expect(both(revised({ value: 82, grade: 'press' }))[0]).toBe(
      'Swings in working order, 2034: from 82%, press to 82%, other official text',
    );
  });

  test('says that it stands again, where it was withdrawn and confirmed', () => {
    const withdrawn = { day: '2035-01-01', reason };
    expect(both(revised({ value: 82, withdrawn }))).toEqual([
      'Swings in working order, 2034: 82% stands again',
      '秋千完好率，2034年：82%，经核实恢复',
    ]);
    expect(both(revised({ value: 28, withdrawn }))[0]).toContain('from 28% to 82%');
  });
});

describe('other changes in words', () => {
  test('have a kind, and a reason where one is given', () => {
    const [words] = wordsOf(of({ observations: [revised({ value: 28 })] }), 'zh');
    expect(words).toMatchObject({ kind: '更正数据', reason: '重新清点。' });
    const update = { id: 'chains', title: reason, posted: '2035-01-01', tasks: [], indicators: [] };
    expect(wordsOf(changes({ updates: [update] }), 'en')).toEqual([{ kind: 'New update', text: 'Counted again.' }]);
  });

  test('say what a target was, with its year', () => {
    const correction: Correction = { day: '2035-02-01', of: 'target', was: { value: 8, year: 2033 }, reason };
    expect(texts(of({ corrections: [correction] }))).toEqual([
      'Swings in working order: target from “at least 8% (2033)” to “at least 80% (2034)”',
      '秋千完好率：目标由“不低于8%（2033年）”更正为“不低于80%（2034年）”',
    ]);
  });

  test('say what a baseline was, or that there was none', () => {
    const baseline = { value: 40, year: 2029, place: 'swings-p1' };
    const added: Correction = { day: '2035-02-01', of: 'baseline', reason };
    expect(texts(of({ baseline, corrections: [added] }))).toEqual([
      'Swings in working order: baseline from none to 40% (2029)',
      '秋千完好率：基期值由无更正为40%（2029年）',
    ]);
    const removed: Correction = { ...added, was: { value: 4 } };
    expect(texts(of({ corrections: [removed] }))[0]).toBe('Swings in working order: baseline from 4% to none');
  });

  test('say where something is now, that it is gone, or that it has no page any more', () => {
    const move = (to?: string) =>
      texts(
        changes({
          moved: [{ id: 'seesaws', kind: 'unit', title: reason, day: '2035-02-01', reason, ...(to ? { to } : {}) }],
        }),
      )[0];
    expect(move('swings')).toBe('“Counted again.” is now “Swings”');
    expect(move()).toBe('“Counted again.” was withdrawn');
    expect(move('lost')).toBe('“Counted again.” was withdrawn');
    expect(move('seesaws')).toBe('“Counted again.” no longer has a page of its own; it is read in its place');
  });

  test('say all that a status follows from', () => {
    const change = (causes: object) =>
      wordsOf(
        [
          {
            kind: 'status-changed',
            day: '2035-02-01',
            key: 'status/swings/1',
            indicator: exampleIndicator(),
            was: 'no-figure',
            now: { day: '2035-02-01', kind: 'met', method: '1.1.0' },
            figures: [],
            reasons: [],
            ...causes,
          } as Change,
        ],
        'en',
      )[0];
    expect(change({})).toEqual({
      kind: 'Status changed',
      text: 'Swings in working order: from “No published figure for 2034” to “Target met”',
    });
    const figures = [exampleObservation(2033, 70), exampleObservation(2034, 82), exampleObservation(2034, 83)];
    expect(change({ figures, reasons: [reason], method: '1.1.0' })?.reason).toBe(
      'Counted again. It follows from the figures for 2033, 2034. The rules changed: version 1.1.0 of the method.',
    );
  });
});

describe('the history of a figure in words', () => {
  const sentences = (observation: Observation, language: Language) =>
    historySentences(exampleIndicator(), observation, language);

  test('is none where nothing changed', () => {
    expect(sentences(exampleObservation(2034, 82), 'en')).toEqual([]);
  });

  test('is told the latest first', () => {
    const withdrawn = { day: '2035-01-01', reason };
    const observation = exampleObservation(2034, 82, {
      revisions: [
        { day: '2035-02-01', was: { value: 28, withdrawn }, reason },
        { day: '2035-03-01', was: { value: 80 }, reason },
      ],
      withdrawn: { ...withdrawn, day: '2035-04-01' },
    });
    expect(sentences(observation, 'en')).toEqual([
      'Withdrawn on 1 April 2035 while it is being corrected. Reason: Counted again.',
      'Until 1 March 2035: 80%. Reason for the change: Counted again.',
      'Until 1 February 2035: 28%. Reason for the change: Counted again.',
      'It was withdrawn on 1 January 2035. Reason: Counted again.',
    ]);
    expect(sentences(observation, 'zh')[1]).toBe('2035年3月1日前为80%。更正原因：重新清点。');
  });

  test('says of two equal states their value only', () => {
    const observation = exampleObservation(2034, 82);
    expect(stateWords(exampleIndicator(), observation, observation, 'en')).toBe('82%');
  });
});
