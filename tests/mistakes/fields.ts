import { replace } from '../lib/small-plan.ts';
import { circles, hours, outline, report2022, sundays, type Mistake } from './mistake.ts';

/** Mistakes with single fields of JSON and front matter. */
export const fieldMistakes: readonly Mistake[] = [
  ['a field that is missing', { [circles]: replace('  "order": 2,\n', '') }, [`${circles}:1:1 order field-missing`]],
  [
    'a slip of the pen in the name of a field',
    { [circles]: replace('"order": 2,', '"order": 2,\n  "ordr": 2,') },
    [`${circles}:3:11 ordr field-unknown`],
  ],
  [
    'a field that stands twice',
    { [circles]: replace('"order": 2,', '"order": 2,\n  "order": 2,') },
    [`${circles}:3:3 field-twice`],
  ],
  [
    'a field of front matter that stands twice',
    { [sundays.en]: replace("date: '2024-11'", "date: '2024-11'\ndate: '2024-12'") },
    [`${sundays.en}:5:1 field-twice`],
  ],
  [
    'a comment behind a value of front matter, which would be lost',
    { [sundays.en]: replace('on Sundays\nsummary', 'on Sundays # seen only\nsummary') },
    [`${sundays.en}:2:37 value-commented`],
  ],
  [
    'a value of front matter in curly quotation marks',
    { [sundays.zh]: (text) => text.replace(/^title: (.*)$/m, 'title: “$1”') },
    [`${sundays.zh}:2:8 value-curly-quotes`],
  ],
  [
    'a number in quotation marks',
    { [circles]: replace('"value": 9', '"value": "9"') },
    [`${circles}:66:16 observations[1].value field-type`],
  ],
  [
    'a blank value',
    { [circles]: replace('"value": 9', '"value": ""') },
    [`${circles}:66:16 observations[1].value field-type`],
  ],
  [
    'a dash for a value',
    { [circles]: replace('"value": 9', '"value": "-"') },
    [`${circles}:66:16 observations[1].value field-type`],
  ],
  [
    'null for a value',
    { [circles]: replace('"value": 9', '"value": null') },
    [`${circles}:66:16 observations[1].value field-type`],
  ],
  [
    'a word for a value',
    { [circles]: replace('"value": 9', '"value": "about nine"') },
    [`${circles}:66:16 observations[1].value field-type`],
  ],
  [
    'the name of a column of a table in the place of the field',
    { [circles]: replace('"value": 9', '"Value": 9') },
    [`${circles}:61:5 observations[1].value field-missing`, `${circles}:66:16 observations[1].Value field-unknown`],
  ],
  [
    'a value that is none of the choices',
    { [circles]: replace('"higher"', '"up"') },
    [`${circles}:20:16 direction field-choice`],
  ],
  [
    'a text of blanks alone',
    { [circles]: replace('"en": "circles"', '"en": " "') },
    [`${circles}:15:13 unit.symbol.en field-too-small`],
  ],
  [
    'an observation without a source',
    { [circles]: replace('["council-report-2024"]', '[]') },
    [`${circles}:70:18 observations[1].sources field-too-small`],
  ],
  [
    'a headline that is too long',
    { [sundays.en]: replace('on Sundays\nsummary', `on Sundays ${'and '.repeat(30)}Mondays\nsummary`) },
    [`${sundays.en}:2:8 title field-too-big`],
  ],
  [
    'more decimals than anyone needs',
    { [circles]: replace('"decimals": 0', '"decimals": 12') },
    [`${circles}:18:17 unit.decimals field-too-big`],
  ],
  [
    'an id with a capital',
    { [circles]: replace('"field": "reading"', '"field": "Reading"') },
    [`${circles}:4:12 field field-format`],
  ],
  [
    'a day in words',
    { 'site.json': replace('"2021-02-01",\n  "official"', '"1 February",\n  "official"') },
    ['site.json:30:13 issued field-format'],
  ],
  [
    'a day that no calendar has',
    { [report2022]: replace('"2022",\n  "grade"', '"2022-02-30",\n  "grade"') },
    [`${report2022}:11:16 published field-format`],
  ],
  [
    'a month that no calendar has',
    { [sundays.en]: replace("'2024-11'", "'2024-13'"), [sundays.zh]: replace("'2024-11'", "'2024-13'") },
    [`${sundays.en}:4:7 date field-format`, `${sundays.zh}:4:7 date field-format`],
  ],
  [
    'a day without quotation marks',
    { [sundays.en]: replace("posted: '2024-12-01'", 'posted: 2024-12-01') },
    [`${sundays.en}:5:9 posted date-unquoted`],
  ],
  [
    'a year without quotation marks',
    { [sundays.en]: replace("date: '2024-11'", 'date: 2024') },
    [`${sundays.en}:4:7 date date-unquoted`],
  ],
  [
    'a link that would run a script',
    { [report2022]: replace('https://meadow.example/report-2022', 'javascript:alert(1)') },
    [`${report2022}:13:10 url field-format`],
  ],
  [
    'a link that holds its data',
    { [report2022]: replace('https://meadow.example/report-2022', 'data:text/html,x') },
    [`${report2022}:13:10 url field-format`],
  ],
  [
    'a place that is a number',
    { 'register.json': (text) => text.replace('"opening-words-p1"', '7') },
    ['register.json:27:14 [2].place field-invalid'],
  ],
  [
    'a basis that is not there',
    { [hours]: replace('"basis": "village"', '"basis": "town"') },
    [0, 1, 2, 3].map((index) => `${hours}:${55 + index * 12}:16 observations[${index}].basis basis-unknown`),
  ],
  [
    'a derived value without its arithmetic',
    { [circles]: replace('"grade": "bulletin"', '"grade": "derived"') },
    [`${circles}:49:5 observations[0].working derived-without-working`],
  ],
  [
    'the address of a copy',
    { [report2022]: replace('"grade"', '"onlyUnofficialCopySeen": true,\n  "grade"') },
    [`${report2022}:14:10 url copy-linked`],
  ],
  [
    'a task without a summary',
    { [outline]: (text) => text.replace(/,\s+"summary": \{\s+"en": "Heat[^}]+\}/, '') },
    [`${outline}:176:14 [9].field task-without-summary`],
  ],
];
