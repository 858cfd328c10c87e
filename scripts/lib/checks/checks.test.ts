import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inShort, problemsOf, replace } from '../../../tests/lib/changed-plan.ts';

type Changes = Parameters<typeof problemsOf>[0];

/** The rule, the change, and where the problem must be told. */
type Case = readonly [what: string, changes: Changes, problems: readonly string[]];

const find = (changes: Changes, registering = true) => problemsOf(changes, registering).map(inShort);
const run = ([, changes, problems]: Case) => expect(find(changes)).toEqual(problems);

const circles = 'indicators/circles.json';
const outline = 'plan/outline.json';

test('the small plan as it is has no problem', () => {
  expect(find({})).toEqual([]);
});

describe('files', () => {
  test.for<Case>([
    ['a file that is needed is missing', { 'plan/targets.json': null }, ['plan/targets.json:1 file-missing']],
    ['a byte order mark', { [outline]: (text) => `\uFEFF${text}` }, ['plan/outline.json:1 file-mark']],
    ['a comma that is missing', { [circles]: replace('"order": 2,', '"order": 2') }, [`${circles}:3 file-json`]],
    [
      'front matter that cannot be read',
      { 'pages/en/about.mdx': replace('title: About', 'title: "About') },
      ['pages/en/about.mdx:3 file-front-matter'],
    ],
    [
      'front matter that is missing',
      { 'pages/en/about.mdx': 'Words alone.' },
      ['pages/en/about.mdx:1 file-front-matter'],
    ],
    ['a name that is no id', { 'notes/My_Note.json': '{}' }, ['notes/My_Note.json:1 file-name']],
    [
      'words of a unit that is not in the outline',
      { 'plan/en/lost.md': 'Words. {#lost-p1}\n', 'plan/zh/lost.md': '文字。 {#lost-p1}\n' },
      ['plan/en/lost.md:1 file-unit-unknown', 'plan/zh/lost.md:1 file-unit-unknown'],
    ],
    [
      'words in one language only',
      { 'plan/zh/warm-rooms.md': null },
      ['plan/en/warm-rooms.md:1 file-one-language', 'register.json:18 [1].words.zh register-idle'],
    ],
    [
      'an update in one language only',
      { 'updates/zh/open-on-sundays.mdx': null },
      ['updates/en/open-on-sundays.mdx:1 file-one-language'],
    ],
    ['a page in one language only', { 'pages/zh/method.mdx': null }, ['pages/en/method.mdx:1 file-one-language']],
    ['an outline that cannot be read', { [outline]: '[' }, ['plan/outline.json:1 file-json']],
  ])('%s', run);
});

