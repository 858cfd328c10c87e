import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  beginRecord,
  changedPlan,
  inShort,
  problemsOf,
  replace,
  testDay,
  type Changes,
} from '../../../tests/lib/changed-plan.ts';
import { readTree } from '../content.ts';
import { checkTree } from './index.ts';

/** The problems of a changed plan of which the small plan, as it stands, was published before. */
const find = (changes: Changes) => problemsOf(changes, false).map(inShort);
const valuesOf = (changes: Changes) => problemsOf(changes, false).map(({ values }) => values);

const circles = 'indicators/circles.json';
const note = 'notes/night-shift.json';
const reason = { en: 'A slip of the pen.', zh: '笔误。' };

/** An indicator's or note's file with its data changed. */
const change =
  (edit: (data: Data) => void) =>
  (text: string): string => {
    const data = JSON.parse(text) as Data;
    edit(data);
    return `${JSON.stringify(data, undefined, 2)}\n`;
  };

/** What of a file these tests change. */
interface Data {
  target: Record<string, unknown>;
  baseline?: unknown;
  observations: Record<string, unknown>[];
  corrections?: unknown[];
  certainty: string;
  text: Record<string, string>;
  revisions?: unknown[];
}

const first = (edit: (observation: Record<string, unknown>) => void) =>
  change(({ observations: [observation = {}] }) => edit(observation));

