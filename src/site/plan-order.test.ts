import { expect, test } from 'vitest';
import { planOrder } from './plan-order.ts';

test('of one unit the part comes first, then the task, then its indicators in their order', () => {
  const orderOf = planOrder(3);
  const orders = [orderOf(0, 'plan'), orderOf(0, 'task'), orderOf(0, 'indicator', 1), orderOf(0, 'indicator', 3)];
  expect(orders).toEqual([...new Set(orders)].toSorted((one, other) => one - other));
});

test.for([0, 1, 997, 998, 100_000])('the last of %d indicators comes before the next unit', (last) => {
  const orderOf = planOrder(last);
  expect(orderOf(4, 'indicator', last)).toBeLessThan(orderOf(5, 'plan'));
});

test('one more indicator leaves the other pages their numbers', () => {
  expect(planOrder(51)(4, 'task')).toBe(planOrder(50)(4, 'task'));
});
