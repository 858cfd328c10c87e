import { describe, expect, test } from 'vitest';
import { targetKindSchema } from '../schemas/target.ts';
import { methodCases } from './method-cases.ts';
import { rules, statusKinds } from './status.ts';

const cases = methodCases({ start: 2030, end: 2034 });
const answersOf = (id: string) =>
  (cases.find((one) => one.id === id)?.answers ?? []).map(({ kinds, verdict }) => [verdict.status.kind, ...kinds]);

describe('the examples of the method', () => {
  test('answer for every kind of target, once each', () => {
    for (const { answers } of cases) {
      expect(answers.flatMap(({ kinds }) => kinds).toSorted()).toEqual([...targetKindSchema.options].toSorted());
    }
  });

  test('show every answer and every rule at least once', () => {
    const verdicts = cases.flatMap(({ answers }) => answers.map(({ verdict }) => verdict));
    expect(new Set(verdicts.map(({ status }) => status.kind))).toEqual(new Set(statusKinds));
    expect(new Set(verdicts.map(({ rule }) => rule))).toEqual(new Set(Object.keys(rules)));
  });

  test('tell a lower bound that proves from one that does not', () => {
    expect(answersOf('bound-met')).toEqual([
      ['met', 'at-least', 'keep-at-least'],
      ['no-figure', 'at-most', 'exactly', 'range'],
      ['met', 'count-by-end'],
      ['some-years', 'each-year'],
    ]);
  });
});
