import { replace } from '../lib/small-plan.ts';
import { circles, outline, sundays, type Mistake } from './mistake.ts';

const night = 'notes/night-shift.json';

/** Mistakes with what one file says of another: names of things that are not there, and words that are not. */
export const referenceMistakes: readonly Mistake[] = [
  [
    'an indicator of a task that is not there',
    { [outline]: replace('"open-hours"', '"open-hour"') },
    [`${outline}:99:20 [5].indicators[0] reference-missing`],
  ],
  [
    'a field that is not there',
    { [circles]: replace('"field": "reading"', '"field": "writing"') },
    [`${circles}:4:12 field reference-missing`],
  ],
  [
    'a row for a target that is not there',
    { [circles]: replace('row-circles', 'row-circle') },
    [`${circles}:35:14 target.place reference-missing`],
  ],
  [
    'a source that is not there',
    { [circles]: replace('council-report-2022', 'council-report-2021') },
    [`${circles}:58:19 observations[0].sources[0] reference-missing`],
  ],
  [
    'a source of official words that is not there',
    {
      [circles]: replace(
        '"notes": [',
        '"official": [{ "text": { "en": "Reached.", "zh": "已完成。" }, "source": "report" }],\n  "notes": [',
      ),
    },
    [`${circles}:37:72 official[0].source reference-missing`],
  ],
  [
    'a target of the text that is not linked where it is printed',
    {
      [circles]: (text) => text.replace('"table"', '"text"').replace('row-circles', 'reading-circles-p2'),
    },
    [`${circles}:35:14 target.place target-not-linked`, `${circles}:35:14 target.place target-not-linked`],
  ],
  [
    'a target of the table in the row of another',
    { [circles]: replace('row-circles', 'row-room-heat') },
    [`${circles}:35:14 target.place target-not-in-row`],
  ],
  [
    'a note that is not there',
    { [circles]: replace('"night-shift"', '"day-shift"') },
    [`${circles}:37:13 notes[0] reference-missing`],
  ],
  [
    'a task of an update that is no task',
    { [sundays.en]: replace('longer-hours', 'readers'), [sundays.zh]: replace('longer-hours', 'readers') },
    [`${sundays.en}:7:9 tasks[0] reference-missing`, `${sundays.zh}:7:9 tasks[0] reference-missing`],
  ],
  [
    'a link of the plan to an indicator that is not there',
    { 'plan/zh/longer-hours.md': replace('indicator:open-hours', 'indicator:hours') },
    ['plan/zh/longer-hours.md:1 reference-missing'],
  ],
  [
    'a note that quotes what the plan does not print',
    { [night]: replace('"en": "the night shift",', '"en": "the day shift",') },
    [`${night}:10:11 quote.en quote-not-printed`],
  ],
  [
    'a note that quotes the words of the other language',
    { [night]: replace('"zh": "夜班"', '"zh": "读书小组……白班"') },
    [`${night}:11:11 quote.zh quote-not-printed`],
  ],
  [
    'a note that quotes with words left out, from a title and from the table',
    {
      [night]: (text) =>
        text
          .replace(
            '"en": "the night shift"',
            '"en": "Keys will be given to three … one for the [bakery’s] night shift"',
          )
          .replace('"zh": "夜班"', '"zh": "钥匙交给3位邻居……夜班"'),
    },
    [],
  ],
  [
    'a note on a paragraph that is not there',
    { 'notes/night-shift.json': replace('reading-circles-p3', 'reading-circles-p9') },
    [
      'notes/night-shift.json:17:14 places[0] reference-missing',
      'plan/en/reading-circles.md:5 note-not-beside',
      'plan/zh/reading-circles.md:5 note-not-beside',
    ],
  ],
  [
    'a parent that does not stand before',
    { [outline]: replace('"parent": "house"', '"parent": "home"') },
    [`${outline}:166:15 [9].parent parent-late`],
  ],
  [
    'a document described twice',
    { 'sources/council-report-2024.json': replace('report-2024"', 'report-2022"') },
    ['sources/council-report-2024.json:13:10 url source-twice'],
  ],
  [
    'an update with another day in the other language',
    { [sundays.zh]: replace("date: '2024-11'", "date: '2024-10'") },
    [`${sundays.zh}:4:7 date languages-differ`],
  ],
];
