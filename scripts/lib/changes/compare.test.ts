import { describe, expect, test } from 'vitest';
import { changedPlan, replace, type Changes } from '../../../tests/lib/changed-plan.ts';
import { readTree } from '../content.ts';
import { compareTrees, type Comparison } from './compare.ts';
import { printChanges } from './print.ts';
import { wordDiff } from './word-diff.ts';

const compare = (changes: Changes, before: Changes = {}): Comparison =>
  compareTrees(readTree(changedPlan(before)), readTree(changedPlan(changes)));

const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const inEnglish = (changes: Changes, before?: Changes) =>
  compare(changes, before).differences.map(({ text }) => plain(text.en));
const inChinese = (changes: Changes, before?: Changes) =>
  compare(changes, before).differences.map(({ text }) => plain(text.zh));
const kinds = (changes: Changes, before?: Changes) => compare(changes, before).differences.map(({ kind }) => kind);

const circles = 'indicators/circles.json';
const withdraw = replace(
  '"id": "rc-2024",',
  '"id": "rc-2024", "withdrawn": { "day": "2025-02-01", "reason": { "en": "Wrong.", "zh": "有误。" } },',
);

describe('a plan that is the same', () => {
  test('has no difference', () => {
    expect(compare({})).toEqual({ differences: [], remarks: [] });
  });
});

describe('figures and answers', () => {
  test('a changed figure says what it was, what it is, and that the status stays', () => {
    const changes = { [circles]: replace('"value": 9', '"value": 10') };
    expect(inEnglish(changes)).toEqual([
      'Reading circles, 2024: 9 circles → 10 circles; status stays “Target not met”',
    ]);
    expect(inChinese(changes)).toEqual(['读书小组，2024年：9个 → 10个；结果仍为“目标未达到”']);
  });

  test('a changed figure says how the status changes', () => {
    const changes = { [circles]: replace('"value": 9', '"value": 12') };
    expect(inEnglish(changes)).toEqual([
      'Reading circles, 2024: 9 circles → 12 circles; status changes from “Target not met” to “Target met”',
    ]);
    expect(inChinese(changes)[0]).toContain('；结果由“目标未达到”变为“目标已达到”');
  });

  test('of two changed figures the last says what becomes of the status', () => {
    const both = (text: string) => replace('"value": 4', '"value": 5')(replace('"value": 9', '"value": 10')(text));
    expect(inEnglish({ [circles]: both })).toEqual([
      'Reading circles, 2021: 4 circles → 5 circles',
      'Reading circles, 2024: 9 circles → 10 circles; status stays “Target not met”',
    ]);
  });

  test('whatever decides is told: how exact it is, its period, its basis, its use', () => {
    const exactness = { [circles]: replace('"qualifier": "exact"', '"qualifier": "approximate"') };
    expect(inEnglish(exactness)[1]).toBe(
      'Reading circles, 2024: 9 circles, exact → about 9 circles, approximate; status changes from “Target not met” to “No published figure for 2024”',
    );
    const use = { [circles]: replace('"use": "series"', '"use": "support"') };
    expect(inEnglish(use)[0]).toBe(
      'Reading circles, 2021 (a second source or a check): 4 circles, part of the series → 4 circles, a second source or a check',
    );
  });

  test('a new and a deleted figure are told', () => {
    const renamed = { [circles]: replace('"rc-2021"', '"rc-2020"') };
    expect(inEnglish(renamed)).toEqual([
      'Reading circles, 2021: new figure, 4 circles',
      'Reading circles, 2021: 4 circles is gone; status stays “Target not met”',
    ]);
    expect(inChinese(renamed)).toEqual([
      '读书小组，2021年：新增数据4个',
      '读书小组，2021年：4个被删除；结果仍为“目标未达到”',
    ]);
  });

  test('a withdrawn figure is told, and one that is back', () => {
    const changes = { [circles]: withdraw };
    expect(inEnglish(changes)).toEqual([
      'Reading circles, 2024: 9 circles is withdrawn; status changes from “Target not met” to “No published figure for 2024”',
    ]);
    expect(inEnglish({}, changes)).toEqual([
      'Reading circles, 2024: 9 circles → 9 circles, no longer withdrawn; status changes from “No published figure for 2024” to “Target not met”',
    ]);
    expect(inChinese(changes)[0]).toContain('9个撤下');
  });

  test('a status that changes though no figure does is told alone', () => {
    const changes = { [circles]: replace('"decides": true', '"decides": false') };
    expect(inEnglish(changes)).toEqual([
      'Reading circles: status changes from “Target not met” to “Only on another basis”',
      'indicators/circles.json, bases.village.decides: true → false',
    ]);
  });

  test('a changed target and a new baseline are told', () => {
    expect(inEnglish({ [circles]: replace('"value": 12', '"value": 8') })).toEqual([
      'Reading circles: status changes from “Target not met” to “Target met”',
      'Reading circles: target at least 12 circles (2024) → at least 8 circles (2024)',
    ]);
    const baseline = replace(
      '"bases":',
      '"baseline": { "value": 17, "year": 2020, "place": "warm-rooms-p1" },\n  "bases":',
    );
    const rooms = 'indicators/room-heat.json';
    expect(inEnglish({ [rooms]: baseline })[0]).toBe('Warmth of the rooms: baseline none → 17 °C (2020)');
    expect(inChinese({ [rooms]: baseline })[0]).toBe('室温：基期值无 → 17℃（2020年）');
  });
});

