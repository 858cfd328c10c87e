import { describe, expect, test } from 'vitest';
import { inShort, problemsOf, replace } from '../../../tests/lib/changed-plan.ts';

const circles = 'indicators/circles.json';
const find = (change: (text: string) => string) => problemsOf({ [circles]: change }).map(inShort);

describe('the figures of an indicator', () => {
  test('may not say another target than the plan prints', () => {
    expect(find(replace('"value": 12,', '"value": 21,'))).toEqual([
      `${circles}:23 target.value target-not-as-printed`,
      `${circles}:23 target.value target-not-as-printed`,
    ]);
  });

  test('may print a share in a word', () => {
    const all = (text: string) =>
      text.replace('"value": 12,', '"value": 100,').replace('"en": "12"', '"en": "all"').replace('"12个"', '"全部"');
    expect(find(all)).toEqual([]);
  });

  test('tell the language in which the printed target differs', () => {
    const problems = problemsOf({ [circles]: replace('"zh": "12个"', '"zh": "21个"') });
    expect(problems.map(({ values }) => values['language'])).toEqual(['zh']);
  });

  test('may not give a series two values for one period', () => {
    expect(find(replace('"year": 2021\n', '"year": 2024\n'))).toEqual([
      expect.stringMatching(`${circles}:\\d+ observations\\[1\\].period series-twice`),
    ]);
  });
});
