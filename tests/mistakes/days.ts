import { replace } from '../lib/small-plan.ts';
import { circles, hours, report2022, sundays, type Mistake } from './mistake.ts';

const words = '{ "en": "A slip.", "zh": "笔误。" }';

/** A field of the first value of the circles, behind the value itself. */
const ofFirst = (field: string) => replace('"value": 4,', `"value": 4,\n      ${field},`);

/** Mistakes with days, of what is told and of changes. */
export const dayMistakes: readonly Mistake[] = [
  [
    'a source of a year with a wrong digit',
    { [report2022]: (text) => text.replace(/"published": "2/, '"published": "0') },
    [
      `${circles}:51:17 observations[0].period observation-early`,
      `${hours}:50:17 observations[0].period observation-early`,
      `${hours}:62:17 observations[1].period observation-early`,
      `${report2022}:11:16 published date-long-ago`,
    ],
  ],
  [
    'an update on something of a year with a wrong digit',
    {
      [sundays.en]: replace("date: '2024-11'", "date: '1024-11'"),
      [sundays.zh]: replace("date: '2024-11'", "date: '1024-11'"),
    },
    [`${sundays.en}:4:7 date date-long-ago`, `${sundays.zh}:4:7 date date-long-ago`],
  ],
  [
    'a revision that changes nothing',
    { [circles]: ofFirst(`"revisions": [{ "day": "2025-02-02", "was": { "value": 4 }, "reason": ${words} }]`) },
    [`${circles}:55:30 observations[0].revisions[0].day revision-idle`],
    'unregistered',
  ],
  [
    'a withdrawal of a day before the figure was published',
    { [circles]: ofFirst(`"withdrawn": { "day": "2024-02-01", "reason": ${words} }`) },
    [`${circles}:1 record-behind`, `${circles}:55:29 observations[0].withdrawn.day revision-early`],
    'unregistered',
  ],
  [
    'a withdrawal of a day to come',
    { [circles]: ofFirst(`"withdrawn": { "day": "2025-07-01", "reason": ${words} }`) },
    [`${circles}:1 record-behind`, `${circles}:55:29 observations[0].withdrawn.day revision-future`],
    'unregistered',
  ],
  [
    'revisions out of the order of time',
    {
      [circles]: ofFirst(
        `"revisions": [{ "day": "2025-02-02", "was": { "value": 3 }, "reason": ${words} }, { "day": "2025-02-01", "was": { "value": 5 }, "reason": ${words} }]`,
      ),
    },
    [`${circles}:55:122 observations[0].revisions[1].day revision-order`],
    'unregistered',
  ],
];
