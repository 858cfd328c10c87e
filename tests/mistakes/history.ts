import { corrected, replace, type Changes } from '../lib/small-plan.ts';
import { circles, hours, outline, type Mistake } from './mistake.ts';

const table = 'plan/targets.json';

/** A text with its paragraphs in the opposite order. */
const turned = (text: string) => `${text.trim().split('\n\n').toReversed().join('\n\n')}\n`;

const night = 'notes/night-shift.json';

const front = 'date: "2024-11"\nposted: "2024-12-01"\nsources:\n  - council-report-2024\n---\n\n';
const roof = {
  en: `---\ntitle: The library has a roof\nsummary: The library of the village has a roof at last.\n${front}It has a roof.\n`,
  zh: `---\ntitle: 图书馆有了屋顶，下雨天也能看书\nsummary: 村图书馆终于有了屋顶，下雨天也能看书。\n${front}有了屋顶。\n`,
};

const moved = (...entries: Record<string, unknown>[]): Changes => ({
  'moved.json': `${JSON.stringify(
    entries.map((entry) => ({
      title: { en: 'It', zh: '该项' },
      day: '2025-02-01',
      reason: { en: 'Gone.', zh: '已撤。' },
      ...entry,
    })),
    null,
    2,
  )}\n`,
});

const withoutNote: Changes = {
  [night]: null,
  [circles]: replace('  "notes": ["night-shift"],\n', ''),
  'plan/en/reading-circles.md': replace('[the night shift](note:night-shift)', 'the night shift'),
  'plan/zh/reading-circles.md': replace('[夜班](note:night-shift)', '夜班'),
};
const note = { id: 'night-shift', kind: 'note' };

