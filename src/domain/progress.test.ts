import { describe, expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import { evidenceKindSchema, progressSchema, ruleIdSchema } from '../schemas/progress.ts';
import { progressOf } from './progress.ts';
import { rules, statusKinds } from './status.ts';

const period = { start: 2030, end: 2034 };

describe('the published file', () => {
  test('knows the same answers and rules as the program', () => {
    expect(evidenceKindSchema.options).toEqual([...statusKinds]);
    expect(ruleIdSchema.options).toEqual(Object.keys(rules));
  });

  test('names the figure that decides by its id and leaves words out', () => {
    const indicator = exampleIndicator({
      baseline: { value: 40, year: 2029, place: 'swings-p1' },
      observations: [exampleObservation(2034, 82, { remark: { en: 'Counted twice.', zh: '计两次。' } })],
      official: [{ text: { en: 'All swings swing.', zh: '秋千完好。' }, source: 'playground-report' }],
    });
    const [published] = progressSchema.parse(progressOf(period, [indicator])).indicators;
    expect(published).toMatchObject({
      evidence: { kind: 'met', rule: 'level-reached', by: 'swings-2034' },
      schedule: { kind: 'ahead', by: 'swings-2034', expected: 80, distance: 0, pace: 0, share: 1.05 },
      official: [{ source: 'playground-report' }],
      baseline: { value: 40, year: 2029 },
    });
    expect(JSON.stringify(published)).not.toMatch(/Counted twice|All swings swing|swings-p1/);
  });

  test('counts the targets of the table apart from all', () => {
    const one = exampleIndicator({ observations: [exampleObservation(2034, 82)] });
    const { counts } = progressOf(period, [one, { ...one, id: 'other', origin: 'text' }]);
    expect([counts.table.met, counts.all.met]).toEqual([1, 2]);
    expect(counts.table['no-figure']).toBe(0);
  });

  test('says in which years the basis changed', () => {
    const text = { en: 'New count.', zh: '新口径。' };
    const broken = exampleIndicator({ breaks: [{ year: 2032, text }] });
    const inCourse = exampleIndicator({ id: 'in-course', breaks: [{ year: 2032, day: '2031-09-01', text }] });
    const published = progressSchema.parse(progressOf(period, [broken, inCourse, exampleIndicator({ id: 'other' })]));
    expect(published.indicators.map(({ breaks }) => breaks)).toEqual([[2032], [2031, 2032], []]);
  });

  test('says that a baseline counts an earlier period only', () => {
    const baseline = { value: 80, year: 2029, withinPeriod: true as const, place: 'swings-p1' };
    const [published] = progressSchema.parse(progressOf(period, [exampleIndicator({ baseline })])).indicators;
    expect(published?.baseline).toEqual({ value: 80, year: 2029, withinPeriod: true });
    expect(published?.schedule).toEqual({ kind: 'not-computed', reason: 'earlier-count' });
  });

  test('says which value is in a unit of its own', () => {
    const other = exampleObservation(2033, 7, { use: 'context', unit: { en: 'swings', zh: '架' } });
    const { indicators } = progressOf(period, [exampleIndicator({ observations: [other] })]);
    expect(indicators[0]?.observations[0]).toMatchObject({ value: 7, otherUnit: true });
  });

  test('keeps a withdrawn figure with the day since which it is withdrawn', () => {
    const withdrawn = { day: '2035-02-01', reason: { en: 'Being checked.', zh: '核实中。' } };
    const observations = [exampleObservation(2034, 82, { withdrawn }), exampleObservation(2033, 70)];
    const [published] = progressSchema.parse(progressOf(period, [exampleIndicator({ observations })])).indicators;
    expect(published?.observations.map((row) => row.withdrawn)).toEqual(['2035-02-01', undefined]);
    expect(published?.evidence).toEqual({ kind: 'no-figure', rule: 'nothing' });
  });
});
