import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedPlan, replace, type Changes } from '../../tests/lib/changed-plan.ts';
import { publishedSchema, type Published } from '../../src/schemas/published.ts';
import { checkTree } from './checks/index.ts';
import { readTree } from './content.ts';
import { askedDay } from './day.ts';
import { plainState } from './figure-states.ts';
import { registerAll } from './register-all.ts';
import { countRecord, formatPublished, registerPublished } from './register-published.ts';

const treeOf = (changes: Changes = {}) => readTree(changedPlan(changes));
const begin = () => registerPublished(undefined, treeOf(), '2025-01-15');
const later = (changes: Changes, before: Published = begin()) =>
  registerPublished(before, treeOf(changes), '2025-03-01');

const circles = 'indicators/circles.json';
const reason = { en: 'A slip of the pen.', zh: '笔误。' };
const withField = (id: string, field: object) =>
  replace(`"id": "${id}",`, `"id": "${id}",\n${JSON.stringify(field).slice(1, -1)},`);

describe('the record of what was published', () => {
  test('begins with everything that the content says', () => {
    expect(begin()).toMatchObject({
      begun: '2025-01-15',
      addresses: { 'tasks/warm-rooms': '2025-01-15', 'plan/work': '2025-01-15', about: '2025-01-15' },
      figures: {
        'rc-2021': {
          indicator: 'circles',
          states: [
            {
              day: '2025-01-15',
              says: expect.stringMatching(/^4, exact, 2021, village, series; bulletin, sources [0-9a-f]{8}$/) as string,
            },
          ],
        },
      },
      targets: { circles: [{ day: '2025-01-15', says: 'at-least 12 by 2024' }] },
      baselines: { circles: [{ day: '2025-01-15', says: '2 in 2020' }] },
      statuses: { circles: [{ day: '2025-01-15', kind: 'not-met' }] },
      notes: {
        'night-shift': [{ day: '2025-01-15', says: expect.stringMatching(/^likely, [0-9a-f]{12}$/) as string }],
      },
      words: {
        'warm-rooms-p1': [{ day: '2025-01-15', says: expect.stringMatching(/^([0-9a-f]{8} ?){3}$/) as string }],
      },
    });
  });

  test('has no address for the home page, whose address is the language’s', () => {
    expect(begin().addresses).not.toHaveProperty('home');
  });

  test('does not change where nothing did', () => {
    expect(later({})).toEqual(begin());
  });

  test('gets a revised figure with the day, and the status that follows from it', () => {
    const revisions = [{ day: '2025-02-01', was: { value: 9 }, reason }];
    const after = later({
      [circles]: (text) => withField('rc-2024', { revisions })(text).replace('"value": 9', '"value": 12'),
    });
    expect(after.figures['rc-2024']?.states.map(({ day, says }) => `${day} ${plainState(says)}`)).toEqual([
      '2025-01-15 9, exact, 2024, village, series',
      '2025-03-01 12, exact, 2024, village, series',
    ]);
    expect(after.statuses['circles']?.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2025-01-15 not-met',
      '2025-03-01 met',
    ]);
  });

  test('gets a withdrawn figure', () => {
    const after = later({ [circles]: withField('rc-2024', { withdrawn: { day: '2025-02-01', reason } }) });
    expect(plainState(after.figures['rc-2024']?.states.at(-1)?.says ?? '')).toBe(
      '9, exact, 2024, village, series, withdrawn 2025-02-01',
    );
    expect(after.statuses['circles']?.at(-1)).toMatchObject({ kind: 'no-figure', day: '2025-03-01' });
  });

  test('does not take in a change that is not told of, nor the status that would follow', () => {
    expect(later({ [circles]: replace('"value": 9', '"value": 12') })).toEqual(begin());
  });

  test('loses nothing that is gone from the content', () => {
    const before = begin();
    const after = later({ [circles]: null, 'updates/en/open-on-sundays.mdx': null }, before);
    expect(after).toEqual(before);
  });

  test('keeps the day on which an address was first registered', () => {
    const page = '---\ntitle: Visit us\ndescription: How to find the library.\n---\n';
    const { addresses } = later({ 'pages/en/visit.mdx': page });
    expect([addresses['visit'], addresses['about']]).toEqual(['2025-03-01', '2025-01-15']);
  });

  test('has the day on which an update is posted where that is later, and follows it', () => {
    const posted = (day: string) => {
      const change = replace("posted: '2024-12-01'", `posted: '${day}'`);
      return { 'updates/en/open-on-sundays.mdx': change, 'updates/zh/open-on-sundays.mdx': change };
    };
    const before = registerPublished(undefined, treeOf(posted('2025-06-16')), '2025-01-15');
    const since = ({ addresses }: Published) => addresses['updates/open-on-sundays'];
    expect(since(before)).toBe('2025-06-16');
    expect(since(later(posted('2025-04-01'), before))).toBe('2025-04-01');
    expect(since(registerPublished(before, treeOf(posted('2026-01-01')), '2025-07-01'))).toBe('2025-06-16');
  });

  test('has nothing of a draft', () => {
    const page = '---\ntitle: Visit us\ndescription: How to find the library.\ndraft: true\n---\n';
    const draft = replace('"order": 1,', '"order": 1,\n  "draft": true,');
    const record = registerPublished(
      undefined,
      treeOf({ 'pages/en/visit.mdx': page, 'notes/night-shift.json': draft }),
      '2025-01-15',
    );
    expect(record.addresses).not.toHaveProperty('visit');
    expect(record.notes).toEqual({});
  });

  test('is written one thing a line, and read back as it was', () => {
    const record = begin();
    const text = formatPublished(record);
    expect(publishedSchema.parse(JSON.parse(text))).toEqual(record);
    expect(text).toContain('\n    "circles": [ { "day": "2025-01-15", "says": "at-least 12 by 2024" } ],\n');
    expect(text.split('\n')).toHaveLength(countRecord(record) + 2 * 8 + 4);
  });

  test('can be empty', () => {
    const empty = {
      begun: '2025-01-15',
      addresses: {},
      figures: {},
      targets: {},
      baselines: {},
      statuses: {},
      notes: {},
      words: {},
      updates: {},
    };
    expect(JSON.parse(formatPublished(empty))).toEqual(empty);
  });
});