/** Mistakes with what was published: changed, erased or gone without a word. */
export const historyMistakes: readonly Mistake[] = (
  [
    [
      'a new value that was not registered',
      { [hours]: replace('"id": "oh-2021"', '"id": "oh-first"') },
      [`${hours}:1 record-behind`, 'published.json:22:16 figures.oh-2021 figure-lost'],
    ],
    ['a record that was deleted', { 'published.json': null }, ['published.json:1 record-gone']],
    [
      'a new update that was not registered',
      { 'updates/en/new-roof.mdx': roof.en, 'updates/zh/new-roof.mdx': roof.zh },
      ['updates/en/new-roof.mdx:1 id-not-registered', 'updates/en/new-roof.mdx:1 record-behind'],
    ],
    [
      'an update that was renamed in one language only',
      {
        'updates/en/open-on-sundays.mdx': null,
        'updates/en/sundays.mdx': roof.en,
      },
      [
        'registry.json:21:22 open-on-sundays id-lost',
        'updates/en/sundays.mdx:1 file-one-language',
        'updates/en/sundays.mdx:1 id-not-registered',
        'updates/en/sundays.mdx:1 record-behind',
        'updates/zh/open-on-sundays.mdx:1 file-one-language',
      ],
    ],
    [
      'a figure that was changed without a word',
      { [circles]: replace('"value": 4', '"value": 5') },
      [`${circles}:54:16 observations[0].value figure-changed`],
    ],
    [
      'the sources of a figure that were changed without a word',
      { [circles]: (text) => text.replace('["council-report-2022"]', '["council-report-2024"]') },
      [`${circles}:54:16 observations[0].value figure-changed`],
    ],
    [
      'a figure that was deleted',
      { [hours]: (text) => text.replace(/\{\s+"id": "oh-2021"[^]*?\n {4}\},\n {4}/, '') },
      ['published.json:22:16 figures.oh-2021 figure-lost'],
    ],
    [
      'a revision that was taken out again',
      {
        'published.json': (text) =>
          text.replace(
            '"says": "4, exact, 2021',
            '"says": "3, exact, 2021, village, series; bulletin" }, { "day": "2025-01-16", "says": "4, exact, 2021',
          ),
      },
      [`${circles}:54:16 observations[0].value history-erased`],
    ],
    [
      'a target that was changed without a word',
      { [circles]: replace('"year": 2024,\n    "printed"', '"year": 2023,\n    "printed"') },
      [`${circles}:21:13 target target-changed`],
    ],
    [
      'a note that was changed without a word',
      { [night]: replace('推断：指面包房', '推断：可能指面包房') },
      [`${night}:13:11 text note-changed`],
    ],
    [
      'a status that changed for no reason that readers can see',
      {
        'published.json': replace(
          '"circles": [ { "day": "2025-01-15", "kind": "not-met"',
          '"circles": [ { "day": "2025-01-15", "kind": "met", "method": "1.2.0" }, { "day": "2025-03-01", "kind": "not-met"',
        ),
      },
      [`${circles}:1:1 status-unexplained`],
    ],
    [
      'a task that became a plain unit, so that its page would vanish',
      { [outline]: (text) => text.replace(/("id": "warm-rooms",[^]*?)"field": "[a-z]+",\s*/, '$1') },
      ['published.json:18:25 addresses.tasks/warm-rooms address-lost'],
    ],
    [
      'an entry for something that never was',
      moved({ id: 'day-shift', kind: 'note' }),
      ['moved.json:12:11 [0].id moved-unknown'],
    ],
    ['two entries for one thing', { ...withoutNote, ...moved(note, note) }, ['moved.json:25:11 [1].id moved-twice']],
    ['an entry for something that is still there', moved(note), ['moved.json:12:11 [0].id moved-still-there']],
    [
      'an entry that leads to nothing',
      { ...withoutNote, ...moved({ ...note, to: 'day-shift' }) },
      ['moved.json:14:11 [0].to moved-to-nothing'],
    ],
    [
      'printed words that were improved',
      { 'plan/en/warm-rooms.md': replace('Every room', 'Each room') },
      ['plan/en/warm-rooms.md:1 words-changed'],
    ],
    [
      'a “not” that slipped into the middle of a paragraph',
      { 'plan/en/longer-hours.md': replace('will be hired', 'will not be hired') },
      ['plan/en/longer-hours.md:1 words-changed'],
    ],
    [
      'a translation that was changed without a word',
      { 'plan/zh/longer-hours.md': replace('钥匙交给', '钥匙会交给') },
      ['plan/zh/longer-hours.md:3 words-changed'],
    ],
    [
      'paragraphs that changed places in both languages',
      { 'plan/en/longer-hours.md': turned, 'plan/zh/longer-hours.md': turned },
      ['plan/en/longer-hours.md:1 place-changed', 'plan/en/longer-hours.md:3 place-changed'],
    ],
    [
      'a printed title that was changed',
      { [outline]: replace('"en": "Aims"', '"en": "Goals"') },
      [`${outline}:23:13 [1].title.en words-changed`],
    ],
    [
      'a printed number that was changed',
      { [outline]: replace('"zh": "一、"', '"zh": "七、"') },
      [`${outline}:24:13 [1].title.zh words-changed`],
    ],
    [
      'rows of the target table in another order',
      {
        [table]: (text) => {
          const data = JSON.parse(text) as { groups: { rows: unknown[] }[] };
          data.groups[0]?.rows.reverse();
          return `${JSON.stringify(data, null, 2)}\n`;
        },
      },
      [`${table}:26:17 groups[0].rows[0].id place-changed`, `${table}:32:17 groups[0].rows[1].id place-changed`],
    ],
    [
      'a printed head that was changed',
      { [table]: (text) => text.replace(/("name": \{\s+"en": ")/, '$1The ') },
      [`${table}:9:13 head.name.en words-changed`],
    ],
    [
      'the printed name of a target that was changed',
      { [circles]: (text) => text.replace(/("printed": \{\s+"name": \{\s+"en": ")/, '$1The ') },
      [`${circles}:31:15 target.printed.value.en words-changed`],
    ],
    [
      'a correction that was taken out again',
      {
        'published.json': (text) =>
          text.replace('"warm-rooms-p1": [ {', '"warm-rooms-p1": [ { "day": "2025-01-15", "says": "0 1 2" }, {'),
      },
      ['plan/en/warm-rooms.md:1 history-erased'],
    ],
    [
      'a correction of something that never was',
      { 'plan/corrections.json': corrected('warm-room-p1', { en: 'Every room' }) },
      ['plan/corrections.json:3:11 [0].id reference-missing'],
    ],
    [
      'a record that is said to begin on another day',
      { 'published.json': replace('"begun": "2025-01-15"', '"begun": "2024-01-15"') },
      ['published.json:2:12 begun record-begun'],
    ],
    [
      'a record of a day to come',
      { 'published.json': replace('"about": "2025-01-15"', '"about": "2035-01-15"') },
      ['published.json:4:14 addresses.about record-future'],
    ],
    [
      'a release that was changed',
      { 'releases/2025-01-15-0123abcd.zip': new TextEncoder().encode('PK and no more') },
      ['releases/2025-01-15-0123abcd.zip:1 release-changed'],
    ],
  ] as const satisfies readonly Mistake[]
).map(([what, changes, told]) => [what, changes, told, 'unregistered']);
