import { describe, expect, test } from 'vitest';
import { inShort, problemsOf, replace } from '../../../tests/lib/changed-plan.ts';

const register = 'register.json';
const find = (changes: Parameters<typeof problemsOf>[0]) => problemsOf(changes).map(inShort);
const without = (words: string) => (text: string) =>
  JSON.stringify((JSON.parse(text) as { words: { en?: string } }[]).filter((entry) => entry.words.en !== words)) + '\n';

describe('a number of the plan', () => {
  test('that nothing accounts for is told in each language', () => {
    expect(find({ [register]: without('15 farms') })).toEqual([
      'plan/en/column-1.md:1 number-unclaimed',
      'plan/zh/column-1.md:1 number-unclaimed',
    ]);
  });

  test('is told with its place and the words around it', () => {
    const [problem] = problemsOf({ [register]: without('15 farms') });
    expect(problem?.values).toEqual({
      words: '15',
      place: 'column-1-p1',
      context: ' books will call at 15 farms every week.',
    });
  });

  test('needs an entry when its link to an indicator goes', () => {
    expect(find({ 'plan/en/warm-rooms.md': replace('[20 degrees](indicator:room-heat)', '20 degrees') })).toEqual([
      'plan/en/warm-rooms.md:1 number-unclaimed',
    ]);
  });

  test('counts in a printed title too', () => {
    const words = replace('"en": "The book bus"', '"en": "The two book buses"');
    expect(find({ 'plan/outline.json': words })).toEqual([
      expect.stringMatching(/^plan\/outline\.json:\d+ \[7\]\.title\.en number-unclaimed$/),
    ]);
  });

  test('counts in the name of a target in the table', () => {
    const words = (text: string) => text.replace(/("printed".*\s+"name".*\s+"en": ")Reading/, '$1Two');
    expect(find({ 'indicators/circles.json': words })).toEqual([
      expect.stringMatching(/^indicators\/circles\.json:\d+ target\.printed\.name\.en number-unclaimed$/),
    ]);
  });

  test('counts in a heading of the table', () => {
    expect(find({ 'plan/targets.json': replace('The year 2024', 'The year 2025') })).toEqual([
      expect.stringMatching(/^plan\/targets\.json:\d+ head\.value\.en number-unclaimed$/),
      expect.stringMatching(/head\.value\.zh figures-differ$/),
    ]);
  });

  test('is not looked for where the register cannot be read', () => {
    expect(find({ [register]: '[\n' })).toEqual([`${register}:1 file-json`]);
  });

  test('needs a register if it is no target', () => {
    const rules = problemsOf({ [register]: null }).map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(['number-unclaimed']));
  });
});

describe('an entry of the register', () => {
  const idle = (words: string) => find({ [register]: replace('"15 farms"', words) });

  test('must have words of its place', () => {
    expect(idle('"25 farms"')).toEqual([
      'plan/en/column-1.md:1 number-unclaimed',
      expect.stringMatching(/^register\.json:\d+ \[\d+\]\.words\.en register-idle$/),
    ]);
  });

  test('must hold a number', () => {
    expect(idle('"every week"')[1]).toMatch(/words\.en register-idle$/);
  });

  test('for every place must have words of one', () => {
    expect(find({ [register]: replace('"over half"', '"over a third"') })).toEqual([
      'plan/en/warm-rooms.md:1 number-unclaimed',
      expect.stringMatching(/^register\.json:\d+ \[1\]\.words\.en register-idle$/),
    ]);
  });

  test('must name a place and an indicator that exist', () => {
    const names = (text: string) =>
      text
        .replaceAll('"column-1-p1"', '"column-2-p1"')
        .replace('"kind": "fact"', '"kind": "fact", "indicator": "circle"');
    expect(find({ [register]: names }).filter((line) => line.endsWith('reference-missing'))).toEqual([
      expect.stringMatching(/\[0\]\.indicator /),
      expect.stringMatching(/\[\d+\]\.place /),
      expect.stringMatching(/\[\d+\]\.place /),
    ]);
  });
});