describe('an update in the record', () => {
  const files = ['updates/en/open-on-sundays.mdx', 'updates/zh/open-on-sundays.mdx'] as const;
  const revised = (day: string) =>
    replace('\n---\n\n', `\nrevisions:\n  - day: '${day}'\n    reason: It was 42 hours, 42小时。\n---\n\n`);
  const reworded = replace('42', '41');
  const both = (change: (text: string) => string): Changes => ({ [files[0]]: change, [files[1]]: change });
  const statesOf = ({ updates }: Published) => updates['open-on-sundays']?.map(({ day, says }) => `${day} ${says}`);

  test('is not taken in if it was reworded without a word', () => {
    expect(statesOf(later(both(reworded)))).toEqual(statesOf(begin()));
  });

  test('gets a state for each revision', () => {
    const change = (text: string) => revised('2025-02-01')(reworded(text));
    expect(statesOf(later(both(change)))).toEqual([
      expect.stringMatching(/^2025-01-15 revision 0, [0-9a-f]{12}$/),
      expect.stringMatching(/^2025-03-01 revision 1, [0-9a-f]{12}$/),
    ]);
  });

  test('may change without a word until the day on which it is posted', () => {
    const toCome = (text: string) => replace("posted: '2024-12-01'", "posted: '2025-06-16'")(text);
    const before = registerPublished(undefined, treeOf(both(toCome)), '2025-01-15');
    const after = later(
      both((text) => reworded(toCome(text))),
      before,
    );
    expect(statesOf(after)).toHaveLength(1);
    expect(statesOf(after)).not.toEqual(statesOf(before));
  });

  test('says the same when a page it leads to gets another address', () => {
    const linked = (to: string) => both((text) => text.replace('42', `[42](/en/indicators/${to}/)`));
    const before = registerPublished(undefined, treeOf(linked('open-hours')), '2025-01-15');
    expect(statesOf(later(linked('hours'), before))).toEqual(statesOf(before));
  });
});