describe('fields', () => {
  test.for<Case>([
    ['is missing', { [circles]: replace('  "order": 2,\n', '') }, [`${circles}:1 order field-missing`]],
    [
      'is unknown',
      { [circles]: replace('"order": 2,', '"order": 2,\n  "ordr": 2,') },
      [`${circles}:3 ordr field-unknown`],
    ],
    ['is no number', { [circles]: replace('"order": 2', '"order": "2"') }, [`${circles}:2 order field-type`]],
    ['is not one of the choices', { [circles]: replace('"higher"', '"up"') }, [`${circles}:20 direction field-choice`]],
    [
      'is empty',
      { [circles]: replace('"en": "circles"', '"en": " "') },
      [`${circles}:15 unit.symbol.en field-too-small`],
    ],
    [
      'is no id',
      { [circles]: replace('"field": "reading"', '"field": "Reading"') },
      [`${circles}:4 field field-format`],
    ],
    [
      'is no day',
      { 'site.json': replace('"2021-02-01",\n  "official"', '"1 February",\n  "official"') },
      ['site.json:30 issued field-format'],
    ],
    [
      'is no day in front matter, for want of quotation marks',
      { 'updates/en/open-on-sundays.mdx': replace("posted: '2024-12-01'", 'posted: 2024-12-01') },
      ['updates/en/open-on-sundays.mdx:5 posted field-type'],
    ],
    [
      'names a basis that is not there',
      { [circles]: replace('"basis": "village"', '"basis": "town"') },
      [`${circles}:56 observations[0].basis basis-unknown`, `${circles}:68 observations[1].basis basis-unknown`],
    ],
    [
      'is a derived value without its arithmetic',
      { [circles]: replace('"grade": "bulletin"', '"grade": "derived"') },
      [`${circles}:49 observations[0].working derived-without-working`],
    ],
    [
      'is the address of a copy',
      { 'sources/council-report-2022.json': replace('"grade"', '"onlyUnofficialCopySeen": true,\n  "grade"') },
      ['sources/council-report-2022.json:14 url copy-linked'],
    ],
    [
      'is the field of a task without a summary',
      { [outline]: (text) => text.replace(/,\s+"summary": \{\s+"en": "Heat[^}]+\}/, '') },
      ['plan/outline.json:176 [9].field task-without-summary'],
    ],
  ])('a field %s', run);
});

describe('ids', () => {
  test.for<Case>([
    [
      'a paragraph with the id of another',
      {
        'plan/en/warm-rooms.md': replace('warm-rooms-p1', 'column-1-p1'),
        'plan/zh/warm-rooms.md': replace('warm-rooms-p1', 'column-1-p1'),
      },
      [
        'plan/en/warm-rooms.md:1 id-twice',
        'plan/en/warm-rooms.md:1 id-other-kind',
        'registry.json:37 warm-rooms-p1 id-lost',
      ],
    ],
    [
      'an observation with the id of another',
      { [circles]: replace('"id": "rc-2024"', '"id": "oh-2021"') },
      ['indicators/open-hours.json:49 observations[0].id id-twice'],
    ],
  ])('%s', run);

  test('two things of different kinds with one id', () => {
    const page = '---\ntitle: Circles\ndescription: A page with the id of an indicator.\n---\n';
    expect(find({ 'pages/en/circles.mdx': page, 'pages/zh/circles.mdx': page })).toEqual([
      'pages/en/circles.mdx:1 id-twice',
      'pages/en/circles.mdx:1 id-other-kind',
    ]);
  });
});

describe('the registry', () => {
  test('an id that is not in it', () => {
    const words = (text: string) => `${text}\nMore. {#warm-rooms-p2}\n`;
    expect(find({ 'plan/en/warm-rooms.md': words, 'plan/zh/warm-rooms.md': words }, false)).toEqual([
      'plan/en/warm-rooms.md:3 id-not-registered',
    ]);
  });

  test('an id that is gone', () => {
    const without = (text: string) => text.split('\n\n').slice(0, 1).join() + '\n';
    expect(find({ 'plan/en/longer-hours.md': without, 'plan/zh/longer-hours.md': without })).toEqual([
      'register.json:75 [6].place reference-missing',
      'registry.json:15 longer-hours-p2 id-lost',
    ]);
  });

  test('an id that stands in another unit', () => {
    expect(find({ 'registry.json': replace('"unit": "warm-rooms"', '"unit": "column-1"') })).toEqual([
      'plan/en/warm-rooms.md:1 id-other-kind',
    ]);
  });

  test('a paragraph that begins with other words', () => {
    expect(find({ 'plan/en/warm-rooms.md': replace('Every room', 'Each room') })).toEqual([
      'plan/en/warm-rooms.md:1 id-other-words',
    ]);
  });

  test('a title may change', () => {
    expect(find({ 'pages/en/about.mdx': replace('About this site', 'About the library') })).toEqual([]);
  });
});

describe('references', () => {
  test.for<Case>([
    [
      'an indicator of a task',
      { [outline]: replace('"open-hours"', '"open-hour"') },
      ['plan/outline.json:99 [5].indicators[0] reference-missing'],
    ],
    [
      'a field',
      { [circles]: replace('"field": "reading"', '"field": "writing"') },
      [`${circles}:4 field reference-missing`],
    ],
    [
      'a row for a target',
      { [circles]: replace('row-circles', 'row-circle') },
      [`${circles}:35 target.place reference-missing`],
    ],
    [
      'a source',
      { [circles]: replace('council-report-2022', 'council-report-2021') },
      [`${circles}:58 observations[0].sources[0] reference-missing`],
    ],
    [
      'a source of official words',
      {
        [circles]: replace(
          '"notes": [',
          '"official": [{ "text": { "en": "Reached.", "zh": "已完成。" }, "source": "report" }],\n  "notes": [',
        ),
      },
      [`${circles}:37 official[0].source reference-missing`],
    ],
    [
      'a page of a subject',
      {
        'site.json': replace(
          '"targetFields"',
          '"subjects": [{ "label": { "en": "Hours", "zh": "时间" }, "path": "indicators/hours" }],\n  "targetFields"',
        ),
      },
      ['site.json:62 subjects[0].path reference-missing'],
    ],
    [
      'an indicator of a figure in the words of an update',
      {
        'updates/en/open-on-sundays.mdx': (text) => `${text}\n<IndicatorFigure id="hours" />\n`,
        'updates/zh/open-on-sundays.mdx': (text) => `${text}\n<IndicatorFigure id="open-hours" />\n`,
      },
      ['updates/en/open-on-sundays.mdx:13 reference-missing'],
    ],
    ['a note', { [circles]: replace('"night-shift"', '"day-shift"') }, [`${circles}:37 notes[0] reference-missing`]],
    [
      'a task of an update',
      {
        'updates/en/open-on-sundays.mdx': replace('longer-hours', 'readers'),
        'updates/zh/open-on-sundays.mdx': replace('longer-hours', 'readers'),
      },
      [
        'updates/en/open-on-sundays.mdx:7 tasks[0] reference-missing',
        'updates/zh/open-on-sundays.mdx:7 tasks[0] reference-missing',
      ],
    ],
    [
      'a link in the words',
      { 'plan/zh/longer-hours.md': replace('indicator:open-hours', 'indicator:hours') },
      ['plan/zh/longer-hours.md:1 reference-missing'],
    ],
    [
      'a paragraph for a note',
      { 'notes/night-shift.json': replace('reading-circles-p3', 'reading-circles-p9') },
      [
        'notes/night-shift.json:17 places[0] reference-missing',
        'plan/en/reading-circles.md:5 note-not-beside',
        'plan/zh/reading-circles.md:5 note-not-beside',
      ],
    ],
    [
      'a parent that stands before',
      { [outline]: replace('"parent": "house"', '"parent": "home"') },
      ['plan/outline.json:166 [9].parent parent-late'],
    ],
  ])('%s that is not there', run);

  test('a target in the text must be linked where it is printed, in both languages', () => {
    const inText = (text: string) => text.replace('"table"', '"text"').replace('row-circles', 'reading-circles-p2');
    expect(find({ [circles]: inText })).toEqual([
      `${circles}:35 target.place target-not-linked`,
      `${circles}:35 target.place target-not-linked`,
    ]);
    expect(find({ [circles]: (text) => inText(text).replace('circles-p2', 'circles-p1') })).toEqual([]);
  });

  test('a target of the table must stand in its row', () => {
    expect(find({ [circles]: replace('row-circles', 'row-room-heat') })).toEqual([
      `${circles}:35 target.place target-not-in-row`,
    ]);
  });

  test('name what is near to a slip of the pen', () => {
    const [problem] = problemsOf({ [outline]: replace('"open-hours"', '"open-hour"') });
    expect(problem?.values).toMatchObject({ id: 'open-hour', kind: 'indicator', guess: ' → open-hours?' });
  });

  test('a document described twice', () => {
    expect(find({ 'sources/council-report-2024.json': replace('report-2024"', 'report-2022"') })).toEqual([
      'sources/council-report-2024.json:13 url source-twice',
    ]);
  });

  test('an update with another day in the other language', () => {
    expect(find({ 'updates/zh/open-on-sundays.mdx': replace("date: '2024-11'", "date: '2024-10'") })).toEqual([
      'updates/zh/open-on-sundays.mdx:4 date languages-differ',
    ]);
  });
});

describe('drafts', () => {
  const sundays = (change: (text: string) => string) => ({
    'updates/en/open-on-sundays.mdx': change,
    'updates/zh/open-on-sundays.mdx': change,
  });
  const aboutIt = (en: (text: string) => string): Changes => ({ 'pages/en/about.mdx': en });
  const draft = replace("posted: '2024-12-01'", "posted: '2024-12-01'\ndraft: true");
  const later = replace("posted: '2024-12-01'", "posted: '2099-12-01'");
  const link = replace('It was made up', 'It was [made up](/en/updates/open-on-sundays/)');
  const unregistered = { 'registry.json': (text: string) => text.replace(/ {2}"open-on-sundays".*\n/, '') };

  test.for<Case>([
    ['that was published', sundays(draft), ['updates/en/open-on-sundays.mdx:1 draft-was-published']],
    [
      'in one language only',
      { ...unregistered, 'updates/en/open-on-sundays.mdx': draft },
      ['updates/zh/open-on-sundays.mdx:2 draft languages-differ'],
    ],
    [
      'on which a page leans',
      { ...unregistered, ...sundays(draft), ...aboutIt(link) },
      ['pages/en/about.mdx:6 draft-leaned-on'],
    ],
    [
      'to which the front page leads',
      {
        ...unregistered,
        ...sundays(draft),
        'site.json': replace(
          '"targetFields"',
          '"subjects": [{ "label": { "en": "Sundays", "zh": "周日" }, "path": "updates/open-on-sundays" }],\n  "targetFields"',
        ),
      },
      ['site.json:62 subjects[0].path draft-leaned-on'],
    ],
    [
      'beside the plan’s words',
      {
        'registry.json': (text) => text.replace(/ {2}"night-shift".*\n/, ''),
        'notes/night-shift.json': replace('"order": 1', '"order": 1,\n  "draft": true'),
      },
      [
        `${circles}:37 notes[0] draft-leaned-on`,
        'plan/en/reading-circles.md:5 draft-leaned-on',
        'plan/zh/reading-circles.md:5 draft-leaned-on',
      ],
    ],
    [
      'that every page needs',
      {
        'pages/en/about.mdx': replace('title:', 'draft: true\ntitle:'),
        'pages/zh/about.mdx': replace('title:', 'draft: true\ntitle:'),
      },
      [
        'pages/en/about.mdx:1 draft-was-published',
        'pages/en/about.mdx:2 draft draft-needed',
        'pages/zh/about.mdx:2 draft draft-needed',
      ],
    ],
    [
      'that is none, but comes later, on which a page leans',
      { ...sundays(later), ...aboutIt(link) },
      ['pages/en/about.mdx:6 later-leaned-on'],
    ],
  ])('a draft %s', run);

  test('a draft that leans on a draft', () => {
    const linked = (text: string) => `${draft(text)}\nSee [this](/en/updates/open-on-sundays/).\n`;
    expect(find({ ...unregistered, ...sundays(linked) })).toEqual([]);
  });

  test('what comes later that leans on what comes as late', () => {
    expect(find(sundays((text) => `${later(text)}\nSee [this](/en/updates/open-on-sundays/).\n`))).toEqual([]);
  });

  test('a draft that is neither in the registry nor in the record of what was published', () => {
    const note = (text: string) => text.replace('"order": 1', '"order": 2,\n  "draft": true');
    const night = readFileSync('tests/fixtures/small-plan/notes/night-shift.json', 'utf8');
    const page = '---\ntitle: Chairs\ndescription: Which chairs there are.\ndraft: true\n---\n\nMany.\n';
    const drafts = {
      'notes/day-shift.json': note(night),
      'pages/en/chairs.mdx': page,
      'pages/zh/chairs.mdx': page,
    };
    expect(find(drafts, false)).toEqual([]);
  });

  test('what was moved to a draft', () => {
    const chairs = '---\ntitle: Chairs\ndescription: Which chairs there are.\ndraft: true\n---\n\nMany.\n';
    const gone = {
      id: 'old-chairs',
      kind: 'page',
      title: { en: 'Old chairs', zh: '旧椅子' },
      day: '2025-02-01',
      reason: { en: 'They are new.', zh: '换了新的。' },
      to: 'chairs',
    };
    expect(
      find({
        'pages/en/chairs.mdx': chairs,
        'pages/zh/chairs.mdx': chairs,
        'registry.json': (text) => text.replace('{', '{\n  "old-chairs": { "kind": "page", "opening": "Old chairs" },'),
        'moved.json': JSON.stringify([gone]),
      }),
    ).toEqual(['moved.json:1 [0].to draft-leaned-on']);
  });
});

describe('words', () => {
  test.for<Case>([
    [
      'a paragraph without an id',
      { 'plan/zh/warm-rooms.md': (text) => `${text}\n多出一段。\n` },
      ['plan/zh/warm-rooms.md:3 paragraph-without-id'],
    ],
    [
      'a paragraph that is missing in one language',
      { 'plan/zh/longer-hours.md': (text) => text.split('\n\n').slice(0, 1).join() + '\n' },
      ['plan/en/longer-hours.md:3 paragraph-one-language'],
    ],
    [
      'paragraphs in another order',
      { 'plan/zh/longer-hours.md': (text) => text.trim().split('\n\n').toReversed().join('\n\n') + '\n' },
      ['plan/zh/longer-hours.md:1 paragraph-order'],
    ],
    [
      'two paragraphs that have run together',
      { 'plan/en/longer-hours.md': replace('p1}\n\nKeys', 'p1}\nKeys') },
      [
        'plan/en/longer-hours.md:1 paragraph-marker-inside',
        'plan/en/longer-hours.md:1 id-other-words',
        'plan/zh/longer-hours.md:1 paragraph-one-language',
        'plan/zh/longer-hours.md:3 figures-differ',
        'register.json:63 [5].place reference-missing',
        'registry.json:14 longer-hours-p1 id-lost',
      ],
    ],
    [
      'HTML',
      { 'plan/en/warm-rooms.md': replace('renewed', '<b>renewed</b>') },
      ['plan/en/warm-rooms.md:1 raw-html', 'plan/en/warm-rooms.md:1 raw-html'],
    ],
    [
      'emphasis that ends in Chinese punctuation',
      { 'plan/zh/warm-rooms.md': replace('每个房间', '**每个房间。**') },
      ['plan/zh/warm-rooms.md:1 cjk-emphasis'],
    ],
    [
      'emphasis that begins with Chinese punctuation',
      { 'pages/zh/about.mdx': replace('本站为测试而编写', '本站为**“测试”而**编写') },
      ['pages/zh/about.mdx:6 cjk-emphasis'],
    ],
  ])('%s', run);

  test.for(['**每个**房间。', '**每个房间**。窗户', '房间，**每个**。', '**每个房间。**', '2 * 3，4 * 5'])(
    'lets emphasis be that works: %s',
    (words) => {
      expect(find({ 'pages/zh/about.mdx': replace('本站为测试而编写', words) })).toEqual([]);
    },
  );

  test('lets a sign for “less” be', () => {
    expect(find({ 'plan/en/warm-rooms.md': replace('be renewed', 'be < renewed') })).toEqual([]);
  });
});

describe('figures', () => {
  const wrong = { 'plan/zh/warm-rooms.md': replace('20度', '22度') };
  const exemption = (en: string[], zh: string[]) =>
    JSON.stringify([{ paragraph: 'warm-rooms-p1', en, zh, reason: { en: 'A test.', zh: '测试。' } }]);

  test('that differ are told with both sides', () => {
    expect(find(wrong)).toEqual(['plan/zh/warm-rooms.md:1 figures-differ']);
    expect(problemsOf(wrong)[0]?.values).toEqual({ en: '20', zh: '22' });
  });

  test('may differ for a reason', () => {
    expect(find({ ...wrong, 'plan/figure-exemptions.json': exemption(['20'], ['22']) })).toEqual([]);
  });

  test('that do not differ need no reason', () => {
    expect(find({ 'plan/figure-exemptions.json': exemption(['20'], []) })).toEqual([
      'plan/figure-exemptions.json:1 [0] figure-exemption-idle',
    ]);
  });
});
