import { expect, test } from 'vitest';
import { dateKey } from './date-order.ts';

test('a year comes after its months, a month after its days, and what has no date before all', () => {
  const dates = ['2025', '2024', '2024-03', undefined, '2024-03-31', '2024-02-28'];
  const inTime = [undefined, '2024-02-28', '2024-03-31', '2024-03', '2024', '2025'].map(dateKey);
  expect(dates.map(dateKey).toSorted()).toEqual(inTime);
  expect(dates.map(dateKey).toSorted((one, other) => one.localeCompare(other, 'en'))).toEqual(inTime);
});
