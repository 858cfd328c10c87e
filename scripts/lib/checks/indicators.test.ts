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
    expect(find(all).filter((problem) => problem.startsWith(circles))).toEqual([]);
  });

  test('tell the language in which the printed target differs', () => {
    const problems = problemsOf({ [circles]: replace('"zh": "12个"', '"zh": "21个"') });
    expect(problems.map(({ values }) => values['language'])).toEqual([{ en: 'Chinese', zh: '中文' }]);
  });

  test('may not give a series two values for one period', () => {
    expect(find(replace('"year": 2021\n', '"year": 2024\n'))).toContainEqual(
      expect.stringMatching(`${circles}:\\d+ observations\\[1\\].period series-twice`),
    );
  });

  test('may not put a value in another unit into the series', () => {
    const inHouses = replace('"value": 4,', '"value": 4,\n      "unit": { "en": "houses", "zh": "家" },');
    expect(find(inHouses)).toEqual([
      expect.stringMatching(`${circles}:\\d+ observations\\[0\\].unit series-other-unit`),
    ]);
  });

  test('name the upper value of a range, as it is printed', () => {
    expect(find(replace('"at-least"', '"range"'))).toEqual([`${circles}:22 target.kind range-without-max`]);
    const range = (max: number) => (text: string) =>
      text
        .replace('"at-least"', `"range",\n    "max": ${max}`)
        .replace('"en": "12"', '"en": "12 to 15"')
        .replace('"12个"', '"12至15个"');
    expect(find(range(15))).toEqual([]);
    expect(find(range(16))).toEqual([
      `${circles}:23 target.max target-not-as-printed`,
      `${circles}:23 target.max target-not-as-printed`,
    ]);
    expect(find(range(11))).toContain(`${circles}:23 target.max range-without-max`);
  });

  test.for([
    ['at-least', 'lower', 1],
    ['keep-at-least', 'lower', 1],
    ['count-by-end', 'lower', 1],
    ['each-year', 'lower', 1],
    ['each-year', 'higher', 0],
    ['at-most', 'higher', 1],
    ['at-most', 'lower', 0],
    ['exactly', 'lower', 0],
    ['exactly', 'higher', 0],
  ] as const)('ask for what is said to be better: %s, %s breaks the rule %d times', ([kind, direction, times]) => {
    const told = find((text) => text.replace('"higher"', `"${direction}"`).replace('"at-least"', `"${kind}"`));
    expect(told).toEqual(Array(times).fill(`${circles}:20 direction direction-against-target`));
  });
});
