import { describe, expect, test } from 'vitest';
import { changedPlan, replace } from '../../../tests/lib/changed-plan.ts';
import { readTree } from '../content.ts';
import { heldBackWords } from './held-back.ts';

const sundays = 'updates/en/open-on-sundays.mdx';
const said = (changes: Parameters<typeof changedPlan>[0], today: string) =>
  heldBackWords(readTree(changedPlan(changes)), today).map(({ en }) => en);

describe('what a build leaves out is named', () => {
  test('and nothing, if it leaves out nothing', () => {
    expect(said({}, '2025-01-01')).toEqual([]);
  });

  test('with its day, if it comes later', () => {
    expect(said({}, '2024-11-30')).toEqual([`Left out until 2024-12-01 (today is 2024-11-30): ${sundays}`]);
  });

  test('as a draft, once for both languages', () => {
    const draft = replace("date: '2024-11'", "date: '2024-11'\ndraft: true");
    expect(said({ [sundays]: draft, [sundays.replace('/en/', '/zh/')]: draft }, '2025-01-01')).toEqual([
      `Left out as a draft: ${sundays}`,
    ]);
  });
});