describe('a record from before sources and wordings were kept', () => {
  /** The record as it was then: of a figure nothing behind its plain text. */
  const plain = (record: Published): Published => ({
    ...record,
    figures: Object.fromEntries(
      Object.entries(record.figures).map(([id, { indicator, states }]) => [
        id,
        { indicator, states: states.map(({ day, says }) => ({ day, says: plainState(says) })) },
      ]),
    ),
  });
  const revisions = [{ day: '2025-02-01', was: { value: 9, sources: ['council-report-2024'] }, reason }];
  const changed = {
    [circles]: (text: string) =>
      withField('rc-2024', { revisions })(replace('["council-report-2024"]', '["council-report-2022"]')(text)),
  };

  test('gets them once, and keeps every day', () => {
    expect(later({}, plain(begin()))).toEqual(begin());
  });

  test('gets for each state those of its time', () => {
    const then = registerPublished(begin(), treeOf(changed), '2025-03-01');
    const after = later(changed, plain(then));
    expect(after).toEqual(then);
    expect(new Set(after.figures['rc-2024']?.states.map(({ says }) => says)).size).toBe(2);
  });

  test('is asked to be registered, and nothing else', () => {
    const folder = changedPlan({ 'published.json': formatPublished(plain(begin())) });
    expect(new Set(checkTree(readTree(folder), '2025-06-01').map(({ rule }) => rule))).toEqual(
      new Set(['record-behind']),
    );
  });

  test('still holds what it had in plain text', () => {
    const changes = {
      [circles]: replace('"value": 9', '"value": 12'),
      'published.json': formatPublished(plain(begin())),
    };
    const problems = checkTree(readTree(changedPlan(changes)), '2025-06-01');
    expect(problems.filter(({ file }) => file === circles).map(({ rule }) => rule)).toContain('figure-changed');
  });
});

describe('the day of a command', () => {
  test('is not asked for by itself', () => {
    expect(askedDay(undefined)).toBeUndefined();
  });

  test('is the one that is named', () => {
    expect(askedDay('2025-01-15')).toBe('2025-01-15');
  });

  test.for(['', 'tomorrow', '2025-02-30'])('must be a day: “%s”', (given) => {
    expect(() => askedDay(given)).toThrow('YYYY-MM-DD');
  });
});

describe('registering all', () => {
  test('tells how much was new, and leaves nothing for the check to ask for', () => {
    const page = (title: string, description: string) => `---\ntitle: ${title}\ndescription: ${description}\n---\n`;
    const folder = changedPlan({
      'pages/en/visit.mdx': page('Visit us', 'How to find the library.'),
      'pages/zh/visit.mdx': page('来馆参观', '怎样来到村里的图书馆。'),
    });
    expect(registerAll(folder, '2025-03-01')).toEqual({
      en: 'registry.json: 1 new, 38 ids. published.json: 1 new, 61 entries.',
      zh: 'registry.json：新增1个，共38个编号。published.json：新增1条，共61条记录。',
    });
    const problems = checkTree(readTree(folder)).map(({ rule }) => rule);
    expect(problems.filter((rule) => rule === 'record-behind' || rule === 'id-not-registered')).toEqual([]);
  });

  test('registers nothing while the content has mistakes', () => {
    const folder = changedPlan({ [circles]: replace('"value": 9', '"value": 900') });
    const before = readFileSync(join(folder, 'published.json'), 'utf8');
    expect(() => registerAll(folder, '2025-03-01')).toThrow('has mistakes (2)');
    expect(readFileSync(join(folder, 'published.json'), 'utf8')).toBe(before);
  });

  const nothing = {
    addresses: {},
    figures: {},
    targets: {},
    baselines: {},
    statuses: {},
    notes: {},
    words: {},
    updates: {},
  };
  test.for<[string, string, Changes[string]]>([
    ['missing', 'published.json', null],
    ['missing', 'registry.json', null],
    ['an empty file', 'published.json', ''],
    ['an empty file', 'registry.json', '\n'],
    ['without entries', 'published.json', `${JSON.stringify({ begun: '2025-01-15', ...nothing })}\n`],
    ['without entries', 'registry.json', '{}\n'],
  ])('makes no record anew that is %s while the other is there: %s', ([, file, change]) => {
    const folder = changedPlan({ [file]: change });
    expect(() => registerAll(folder, '2025-03-01')).toThrow(`git restore ${folder}/${file}`);
    const problems = checkTree(readTree(folder), '2025-06-01');
    expect(problems.map((problem) => `${problem.file} ${problem.rule}`)).toContain(`${file} record-gone`);
    expect(problems.map(({ rule }) => rule)).not.toContain('file-empty');
    expect(problems.filter(({ rule }) => rule === 'record-behind' || rule === 'id-not-registered')).toEqual([]);
  });

  test('begins both records of a plan that has neither', () => {
    const folder = changedPlan({ 'published.json': null, 'registry.json': null });
    expect(registerAll(folder, '2025-03-01').en).toContain('37 new, 37 ids');
  });

  test('writes nothing over a record that cannot be read', () => {
    expect(() => registerAll(changedPlan({ 'published.json': '{' }))).toThrow('published.json cannot be read');
    expect(() => registerAll(changedPlan({ 'registry.json': '{"a": 1}' }))).toThrow('registry.json cannot be read');
  });
});
