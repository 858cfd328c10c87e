import { replace } from '../lib/small-plan.ts';
import { another, circles, hours, outline, report2022, sundays, type Mistake } from './mistake.ts';

const report2024 = 'sources/council-report-2024.json';
const heat = 'indicators/room-heat.json';

/** The first term once more, under another id. @param fields what it says otherwise. */
const secondTerm = (fields: Record<string, unknown>) => (text: string) => {
  const terms = JSON.parse(text) as object[];
  return `${JSON.stringify([...terms, { ...terms[0], id: 'term-new', ...fields }], null, 2)}\n`;
};

/** Mistakes with values, years, sources and titles. */
export const observationMistakes: readonly Mistake[] = [
  [
    'a year long before the plan',
    { [circles]: replace('"year": 2021', '"year": 1991') },
    [`${circles}:52:17 observations[0].period.year year-out-of-range`],
  ],
  [
    'a change of the basis on a day of another year than the one before its first whole year',
    {
      [circles]: replace(
        '"observations": [',
        '"breaks": [{ "year": 2023, "day": "2023-09-01", "text": { "en": "A new count.", "zh": "新口径。" } }],\n  "observations": [',
      ),
    },
    [`${circles}:48:37 breaks[0].day year-out-of-range`],
  ],
  [
    'a target for a year before the plan',
    { [circles]: replace('"year": 2024,\n    "printed"', '"year": 2014,\n    "printed"') },
    [`${circles}:24:13 target.year year-out-of-range`],
  ],
  [
    'values out of the order of time',
    { [hours]: replace('"year": 2021', '"year": 2024') },
    [
      `${hours}:50:17 observations[0].period observation-early`,
      `${hours}:62:17 observations[1].period observation-order`,
      `${hours}:86:17 observations[3].period series-twice`,
    ],
  ],
  [
    'a value that is given twice',
    { [circles]: another({ use: 'support' }) },
    [`${circles}:70:16 observations[1].value observation-twice`],
  ],
  [
    'a value for a year that is not over',
    { [circles]: replace('"year": 2024\n      }', '"year": 2025\n      }') },
    [`${circles}:63:17 observations[1].period observation-future`],
  ],
  [
    'a value for a year to come',
    { [circles]: replace('"year": 2024\n      }', '"year": 2042\n      }') },
    [`${circles}:63:17 observations[1].period observation-future`],
  ],
  [
    'a value published before its year',
    { [report2024]: replace('"2024",\n  "grade"', '"2023",\n  "grade"') },
    [
      `${circles}:63:17 observations[1].period observation-early`,
      `${hours}:86:17 observations[3].period observation-early`,
    ],
  ],
  [
    'a value of eleven months published in the tenth',
    {
      [report2024]: replace('"2024",\n  "grade"', '"2024-10-20",\n  "grade"'),
      [circles]: replace(
        '"year": 2024\n',
        '"year": 2024,\n        "label": { "en": "January–November 2024", "zh": "2024年1月至11月" }\n',
      ),
      [hours]: replace(
        '"year": 2024\n      }',
        '"year": 2024,\n        "label": { "en": "May 2024", "zh": "2024年5月" }\n      }',
      ),
    },
    [
      `${circles}:63:17 observations[1].period observation-early`,
      `${circles}:68:20 observations[1].qualifier part-year-exact`,
    ],
  ],
  [
    'more decimals than the unit has',
    { [circles]: replace('"value": 9', '"value": 9.5') },
    [`${circles}:66:16 observations[1].value value-decimals`],
  ],
  [
    'a percentage without its decimal point',
    {
      [heat]: (text) =>
        text
          .replaceAll('"°C"', '"%"')
          .replaceAll('"℃"', '"%"')
          .replace(
            '"observations": []',
            '"observations": [{ "id": "rh-2023", "period": { "year": 2023 }, "value": 918, "qualifier": "exact", "basis": "village", "use": "series", "sources": ["council-report-2024"], "grade": "bulletin" }]',
          ),
    },
    [`${heat}:51:76 observations[0].value percent-out-of-range`],
  ],
  [
    'a value in another unit in the line',
    { [hours]: replace('"value": 36,', '"value": 36,\n      "unit": { "en": "days", "zh": "天" },') },
    [`${hours}:78:15 observations[2].unit series-other-unit`],
  ],
  [
    'a value of another basis in the line',
    { [circles]: replace('"decides": true', '"decides": false') },
    [
      `${circles}:56:16 observations[0].basis series-on-other-basis`,
      `${circles}:68:16 observations[1].basis series-on-other-basis`,
    ],
  ],
  [
    'a target that asks for the worse',
    { [circles]: replace('"higher"', '"lower"') },
    [`${circles}:20:16 direction direction-against-target`],
  ],
  [
    'a number to be reached by the end of which fewer are said to be better',
    { [circles]: (text) => text.replace('"higher"', '"lower"').replace('"at-least"', '"count-by-end"') },
    [`${circles}:20:16 direction direction-against-target`],
  ],
  [
    'a range with one end',
    { [circles]: replace('"at-least"', '"range"') },
    [`${circles}:22:13 target.kind range-without-max`],
  ],
  [
    'two indicators in one place',
    { [circles]: replace('"order": 2', '"order": 1') },
    [`${hours}:2:12 order order-twice`],
  ],
  [
    'a source named twice',
    { [circles]: replace('["council-report-2022"]', '["council-report-2022", "council-report-2022"]') },
    [`${circles}:58:42 observations[0].sources[1] listed-twice`],
  ],
  [
    'a term that stands under another id too',
    { 'glossary.json': secondTerm({ en: 'Reading circle' }) },
    ['glossary.json:14:11 [1].en entry-twice'],
  ],
  ['a word that is two in the other language', { 'glossary.json': secondTerm({ zh: '读书圈' }) }, []],
  [
    'a field of the site given twice',
    { 'site.json': replace('"id": "building"', '"id": "reading"') },
    [
      `${heat}:4:12 field reference-missing`,
      `${outline}:176:14 [9].field reference-missing`,
      'site.json:55:13 fields[1].id listed-twice',
      'site.json:62:31 targetFields[1] reference-missing',
    ],
  ],
  [
    'a plan that ends before it begins',
    { 'site.json': replace('"start": 2021', '"start": 2041') },
    ['site.json:28:12 period.end period-reversed'],
  ],
  [
    'a source without a date',
    { [report2022]: replace('  "published": "2022",\n', '') },
    [`${report2022}:1:1 source-undated`],
  ],
  [
    'a source of tomorrow',
    { [report2022]: replace('"2022",\n  "grade"', '"2025-06-02",\n  "grade"') },
    [`${report2022}:11:16 published date-future`],
  ],
  [
    'an update posted before it happened',
    { [sundays.en]: replace("'2024-12-01'", "'2024-10-01'"), [sundays.zh]: replace("'2024-12-01'", "'2024-10-01'") },
    [`${sundays.en}:4:7 date update-before-event`, `${sundays.zh}:4:7 date update-before-event`],
  ],
  [
    'two indicators of one name',
    {
      [circles]: replace(
        '"Reading circles",\n    "zh": "读书小组"\n  },\n  "definition"',
        '"Opening hours",\n    "zh": "读书小组"\n  },\n  "definition"',
      ),
    },
    [`${hours}:6:11 name.en title-twice`],
  ],
  [
    'a unit copied with its title',
    { [outline]: replace('"en": "Longer hours"', '"en": "Reading circles"') },
    [`${outline}:110:13 [6].title.en title-twice`],
  ],
  [
    'a headline as long as its text',
    { [sundays.zh]: replace('图书馆周日开放了，每周七天', '图书馆周日开放了，'.repeat(8) + '每周七天') },
    [`${sundays.zh}:2:8 title title-length`],
  ],
];
