import { expect, test } from 'vitest';
import { changedPlan, replace, type Changes } from '../../tests/lib/changed-plan.ts';
import { readTree } from './content.ts';
import { originalIds } from './original-ids.ts';

const moves = (...all: readonly (readonly [id: string, to: string])[]): Changes => ({
  'moved.json': `${JSON.stringify(
    all.map(([id, to]) => ({
      id,
      kind: 'source',
      title: { en: 'The report', zh: '报告' },
      day: '2025-02-01',
      to,
      reason: { en: 'A clearer name.', zh: '名称更清楚。' },
    })),
  )}\n`,
});
const originalIn = (changes: Changes) => originalIds(readTree(changedPlan(changes)));

test('a thing under a new name has the id that it had at first', () => {
  const original = originalIn(moves(['report-a', 'report-b'], ['report-b', 'report-c']));
  expect(['report-c', 'report-b', 'other'].map(original)).toEqual(['report-a', 'report-a', 'other']);
});

test('what had a page of its own before another was moved to it keeps its id', () => {
  const original = originalIn(moves(['old-report', 'council-report-2022']));
  expect(original('council-report-2022')).toBe('council-report-2022');
});

test('a new name that was registered on the day of the move is one', () => {
  const original = originalIn({
    ...moves(['old-report', 'new-report']),
    'published.json': replace('"addresses": {', '"addresses": {\n    "sources/new-report": "2025-02-01",'),
  });
  expect(original('new-report')).toBe('old-report');
});
