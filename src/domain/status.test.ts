import { describe, expect, test } from 'vitest';
import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import type { TargetKind } from '../schemas/target.ts';
import {
  countStatuses,
  decideStatus,
  decidingObservations,
  isDecided,
  judge,
  observationsInPlan,
  rules,
  satisfies,
  statusKinds,
} from './status.ts';

const start = 2021;
const end = 2025;

/** A value of the target year on the basis that answers the target, unless told otherwise. */
const value = (amount: number, changes: Partial<Observation> & { year?: number } = {}): Observation => {
  const { year = end, ...rest } = changes;
  return {
    id: `value-${year}-${amount}`,
    period: { year },
    value: amount,
    qualifier: 'exact',
    basis: 'village',
    use: 'series',
    sources: ['report'],
    grade: 'bulletin',
    ...rest,
  };
};

/** An indicator that asks for 80 by 2025. */
const indicator = (kind: TargetKind, ...observations: Observation[]): Indicator => {
  const text = { en: 'Swings', zh: '秋千' };
  return {
    id: 'swings',
    order: 1,
    origin: 'table',
    field: 'play',
    name: text,
    aliases: [],
    definition: text,
    unit: { symbol: { en: '%', zh: '%' }, decimals: 1 },
    direction: 'higher',
    target: {
      kind,
      value: 80,
      year: end,
      deadline: 'printed',
      printed: { name: text, value: text },
      place: 'row-swings',
    },
    bases: [
      { id: 'village', label: text, decides: true },
      { id: 'one-street', label: text, decides: false },
    ],
    observations,
    breaks: [],
    official: [],
    notes: [],
  };
};

const kindOf = (kind: TargetKind, ...observations: Observation[]) =>
  decideStatus(indicator(kind, ...observations), start).kind;

describe('a value satisfies', () => {
  test.for<[TargetKind, number, boolean]>([
    ['at-least', 80, true],
    ['at-least', 79.9, false],
    ['at-most', 80, true],
    ['at-most', 80.1, false],
    ['keep-at-least', 80, true],
    ['keep-at-least', 79, false],
    ['count-by-end', 81, true],
    ['count-by-end', 12, false],
  ])('“%s 80” with %d: %s', ([kind, amount, expected]) => {
    expect(satisfies(indicator(kind).target, amount)).toBe(expected);
  });
});

describe('the observations that can decide', () => {
  test('are in the order of time', () => {
    const mixed = indicator('at-least', value(3, { year: 2023 }), value(1, { year: 2021 }), value(2, { year: 2022 }));
    expect(decidingObservations(mixed).map((one) => one.value)).toEqual([1, 2, 3]);
  });

  test('are not on another basis, and neither context nor support', () => {
    const others = indicator(
      'at-least',
      value(1, { basis: 'one-street' }),
      value(2, { use: 'context' }),
      value(3, { use: 'support' }),
    );
    expect(decidingObservations(others)).toEqual([]);
  });

  test('lie within the plan from its first year to that of the target', () => {
    const years = [2020, 2021, 2023, 2025, 2026].map((year) => value(1, { year }));
    const found = observationsInPlan(indicator('at-least', ...years), start);
    expect(found.map(({ period }) => period.year)).toEqual([2021, 2023, 2025]);
  });
});

describe('a withdrawn figure', () => {
  const withdrawn = { day: '2026-02-01', reason: { en: 'Being checked.', zh: '核实中。' } };

  test('does not decide', () => {
    expect(kindOf('at-least', value(80, { withdrawn }))).toBe('no-figure');
  });

  test('leaves the decision to the others', () => {
    expect(kindOf('at-least', value(80, { withdrawn }), value(79))).toBe('not-met');
  });

  test('on another basis is no figure of that basis', () => {
    expect(kindOf('at-least', value(80, { withdrawn, basis: 'one-street' }))).toBe('no-figure');
  });

  test('on the target’s basis does not hide that all others are on another', () => {
    expect(kindOf('at-least', value(80, { withdrawn }), value(80, { basis: 'one-street' }))).toBe('other-basis');
  });
});

