import { describe, expect, test } from 'vitest';
import { unlikeUnits } from './figure-units.ts';

describe('the units behind the numbers of two languages', () => {
  test.for<[string, string]>([
    ['28 µg/m³', '28微克/立方米'],
    ['2.7 points more, at 90.1%', '提高2.7个百分点，为90.1%'],
    ['3 points', '3'],
    ['4.5 percent of 4.5 points', '4.5个百分点的4.5%'],
    ['6 schools', '6%'],
  ])('are alike in “%s”', ([en, zh]) => {
    expect(unlikeUnits(en, zh)).toEqual([]);
  });

  test.for<[string, string, string, string]>([
    ['up by 2.7%', '提高2.7个百分点', '%', 'points'],
    ['28 µg/m³', '28毫克/立方米', 'µg', 'mg'],
    ['28 milligrams', '28微克', 'mg', 'µg'],
  ])('are not alike in “%s”', ([en, zh, one, other]) => {
    expect(unlikeUnits(en, zh)).toMatchObject([{ en: one, zh: other }]);
  });
});