describe('a published figure', () => {
  test.for<[string, Record<string, unknown>]>([
    ['value', { value: 5 }],
    ['qualifier', { qualifier: 'approximate' }],
    ['period', { period: { year: 2022 } }],
    ['use', { use: 'support' }],
    ['sources', { sources: ['council-report-2024'] }],
    ['grade', { grade: 'official' }],
    ['wording', { asPublished: { en: 'about 4', zh: '约4个' } }],
  ])('may not change its %s without a word', ([, changes]) => {
    expect(find({ [circles]: first((observation) => Object.assign(observation, changes)) })).toEqual([
      expect.stringMatching(`^${circles}:\\d+ observations\\[0\\].value figure-changed$`),
    ]);
  });

  test('is told with what it was and what it is', () => {
    expect(valuesOf({ [circles]: replace('"value": 4', '"value": 5') })).toEqual([
      {
        id: 'rc-2021',
        changes: {
          en: 'it was “4, exact, 2021, village, series”, here it is “5, exact, 2021, village, series”',
          zh: '原为“4, exact, 2021, village, series”，现为“5, exact, 2021, village, series”',
        },
      },
    ]);
  });

  test('is told with the fields that are other, where its plain text is the same', () => {
    const changes = { sources: ['council-report-2024'], asPublished: { en: 'four', zh: '四个' } };
    expect(valuesOf({ [circles]: first((observation) => Object.assign(observation, changes)) })).toEqual([
      {
        id: 'rc-2021',
        changes: {
          en: 'other than published: “sources”, “asPublished”',
          zh: '有变动的字段：“sources”、“asPublished”',
        },
      },
    ]);
  });

  /** The small plan whose first figure has a unit and a part of the year of its own, as it was published. */
  const published = { unit: { en: 'rings', zh: '个' }, period: { year: 2021, label: { en: 'Spring', zh: '春季' } } };
  function afterPublished(changes: Record<string, unknown>) {
    const folder = changedPlan({ [circles]: first((observation) => Object.assign(observation, published)) });
    beginRecord(folder);
    const path = join(folder, circles);
    writeFileSync(path, first((observation) => Object.assign(observation, changes))(readFileSync(path, 'utf8')));
    return checkTree(readTree(folder), testDay).filter(({ rule }) => rule === 'figure-changed');
  }

  test.for<[string, Record<string, unknown>, string]>([
    ['unit', { unit: { en: 'rings', zh: '组' } }, 'unit.zh'],
    ['period', { period: { year: 2021, label: { en: 'Spring', zh: '夏季' } } }, 'period.label.zh'],
    ['sources and wording', { sources: ['council-report-2024'], asPublished: reason }, 'sources'],
  ])('may not change its Chinese %s without a word', ([, changes, field]) => {
    const [problem] = afterPublished(changes);
    expect((problem?.values['changes'] as { en: string }).en).toContain(`“${field}”`);
  });

  test('may change its sources, wording and grade with a revision that says what they were', () => {
    const was = { value: 4, unit: published.unit, sources: ['council-report-2022'], grade: 'bulletin' };
    const changes = { sources: ['council-report-2024'], grade: 'official', asPublished: reason };
    expect(afterPublished({ ...changes, revisions: [{ day: '2025-02-01', was, reason }] })).toEqual([]);
    const short = { value: 4, sources: ['council-report-2022'], grade: 'bulletin' };
    const [problem] = afterPublished({ ...changes, revisions: [{ day: '2025-02-01', was: short, reason }] });
    expect((problem?.values['changes'] as { en: string }).en).toContain('“unit.zh”');
  });

  test('may change its remark', () => {
    expect(find({ [circles]: first((observation) => Object.assign(observation, { remark: reason })) })).toEqual([]);
  });

  test('rests on the same source when that gets another name', () => {
    const id = 'council-report-2022';
    const moved = { id, kind: 'source', title: reason, day: '2025-02-01', to: 'report-2022', reason };
    const rename = replace(id, 'report-2022');
    const source = readFileSync('tests/fixtures/small-plan/sources/council-report-2022.json', 'utf8');
    const rules = problemsOf(
      {
        [`sources/${id}.json`]: null,
        'sources/report-2022.json': source,
        [circles]: rename,
        'moved.json': `${JSON.stringify([moved], undefined, 2)}\n`,
      },
      false,
    ).map(({ rule }) => rule);
    expect(rules).not.toContain('figure-changed');
  });

  test('may change with a revision, which is then to be registered', () => {
    const revisions = [{ day: '2025-02-01', was: { value: 4 }, reason }];
    const changes = { [circles]: first((observation) => Object.assign(observation, { value: 5, revisions })) };
    expect(find(changes)).toEqual([`${circles}:1 record-behind`]);
    expect(valuesOf(changes)).toEqual([{ things: 'figures.rc-2021' }]);
  });

  test('may not say in a revision that it was something else than what was published', () => {
    const revisions = [{ day: '2025-02-01', was: { value: 3 }, reason }];
    expect(find({ [circles]: first((observation) => Object.assign(observation, { value: 5, revisions })) })).toEqual([
      expect.stringMatching('observations\\[0\\].value figure-changed$'),
    ]);
  });

  test('may be withdrawn with day and reason', () => {
    const withdrawn = { day: '2025-02-01', reason };
    expect(find({ [circles]: first((observation) => Object.assign(observation, { withdrawn })) })).toEqual([
      `${circles}:1 record-behind`,
    ]);
  });

  test('may not be taken away', () => {
    const changes = { [circles]: change((data) => data.observations.shift()) };
    expect(find(changes)).toEqual([expect.stringMatching('^published.json:\\d+ figures.rc-2021 figure-lost$')]);
    expect(valuesOf(changes)).toEqual([{ id: 'rc-2021', indicator: 'circles' }]);
  });

  test('may not be taken to another indicator', () => {
    const hours = 'indicators/open-hours.json';
    const stolen = { [hours]: replace('"oh-2021"', '"rc-2021"'), [circles]: replace('"rc-2021"', '"rc-2020"') };
    expect(find(stolen).filter((problem) => problem.endsWith('figure-lost'))).toEqual([
      expect.stringContaining('figures.oh-2021'),
      expect.stringContaining('figures.rc-2021'),
    ]);
  });

  test('is not told to be lost with a file that cannot be read', () => {
    expect(find({ [circles]: '{' }).filter((problem) => problem.endsWith('figure-lost'))).toEqual([]);
  });

  test('that is new is to be registered', () => {
    const added = {
      [circles]: change(({ observations }) =>
        observations.splice(1, 0, { ...observations[0], id: 'rc-2022', period: { year: 2022 } }),
      ),
    };
    expect(valuesOf(added)).toEqual([{ things: 'figures.rc-2022' }]);
  });
});