describe('a level in the target year', () => {
  test('is met by an exact value that is high enough', () => {
    expect(kindOf('at-least', value(80))).toBe('met');
  });

  test('is not met by an exact value that is too low', () => {
    expect(kindOf('at-least', value(79))).toBe('not-met');
  });

  test('is met by a lower bound that is high enough', () => {
    expect(kindOf('at-least', value(85, { qualifier: 'at-least' }))).toBe('met');
  });

  test('stays open with a lower bound that is too low, since the value may be higher', () => {
    expect(kindOf('at-least', value(75, { qualifier: 'at-least' }))).toBe('no-figure');
  });

  test('names the observation that decides', () => {
    expect(decideStatus(indicator('at-least', value(90, { id: 'the-one' })), start)).toMatchObject({
      kind: 'met',
      by: { id: 'the-one' },
    });
  });

  test('is not decided by a year before', () => {
    expect(kindOf('at-least', value(90, { year: end - 1 }))).toBe('no-figure');
  });

  test('is not decided by a year after', () => {
    expect(kindOf('at-least', value(90, { year: end + 1 }))).toBe('no-figure');
  });

  test.for(['approximate', 'part-year', 'part-area'] as const)('is not decided by a value that is %s', (qualifier) => {
    expect(kindOf('at-least', value(99, { qualifier }))).toBe('no-figure');
    expect(kindOf('at-least', value(10, { qualifier }))).toBe('no-figure');
  });

  test('is not decided by a supporting value', () => {
    expect(kindOf('at-least', value(99, { use: 'support' }))).toBe('no-figure');
  });

  test('that must be kept is decided in the same way', () => {
    expect(kindOf('keep-at-least', value(80))).toBe('met');
    expect(kindOf('keep-at-least', value(79))).toBe('not-met');
  });
});

describe('an upper limit', () => {
  test('is met by an exact value that is low enough', () => {
    expect(kindOf('at-most', value(28))).toBe('met');
  });

  test('is not met by an exact value that is too high', () => {
    expect(kindOf('at-most', value(81))).toBe('not-met');
  });

  test('is not proved by a lower bound, which says nothing of how high the value is', () => {
    expect(kindOf('at-most', value(28, { qualifier: 'at-least' }))).toBe('no-figure');
  });
});

describe('a count by the end of the plan', () => {
  test('is met as soon as it is reached in a year of the plan', () => {
    expect(kindOf('count-by-end', value(80, { year: start }))).toBe('met-early');
    expect(kindOf('count-by-end', value(80))).toBe('met');
  });

  test('stays reached, whatever a later year says', () => {
    expect(kindOf('count-by-end', value(80, { year: start }), value(70))).toBe('met-early');
  });

  test('is not met by what was counted before the plan', () => {
    expect(kindOf('count-by-end', value(99, { year: start - 1 }))).toBe('no-figure');
  });

  test('is proved in part by an earlier year that is too low', () => {
    expect(kindOf('count-by-end', value(12, { year: 2023 }))).toBe('so-far');
  });

  test('is proved in part by a lower bound, the highest there is', () => {
    const found = indicator('count-by-end', value(3, { qualifier: 'at-least' }), value(12, { year: 2023 }));
    const status = decideStatus(found, start);
    expect(status).toMatchObject({ kind: 'so-far', by: { value: 12 } });
  });

  test('is not proved in part by nothing, an estimate or a part of the area', () => {
    expect(kindOf('count-by-end', value(0, { year: 2023 }))).toBe('no-figure');
    expect(kindOf('count-by-end', value(12, { qualifier: 'approximate' }))).toBe('no-figure');
    expect(kindOf('count-by-end', value(12, { qualifier: 'part-area' }))).toBe('no-figure');
  });

  test('is not met when the last year is too low', () => {
    expect(kindOf('count-by-end', value(50, { year: 2023 }), value(60))).toBe('not-met');
  });

  test('is met by a lower bound', () => {
    expect(kindOf('count-by-end', value(80, { year: 2023, qualifier: 'at-least' }))).toBe('met-early');
  });
});

describe('a level asked for in each year', () => {
  const years = [2021, 2022, 2023, 2024, 2025];

  test('is met when every year of the plan proves it', () => {
    expect(kindOf('each-year', ...years.map((year) => value(80, { year })))).toBe('met');
  });

  test('is proved for the years that are known', () => {
    const known = indicator('each-year', value(90, { year: 2021 }), value(81, { year: 2023, qualifier: 'at-least' }));
    expect(decideStatus(known, start)).toMatchObject({ kind: 'some-years', shown: 2, of: 5, by: { value: 81 } });
  });

  test('counts a year once, though two figures prove it', () => {
    const twice = indicator('each-year', value(90, { year: 2021 }), value(91, { year: 2021 }));
    expect(decideStatus(twice, start)).toMatchObject({ shown: 1 });
  });

  test('is not met when one year is known to fall short', () => {
    expect(kindOf('each-year', value(90), value(79, { year: 2022 }))).toBe('not-met');
  });

  test('is not missed by an estimate or a lower bound that falls short', () => {
    expect(kindOf('each-year', value(79, { qualifier: 'approximate' }))).toBe('no-figure');
    expect(kindOf('each-year', value(79, { qualifier: 'at-least' }))).toBe('no-figure');
  });

  test('is not decided by the last year alone', () => {
    expect(kindOf('each-year', value(90))).toBe('some-years');
  });
});

