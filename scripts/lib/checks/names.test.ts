import { describe, expect, test } from 'vitest';
import { inShort, problemsOf, replace } from '../../../tests/lib/changed-plan.ts';

type Changes = Parameters<typeof problemsOf>[0];

const names = 'names.json';
const exceptions = 'name-exceptions.json';
const warmRooms = { en: 'plan/en/warm-rooms.md', zh: 'plan/zh/warm-rooms.md' };
const find = (changes: Changes) => problemsOf(changes).map(inShort);

/** A list of exceptions with one entry. */
const except = (words: { en?: string[]; zh?: string[] }) =>
  `${JSON.stringify([{ words, reason: { en: 'Not a name.', zh: '不是名称。' } }])}\n`;

/** The text of a unit with a name in it that has no entry. */
const unlisted: Changes = {
  [warmRooms.en]: replace('will be renewed', 'will be renewed by the Upper Meadow School Office'),
  [warmRooms.zh]: replace('更换半数', '会同上草甸乡教育局更换半数'),
};

describe('a name in the text', () => {
  test('that no entry covers is told in each language', () => {
    expect(find(unlisted)).toEqual([
      `${warmRooms.en}:1 name-uncovered`,
      `${warmRooms.zh}:1 name-uncovered`,
      `${warmRooms.zh}:1 name-uncovered`,
    ]);
  });

  test('is told with the words around it', () => {
    const [problem] = problemsOf(unlisted);
    expect(problem?.values).toEqual({
      words: 'Office',
      context: 'Upper Meadow School Office.',
    });
  });

  test('is covered by an entry', () => {
    const office = {
      id: 'name-office',
      kind: 'organization',
      name: { en: 'Upper Meadow School Office', zh: '上草甸乡教育局' },
    };
    const added = (text: string) => `${JSON.stringify([...(JSON.parse(text) as unknown[]), office])}\n`;
    expect(find({ ...unlisted, [names]: added })).toEqual([]);
  });

  test('is covered by an exception', () => {
    const words = except({ en: ['Upper Meadow School Office'], zh: ['上草甸乡教育局'] });
    expect(find({ ...unlisted, [exceptions]: words })).toEqual([]);
  });

  test('in a field is told with its line', () => {
    const [problem] = problemsOf({ 'notes/night-shift.json': replace('of the bakery', 'of Lower Meadow City') });
    expect(problem && inShort(problem)).toBe('notes/night-shift.json:14 name-uncovered');
  });

  test('of an update is told', () => {
    const text = replace('The council reports', 'The Meadow County Council reports');
    expect(find({ 'updates/en/open-on-sundays.mdx': text })[0]).toMatch(
      /^updates\/en\/open-on-sundays\.mdx:\d+ name-uncovered$/,
    );
  });

  test('is not looked for in a content without a list of names', () => {
    const registry = (text: string) => text.replace(/ {2}"name-.*\n/g, '');
    expect(find({ ...unlisted, [names]: null, 'registry.json': registry })).toEqual([]);
  });
});

describe('an entry', () => {
  test('must stand in the text of each language', () => {
    const renamed = replace('"下草甸村" }', '"上草甸村" }');
    expect(find({ [names]: renamed })).toContainEqual(
      expect.stringMatching(/^names\.json:5 \[0\]\.name\.zh name-absent$/),
    );
  });

  test('may stand there in another form alone', () => {
    const added = replace('"village council"]', '"village council", "Village Council of Lower Meadow"]');
    const renamed = (text: string) => added(text).replace('"en": "Village Council of Lower Meadow"', '"en": "Council"');
    expect(find({ [names]: renamed })).toEqual([]);
  });

  test('must have no form that stands nowhere', () => {
    expect(find({ [names]: replace('["村委会"]', '["村委会", "村委"]') })).toEqual([]);
    expect(find({ [names]: replace('"village council"]', '"parish council"]') })).toEqual([
      expect.stringMatching(/^names\.json:\d+ \[1\]\.forms\.en\[0\] name-absent$/),
    ]);
  });

  test('must fit its schema', () => {
    expect(find({ [names]: replace('"place"', '"river"') })).toEqual([
      expect.stringMatching(/^names\.json:4 \[0\]\.kind /),
    ]);
  });

  test('keeps its id', () => {
    expect(find({ [names]: replace('name-lower-meadow', 'name-meadow') })).toEqual([
      expect.stringMatching(/^registry\.json:\d+ name-lower-meadow id-lost$/),
    ]);
  });
});

test('an exception must stand in the text', () => {
  expect(find({ [exceptions]: except({ en: ['Moon Office'] }) })).toEqual([
    'name-exceptions.json:1 [0].words.en[0] name-exception-idle',
  ]);
});

describe('the publisher of a source', () => {
  const report = 'sources/council-report-2022.json';
  const unknown = { [report]: replace('"Village Council of Lower Meadow"', '"A paper, name not shown"') };

  test('must be an organization of the list', () => {
    expect(find(unknown)).toEqual([`${report}:8 publisher.en publisher-unnamed`]);
  });

  test('may be said to be unknown', () => {
    expect(find({ ...unknown, [exceptions]: except({ en: ['name not shown'] }) })).toEqual([]);
  });
});
