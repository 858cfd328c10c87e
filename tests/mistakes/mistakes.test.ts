import { describe, expect, test } from 'vitest';
import { rules } from '../../scripts/lib/rules/index.ts';
import { inFull, problemsOf } from '../lib/changed-plan.ts';
import { mistakes } from './index.ts';

describe.for(Object.entries(mistakes))(
  'a mistake with %s is told with its rule, file, line and column:',
  ([, ones]) => {
    test.for(ones)('%s', ([, changes, told, how]) => {
      expect(problemsOf(changes, how !== 'unregistered').map(inFull)).toEqual(told);
    });
  },
);

test('the small plan without a mistake has no problem', () => {
  expect(problemsOf({})).toEqual([]);
});

test('every rule has a mistake that breaks it', () => {
  const broken = new Set(Object.values(mistakes).flatMap((ones) => ones.flatMap(([, , told]) => told.map(ruleOf))));
  expect(Object.keys(rules).filter((rule) => !broken.has(rule))).toEqual([]);
});

const ruleOf = (told: string) => told.split(' ').at(-1);