describe('what was registered of a figure', () => {
  const record = (states: string) => ({
    'published.json': replace(`"states": [ ${state(4)} ]`, `"states": [ ${states} ]`),
  });
  const state = (value: number, more = '') =>
    `{ "day": "2025-01-15", "says": "${value}, exact, 2021, village, series${more}; bulletin, sources cb7a587f" }`;

  test('may not be taken out of its history', () => {
    const changes = record([state(3), state(4)].join(', '));
    expect(find(changes)).toEqual([expect.stringMatching('observations\\[0\\].value history-erased$')]);
    expect(valuesOf(changes)).toEqual([{ id: 'rc-2021', was: '3, exact, 2021, village, series' }]);
  });

  test('stays in its history as a withdrawal that was ended', () => {
    const withdrawn = { day: '2025-02-01', reason };
    const registered = record([state(4), state(4, ', withdrawn 2025-02-01'), state(5)].join(', '));
    const ended = (was: unknown) => ({
      ...registered,
      [circles]: first((observation) =>
        Object.assign(observation, { value: 5, revisions: [{ day: '2025-03-01', was, reason }] }),
      ),
    });
    expect(find(ended({ value: 4, withdrawn }))).toEqual([]);
    expect(find(ended({ value: 4 }))).toEqual([expect.stringMatching('history-erased$')]);
  });
});

describe('a published target', () => {
  const twelve = (data: Data) => {
    data.target = { ...data.target, value: 13, printed: { name: reason, value: { en: '13', zh: '13个' } } };
  };

  test('may not change without a word', () => {
    const changes = { [circles]: change(twelve) };
    expect(find(changes)).toContainEqual(expect.stringMatching(`^${circles}:\\d+ target target-changed$`));
    expect(valuesOf(changes)).toContainEqual({
      id: 'circles',
      what: 'target',
      was: 'at-least 12 by 2024',
      now: 'at-least 13 by 2024',
    });
  });

  test('may be corrected with day and reason', () => {
    const corrections = [{ day: '2025-02-01', of: 'target', was: { value: 12 }, reason }];
    const changes = { [circles]: change((data) => Object.assign(data, { corrections }, twelve(data))) };
    expect(valuesOf(changes)).toContainEqual({ things: 'targets.circles' });
    expect(find(changes).filter((problem) => problem.endsWith('target-changed'))).toEqual([]);
  });

  test('may not get or lose a baseline without a word', () => {
    const without = { [circles]: change((data) => Object.assign(data, { baseline: undefined })) };
    expect(valuesOf(without)).toEqual([{ id: 'circles', what: 'baseline', was: '2 in 2020', now: 'none' }]);
    const baseline = { value: 18, year: 2020, place: 'warm-rooms-p1' };
    const given = { 'indicators/room-heat.json': change((data) => Object.assign(data, { baseline })) };
    expect(valuesOf(given)).toEqual([{ id: 'room-heat', what: 'baseline', was: 'none', now: '18 in 2020' }]);
  });
});

describe('the status of a target', () => {
  const withStatuses = (...states: string[]) => ({
    'published.json': replace(
      '"circles": [ { "day": "2025-01-15", "kind": "not-met", "method": "1.2.0" } ]',
      `"circles": [ ${states.join(', ')} ]`,
    ),
  });
  const state = (day: string, kind: string, method = '1.2.0') =>
    `{ "day": "${day}", "kind": "${kind}", "method": "${method}" }`;

  test('is to be registered when it changes', () => {
    const changes = withStatuses(state('2025-01-15', 'met'));
    expect(find(changes)).toEqual([`${circles}:1 record-behind`]);
    expect(valuesOf(changes)).toEqual([{ things: 'statuses.circles' }]);
  });

  test('waits for a change of a figure that is not told of', () => {
    expect(find({ [circles]: replace('"value": 9', '"value": 12') })).toEqual([
      expect.stringMatching('observations\\[1\\].value figure-changed$'),
    ]);
  });

  const changed = withStatuses(state('2025-01-15', 'met'), state('2025-03-01', 'not-met'));

  test('may not change for no reason that readers can see', () => {
    expect(find(changed)).toEqual([`${circles}:1 status-unexplained`]);
    expect(valuesOf(changed)).toEqual([{ was: 'met', now: 'not-met', day: '2025-03-01' }]);
  });

  test.for([
    ['2025-01-14', 1],
    ['2025-01-15', 0],
    ['2025-03-01', 0],
    ['2025-03-02', 1],
  ] as const)('may change for a reason given on a day up to then: %s', ([day, problems]) => {
    const corrections = [{ day, of: 'status', reason }];
    const changes = { ...changed, [circles]: change((data) => Object.assign(data, { corrections })) };
    expect(find(changes)).toHaveLength(problems);
  });

  test('may not change again for a reason that was given for the change before', () => {
    const corrections = [{ day: '2025-03-01', of: 'status', reason }];
    const changes = {
      ...withStatuses(state('2025-01-15', 'not-met'), state('2025-03-01', 'met'), state('2025-04-01', 'not-met')),
      [circles]: change((data) => Object.assign(data, { corrections })),
    };
    expect(valuesOf(changes)).toEqual([{ was: 'met', now: 'not-met', day: '2025-04-01' }]);
  });

  test('may change with a figure', () => {
    const registered = (text: string) =>
      changed['published.json'](text).replace('"2025-01-15", "says": "9', '"2025-03-01", "says": "9');
    expect(find({ 'published.json': registered })).toEqual([]);
  });

  test('may change with the method', () => {
    expect(find(withStatuses(state('2025-01-15', 'met', '1.0.0'), state('2025-03-01', 'not-met')))).toEqual([]);
  });
});

