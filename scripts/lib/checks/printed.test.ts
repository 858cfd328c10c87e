import { describe, expect, test } from 'vitest';
import {
  changedPlan,
  corrected,
  inShort,
  problemsOf,
  replace,
  testDay,
  type Changes,
} from '../../../tests/lib/changed-plan.ts';
import { readTree } from '../content.ts';
import { registerAll } from '../register-all.ts';
import { checkTree } from './index.ts';

/** The problems of a changed plan of which the small plan, as it stands, was published before. */
const find = (changes: Changes) => problemsOf(changes, false).map(inShort);

const rooms = 'plan/en/warm-rooms.md';
const improved = replace('will be renewed', 'shall be renewed');
const before =
  'Every room will be heated to [20 degrees](indicator:room-heat), and over half of the windows will be renewed.';
const mended = { [rooms]: improved, 'plan/corrections.json': corrected('warm-rooms-p1', { en: before }) };

describe('words of the plan that were published', () => {
  test('may be mended where the correction says what they were, which is then to be registered', () => {
    expect(find(mended)).toEqual([`${rooms}:1 record-behind`]);
  });

  test('are in order once that is registered', () => {
    const folder = changedPlan(mended);
    registerAll(folder, '2025-02-01');
    expect(checkTree(readTree(folder), testDay)).toEqual([]);
  });

  test('are not taken into the record without a correction', () => {
    expect(() => registerAll(changedPlan({ [rooms]: improved }), '2025-02-01')).toThrow('has mistakes (1)');
  });

  test('are not mended by a correction that says they were something else', () => {
    const changes = { ...mended, 'plan/corrections.json': corrected('warm-rooms-p1', { en: 'Each room.' }) };
    expect(find(changes)).toEqual([`${rooms}:1 words-changed`]);
  });

  test('may get other links, line breaks and emphasis: these are the site’s', () => {
    expect(find({ [rooms]: replace('Every room will', '*Every room*\nwill') })).toEqual([]);
  });

  test('may move where the correction says where they stood', () => {
    const turned = (text: string) => `${text.trim().split('\n\n').toReversed().join('\n\n')}\n`;
    const where = [
      ['longer-hours-p1', 'in longer-hours, first'],
      ['longer-hours-p2', 'in longer-hours, after longer-hours-p1'],
    ].map(([id = '', place = '']) => (JSON.parse(corrected(id, { place })) as unknown[])[0]);
    expect(
      find({
        'plan/en/longer-hours.md': turned,
        'plan/zh/longer-hours.md': turned,
        'plan/corrections.json': `${JSON.stringify(where)}\n`,
      }),
    ).toEqual(['plan/en/longer-hours.md:1 record-behind']);
  });

  test('are told with the part that changed and what it is now', () => {
    const [problem] = problemsOf({ 'plan/outline.json': replace('"en": "Aims"', '"en": "Goals"') }, false);
    expect(problem?.values).toEqual({ id: 'aims', part: 'en', now: 'I. | Goals' });
  });
});
