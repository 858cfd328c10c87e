import { expect, test } from 'vitest';
import { medianTimes } from './compare.ts';

test('each time has its own median', () => {
  const times = [
    { paint: 1, largest: 9, blocked: 0, longest: 0 },
    { paint: 3, largest: 7, blocked: 40, longest: 90 },
    { paint: 2, largest: 8, blocked: 0, longest: 60 },
  ];
  expect(medianTimes(times)).toEqual({ paint: 2, largest: 8, blocked: 0, longest: 60 });
});