describe('pages', () => {
  const gone = { 'updates/en/open-on-sundays.mdx': null, 'updates/zh/open-on-sundays.mdx': null };

  test('an address that would vanish is told', () => {
    expect(inEnglish(gone)).toEqual([
      'The update “The library opens on Sundays” is gone: the address /en/updates/open-on-sundays/ would vanish',
    ]);
    expect(inChinese(gone)).toEqual([
      '进展“图书馆周日开放了，每周七天”不再存在，网址/zh/updates/open-on-sundays/将失效',
    ]);
  });

  test.for([
    [{}, 'would say that it was withdrawn', '将说明已撤下'],
    [{ to: 'circles' }, 'would lead to “circles”', '将指向“circles”'],
  ] as const)('an address that leads on is told: %o', ([entry, en, zh]) => {
    const text = { en: 'Closed.', zh: '关闭。' };
    const moved = [{ id: 'open-on-sundays', kind: 'update', title: text, day: '2025-02-01', reason: text, ...entry }];
    const changes = { ...gone, 'moved.json': JSON.stringify(moved) };
    expect(inEnglish(changes)[0]).toContain(en);
    expect(inChinese(changes)[0]).toContain(zh);
  });

  test('what is new is told with its title and address', () => {
    expect(inEnglish({}, gone)).toEqual(['New update: “The library opens on Sundays” at /en/updates/open-on-sundays/']);
  });

  test('a removed source and a removed note are told', () => {
    expect(kinds({ 'sources/council-report-2024.json': null, 'notes/night-shift.json': null })).toEqual([
      'source-gone',
      'note-gone',
    ]);
    expect(inEnglish({ 'notes/night-shift.json': null })[0]).toContain(
      'the address /en/notes/#night-shift would vanish',
    );
  });

  test('a draft is no page, and its words are not published', () => {
    const page = (title: string) =>
      `---\ntitle: ${title}\ndescription: How to find the library.\ndraft: true\n---\nWords.\n`;
    expect(kinds({ 'pages/en/visit.mdx': page('Visit us'), 'pages/zh/visit.mdx': page('来馆参观') })).toEqual([]);
    const draft = replace('"order": 1,', '"order": 1,\n  "draft": true,');
    expect(kinds({ 'notes/night-shift.json': draft })).toEqual(['note-gone']);
  });
});

describe('languages', () => {
  const first = (text: string) => `${text.split('\n\n')[0]}\n`;

  test('paragraphs that lose their pair are counted and named', () => {
    const changes = { 'plan/zh/longer-hours.md': first, 'plan/zh/reading-circles.md': first };
    expect(inEnglish(changes)).toContain(
      '3 paragraphs lost their Chinese pair: longer-hours-p2, reading-circles-p2, reading-circles-p3',
    );
    expect(inChinese(changes)).toContain(
      '3个段落缺少对应的中文：longer-hours-p2、reading-circles-p2、reading-circles-p3',
    );
  });

  test('one paragraph is one, in the other language too', () => {
    expect(inEnglish({ 'plan/en/longer-hours.md': first })).toContain(
      '1 paragraph lost its English pair: longer-hours-p2',
    );
  });

  test('a paragraph that is gone in both has lost no pair', () => {
    expect(kinds({ 'plan/en/longer-hours.md': first, 'plan/zh/longer-hours.md': first })).not.toContain('pairs-lost');
  });
});

describe('words', () => {
  const pieces = (changes: Changes) =>
    compare(changes).differences.map(({ text, pieces: all = [] }) => [
      text.en,
      all.filter(({ kind }) => kind === 'removed').map((piece) => piece.text),
      all.filter(({ kind }) => kind === 'added').map((piece) => piece.text),
    ]);

  test.for<[string, Changes, string, string, string]>([
    [
      'of a paragraph',
      { 'plan/en/warm-rooms.md': replace('heated', 'warmed') },
      'plan/en/warm-rooms.md, warm-rooms-p1:',
      'heated',
      'warmed',
    ],
    [
      'of a summary',
      { 'plan/outline.json': replace('Heat every', 'Warm every') },
      'plan/outline.json, warm-rooms.summary.en:',
      'Heat',
      'Warm',
    ],
    [
      'of a definition',
      { [circles]: replace('"zh": "读书小组"', '"zh": "读书会"') },
      'indicators/circles.json, name.zh:',
      '小组',
      '会',
    ],
    [
      'of an update',
      { 'updates/en/open-on-sundays.mdx': replace('two more', '2 more') },
      'updates/en/open-on-sundays.mdx:',
      'two',
      '2',
    ],
    [
      'of a note',
      { 'notes/night-shift.json': replace('bakery', 'mill') },
      'notes/night-shift.json, text.en:',
      'bakery',
      'mill',
    ],
  ])('%s are told with what was removed and added', ([, changes, place, removed, added]) => {
    expect(pieces(changes)).toContainEqual([place, [removed], [added]]);
  });

  test('that are new or gone are told as such', () => {
    const remark = replace(
      '"id": "rc-2024",',
      '"id": "rc-2024", "remark": { "en": "Counted twice.", "zh": "计两次。" },',
    );
    expect(kinds({ [circles]: remark })).toEqual(['words-new', 'words-new']);
    expect(kinds({}, { [circles]: remark })).toEqual(['words-gone', 'words-gone']);
  });

  test('of fields without words are told as they are', () => {
    expect(inEnglish({ [circles]: replace('["council-report-2022"]', '["council-report-2024"]') })).toEqual([
      'indicators/circles.json, observations.rc-2021.sources: council-report-2022 → council-report-2024',
    ]);
  });

  test('of a record of changes are not told again', () => {
    const revisions =
      '"revisions": [{ "day": "2025-02-01", "was": { "value": 8 }, "reason": { "en": "Wrong.", "zh": "有误。" } }],';
    expect(kinds({ [circles]: replace('"id": "rc-2024",', `"id": "rc-2024", ${revisions}`) })).toEqual([]);
  });
});