describe('a published note', () => {
  test.for<[string, (data: Data) => void]>([
    ['text', (data) => Object.assign(data.text, { zh: '另一说法。' })],
    ['certainty', (data) => Object.assign(data, { certainty: 'seen' })],
  ])('may not change its %s without a word', ([, edit]) => {
    expect(find({ [note]: change(edit) })).toEqual([expect.stringMatching(`^${note}:\\d+ text note-changed$`)]);
  });

  test('may change with a revision that has its former words', () => {
    const edit = (was: (text: Record<string, string>) => unknown) => ({
      [note]: change((data) => {
        const revisions = [{ day: '2025-02-01', was: { text: was(data.text) }, reason }];
        Object.assign(data, { revisions, text: reason });
      }),
    });
    expect(find(edit((text) => ({ ...text })))).toEqual([`${note}:1 record-behind`]);
    expect(find(edit((text) => ({ ...text, en: 'Other words.' })))).toEqual([expect.stringMatching('note-changed$')]);
  });
});

describe('a draft', () => {
  test('is not registered, so it may change', () => {
    const draft = (text: string) => text.replace('"order": 1,', '"order": 1,\n  "draft": true,');
    const published = (text: string) => text.replace(/,\s+"notes": \{[^}]+\}/, ',\n  "notes": {}');
    const problems = find({ [note]: draft, 'published.json': published });
    expect(problems.filter((problem) => /record-behind|note-changed/.test(problem))).toEqual([]);
  });
});

describe('changes', () => {
  const order = (revisions: unknown[], more: object = {}) =>
    find({ [circles]: first((observation) => Object.assign(observation, { revisions, ...more })) }).filter((problem) =>
      problem.endsWith('revision-order'),
    );
  const revision = (day: string, was: object = {}) => ({ day, was: { value: 4, ...was }, reason });

  test('may fall on one day', () => {
    expect(order([revision('2025-02-01'), revision('2025-02-01')])).toEqual([]);
  });

  test.for<[string, unknown[], object, string]>([
    ['revisions', [revision('2025-02-02'), revision('2025-02-01')], {}, 'revisions[1].day'],
    [
      'a withdrawal and the revision that ended it',
      [revision('2025-02-01', { withdrawn: { day: '2025-02-02', reason } })],
      {},
      'revisions[0].day',
    ],
    [
      'a revision and a withdrawal',
      [revision('2025-02-02')],
      { withdrawn: { day: '2025-02-01', reason } },
      'withdrawn.day',
    ],
  ])('stand in the order of time: %s', ([, revisions, more, field]) => {
    expect(order(revisions, more)).toEqual([expect.stringContaining(`observations[0].${field} revision-order`)]);
  });

  test('are not of a day to come', () => {
    const future = find({
      [circles]: first((observation) =>
        Object.assign(observation, { value: 5, revisions: [{ day: '2999-01-01', was: { value: 4 }, reason }] }),
      ),
    });
    expect(future).toContainEqual(expect.stringContaining('observations[0].revisions[0].day revision-future'));
  });

  test('of targets and of notes stand in the order of time', () => {
    const corrections = ['2025-02-02', '2025-02-01'].map((day) => ({ day, of: 'status', reason }));
    expect(find({ [circles]: change((data) => Object.assign(data, { corrections })) })).toEqual([
      expect.stringContaining('corrections[1].day revision-order'),
    ]);
    const revisions = ['2025-02-02', '2025-02-01'].map((day) => ({ day, was: { text: reason }, reason }));
    expect(find({ [note]: change((data) => Object.assign(data, { revisions })) })).toContainEqual(
      expect.stringContaining('revisions[1].day revision-order'),
    );
  });
});