describe('a level to be kept', () => {
  test('is met by the last year if no year falls short', () => {
    expect(kindOf('keep-at-least', value(85, { year: 2022 }), value(80))).toBe('met');
  });

  test('is not met if a year falls short, though the last does not', () => {
    expect(kindOf('keep-at-least', value(79, { year: 2022 }), value(80))).toBe('not-met');
  });
});

describe('a range and an exact number', () => {
  const range = (amount: number) => ({ ...indicator('range', value(amount)) });
  const between = (amount: number) => {
    const one = range(amount);
    return decideStatus({ ...one, target: { ...one.target, max: 90 } }, start).kind;
  };

  test.for<[number, string]>([
    [79.9, 'not-met'],
    [80, 'met'],
    [90, 'met'],
    [90.1, 'not-met'],
  ])('%d between 80 and 90: %s', ([amount, expected]) => {
    expect(between(amount)).toBe(expected);
  });

  test('a range without an upper value is one number', () => {
    expect(decideStatus(range(80), start).kind).toBe('met');
    expect(decideStatus(range(81), start).kind).toBe('not-met');
  });

  test('an exact number is met by itself only', () => {
    expect(kindOf('exactly', value(80))).toBe('met');
    expect(kindOf('exactly', value(81))).toBe('not-met');
  });

  test('a lower bound proves neither, nor that a ceiling is kept', () => {
    expect(kindOf('exactly', value(80, { qualifier: 'at-least' }))).toBe('no-figure');
    expect(kindOf('range', value(80, { qualifier: 'at-least' }))).toBe('no-figure');
    expect(kindOf('at-most', value(10, { qualifier: 'at-least' }))).toBe('no-figure');
  });
});

describe('the rule that decides', () => {
  test.for<[string, Indicator]>([
    ['contradiction', indicator('at-least', value(10), value(99))],
    ['count-reached', indicator('count-by-end', value(80))],
    ['year-missed', indicator('keep-at-least', value(1))],
    ['years-shown', indicator('each-year', value(80))],
    ['level-reached', indicator('at-least', value(80))],
    ['level-missed', indicator('at-least', value(79))],
    ['part-counted', indicator('count-by-end', value(1, { year: 2022 }))],
    ['elsewhere', indicator('at-least', value(99, { basis: 'one-street', use: 'context' }))],
    ['nothing', indicator('at-least')],
  ])('is named: %s', ([rule, found]) => {
    expect(judge(found, start).rule).toBe(rule);
  });

  test('every rule is named once in this list', () => {
    expect(Object.keys(rules)).toHaveLength(9);
  });
});

describe('a decided status', () => {
  test('says that a target is met or not', () => {
    expect(statusKinds.filter(isDecided)).toEqual(['met', 'met-early', 'not-met']);
  });
});

describe('without a value that decides', () => {
  test('two exact values for the target year that contradict each other decide nothing', () => {
    expect(kindOf('at-least', value(10), value(99))).toBe('no-figure');
  });

  test('there may be figures of the target year on another basis', () => {
    expect(kindOf('at-least', value(99, { basis: 'one-street', use: 'context' }))).toBe('other-basis');
  });

  test('is not said where a figure on the target’s basis exists too, though it cannot decide', () => {
    const elsewhere = value(99, { basis: 'one-street', use: 'context' });
    expect(kindOf('at-least', elsewhere, value(1, { qualifier: 'at-least' }))).toBe('no-figure');
  });

  test('figures of other years on another basis do not count', () => {
    expect(kindOf('at-least', value(99, { basis: 'one-street', use: 'context', year: 2022 }))).toBe('no-figure');
  });

  test('there may be no figure at all', () => {
    expect(kindOf('at-least')).toBe('no-figure');
  });
});

describe('counting statuses', () => {
  test('has every kind, also with none', () => {
    expect(Object.keys(countStatuses([]))).toEqual([...statusKinds]);
    expect(Object.values(countStatuses([]))).toEqual(statusKinds.map(() => 0));
  });

  test('counts each kind', () => {
    const statuses = [value(90), value(70), value(91)].map((one) => decideStatus(indicator('at-least', one), start));
    expect(countStatuses(statuses)).toMatchObject({ met: 2, 'not-met': 1 });
  });

  test('lists each kind once', () => {
    expect(new Set(statusKinds).size).toBe(statusKinds.length);
  });
});