describe('a diff of words', () => {
  const marked = (was: string, now: string) =>
    wordDiff(was, now)
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
      .join('');

  test('keeps whole words, also in Chinese', () => {
    expect(marked('We watch farms.', 'We observe farms.')).toBe('We [-watch-]{+observe+} farms.');
    expect(marked('设104个监测点', '设105个监测点')).toBe('设[-104-]{+105+}个监测点');
  });

  test('shows a little of what stands around, and not all of what is long', () => {
    const long = 'word '.repeat(40);
    expect(marked(`${long}old ${long}`, `${long}new ${long}`)).toMatch(/^….{24}\[-old-\]\{\+new\+\}.{24}…$/);
    expect(marked('', 'a'.repeat(500))).toHaveLength(240 + '{+…+}'.length);
    expect(marked(`old ${long}old`, `new ${long}new`)).toMatch(/^\[-old-\]\{\+new\+\}.{24}….{24}\[-old-\]\{\+new\+\}$/);
  });
});

describe('a report', () => {
  const against = { revision: 'HEAD', commit: 'abc1234' };
  const comparison = compare.bind(undefined, {
    [circles]: replace('"value": 9', '"value": 10'),
    'plan/en/warm-rooms.md': replace('heated', '*'),
  });

  test('in text has its parts and a closing sentence', () => {
    expect(printChanges(comparison(), against, 'text', 'en')).toBe(
      [
        'Figures and answers',
        '- Reading circles, 2024: 9 circles → 10 circles; status stays “Target not met”',
        '',
        'Words',
        '- plan/en/warm-rooms.md, warm-rooms-p1: Every room will be [-heated-]{+*+} to [20 degrees](indicat…',
        '',
        '2 changes for readers, compared with HEAD (abc1234).',
      ].join('\n'),
    );
  });

  test('in Markdown has headings, and marks of its own only', () => {
    const report = printChanges(comparison(), against, 'markdown', 'zh');
    expect(report).toContain('### 数据和结果\n\n- 读书小组，2024年：9个 → 10个');
    expect(report).toContain(String.raw`~~heated~~**\*** to \[20 degrees\]`);
    expect(report).toContain('与HEAD（abc1234）相比，读者看到的内容有2处变化。');
  });

  test('in JSON has everything in both languages', () => {
    const report = JSON.parse(printChanges(comparison(), against, 'json', 'en')) as Comparison & typeof against;
    expect(report).toMatchObject({ ...against, remarks: [] });
    expect(report.differences).toEqual(comparison().differences);
  });

  test('says that nothing changes', () => {
    expect(printChanges(compare({}), against, 'text', 'en')).toBe(
      'Nothing changes for readers, compared with HEAD (abc1234).',
    );
    expect(printChanges(compare({}), against, 'markdown', 'zh')).toBe(
      '与HEAD（abc1234）相比，读者看到的内容没有变化。',
    );
  });

  test('of many changes prints the first of each part and counts the others', () => {
    const difference = {
      section: 'pages',
      kind: 'page-new',
      file: '',
      about: '',
      text: { en: 'New.', zh: '新。' },
    } as const;
    const many = { differences: Array.from({ length: 62 }, () => difference), remarks: [] };
    const report = printChanges(many, against, 'text', 'en');
    expect(report.split('\n').filter((line) => line === '- New.')).toHaveLength(60);
    expect(report).toContain('- … and 2 more (all with --format json)');
  });

  test('says what could not be compared', () => {
    const { remarks } = compare({ [circles]: '{' }, { 'site.json': replace('"name"', '"nme"') });
    expect(remarks.map(({ en }) => en)).toEqual([
      'Not all of the earlier content could be read, so not all is compared (files concerned: 1). “npm run check” says more.',
      'Not all of the present content could be read, so not all is compared (files concerned: 1). “npm run check” says more.',
    ]);
  });
});
