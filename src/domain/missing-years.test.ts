import { expect, test } from 'vitest';
import { exampleIndicator, exampleObservation } from '../../tests/lib/example-indicator.ts';
import { missingYears } from './missing-years.ts';

test('every year without a figure is missing, from the first year of the plan to the target year', () => {
  expect(missingYears(exampleIndicator(), 2031)).toEqual([2031, 2032, 2033, 2034]);
});

test('an exact figure on the target’s basis fills its year', () => {
  const observations = [exampleObservation(2030, 40), exampleObservation(2032, 50)];
  expect(missingYears(exampleIndicator({ observations }), 2031)).toEqual([2031, 2033, 2034]);
});

test('an exact figure for another time than the whole year fills no year', () => {
  const period = { year: 2034, label: { en: '2033–2034', zh: '2033—2034年' } };
  const observations = [exampleObservation(2033, 50), exampleObservation(2034, 60, { period })];
  expect(missingYears(exampleIndicator({ observations }), 2033)).toEqual([2034]);
});

test('a figure that is not exact, on another basis or apart from the line fills no year', () => {
  const observations = [
    exampleObservation(2033, 50, { qualifier: 'approximate' }),
    exampleObservation(2034, 50, { basis: 'school-yards', use: 'context' }),
    exampleObservation(2034, 50, { use: 'support' }),
  ];
  expect(missingYears(exampleIndicator({ observations }), 2033)).toEqual([2033, 2034]);
});
