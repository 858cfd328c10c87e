import { expect, test } from 'vitest';
import { timesOf } from './slow-visit.ts';

const seen = { paint: 500, largest: 600, tasks: [] };

test('a page whose tasks are all short blocks nobody', () => {
  expect(timesOf(seen)).toEqual({ paint: 500, largest: 600, blocked: 0, longest: 0 });
});

test('of a long task the part beyond 50 ms counts', () => {
  const tasks = [
    { end: 700, duration: 80 },
    { end: 900, duration: 60 },
  ];
  expect(timesOf({ ...seen, tasks })).toMatchObject({ blocked: 40, longest: 80 });
});

test('a task that ended before anything was seen does not count', () => {
  expect(timesOf({ ...seen, tasks: [{ end: 450, duration: 300 }] })).toMatchObject({ blocked: 0, longest: 0 });
});