describe('what was moved or withdrawn', () => {
  const entry = (changes: object = {}) => ({
    id: 'night-shift',
    kind: 'note',
    title: reason,
    day: '2025-02-01',
    reason,
    ...changes,
  });
  const told = (...entries: object[]) => ({ 'moved.json': `${JSON.stringify(entries, undefined, 2)}\n` });
  const withoutNote = {
    [note]: null,
    [circles]: replace('  "notes": ["night-shift"],\n', ''),
    'plan/en/reading-circles.md': replace('[the night shift](note:night-shift)', 'the night shift'),
    'plan/zh/reading-circles.md': replace('[夜班](note:night-shift)', '夜班'),
  };

  test('is lost without an entry', () => {
    expect(find(withoutNote)).toEqual([expect.stringMatching('^registry.json:\\d+ night-shift id-lost$')]);
  });

  test('may be gone with an entry', () => {
    expect(find({ ...withoutNote, ...told(entry()) })).toEqual([]);
    expect(find({ ...withoutNote, ...told(entry({ to: 'circles' })) })).toEqual([]);
  });

  test('leads to what is there', () => {
    expect(find({ ...withoutNote, ...told(entry({ to: 'day-shift' })) })).toEqual([
      'moved.json:14 [0].to moved-to-nothing',
    ]);
  });

  test('has one entry', () => {
    expect(find({ ...withoutNote, ...told(entry(), entry()) })).toEqual(['moved.json:16 [1].id moved-twice']);
  });

  test('was there once, and was of that kind', () => {
    expect(find({ ...withoutNote, ...told(entry(), entry({ id: 'day-shift' })) })).toEqual([
      'moved.json:16 [1].id moved-unknown',
    ]);
    expect(find({ ...withoutNote, ...told(entry({ kind: 'page' })) })).toEqual([
      'moved.json:3 [0].id moved-unknown',
      expect.stringMatching('id-lost$'),
    ]);
  });

  test('is not used again', () => {
    expect(find(told(entry()))).toEqual(['moved.json:3 [0].id moved-still-there']);
    expect(find(told(entry({ to: 'night-shift' })))).toEqual(['moved.json:3 [0].id moved-still-there']);
  });

  describe('of an indicator', () => {
    const published = readFileSync('tests/fixtures/small-plan/indicators/circles.json', 'utf8');
    const links = replace('indicator:circles', 'indicator:groups');
    const renamed = (edit: (data: Data) => void) => ({
      'plan/outline.json': replace('"circles"', '"groups"'),
      'plan/targets.json': replace('"circles"', '"groups"'),
      'plan/en/reading-circles.md': links,
      'plan/zh/reading-circles.md': links,
      [circles]: null,
      'indicators/groups.json': change(edit)(published),
      ...told(entry({ id: 'circles', kind: 'indicator', to: 'groups' })),
    });
    const after = (edit: (data: Data) => void) =>
      find(renamed(edit)).filter((problem) => /figure|lost|moved/.test(problem));

    test('takes its figures along', () => {
      expect(after(() => undefined)).toEqual([]);
    });

    test('may not lose one on the way', () => {
      expect(after((data) => data.observations.shift())).toEqual([
        expect.stringContaining('figures.rc-2021 figure-lost'),
      ]);
    });

    test('may not change one on the way', () => {
      expect(after(({ observations: [one = {}] }) => Object.assign(one, { value: 7 }))).toEqual([
        expect.stringContaining('figure-changed'),
      ]);
    });
  });

  describe('of a unit that is a task no longer', () => {
    const outline = (text: string) => text.replace(/("id": "warm-rooms",[\s\S]*?)"field": "[a-z]+",\s*/, '$1');

    test('is a page that would vanish', () => {
      const changes = { 'plan/outline.json': outline };
      expect(find(changes)).toContainEqual(
        expect.stringMatching('^published.json:\\d+ addresses.tasks/warm-rooms address-lost$'),
      );
      expect(valuesOf(changes)).toContainEqual({ address: '/…/tasks/warm-rooms/', id: 'warm-rooms' });
    });

    test('leads to its place in the plan', () => {
      const there = told(entry({ id: 'warm-rooms', kind: 'unit', to: 'warm-rooms' }));
      expect(find({ 'plan/outline.json': outline, ...there }).filter((problem) => /moved|lost/.test(problem))).toEqual(
        [],
      );
    });
  });
});
