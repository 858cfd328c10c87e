import { replace } from '../lib/small-plan.ts';
import { another, circles, hours, report2022, type Mistake } from './mistake.ts';

/** Mistakes with values that cannot be right, or hardly. */
export const doubtMistakes: readonly Mistake[] = [
  [
    'a digit too many',
    { [hours]: replace('"value": 36', '"value": 360') },
    [`${hours}:77:16 observations[2].value value-leap`],
  ],
  [
    'a blank that became nought',
    { [hours]: replace('"value": 42', '"value": 0') },
    [`${hours}:89:16 observations[3].value value-leap`],
  ],
  [
    'a confirmation that nothing needs',
    { [hours]: replace('"value": 36,', '"value": 36,\n      "confirmed": { "en": "As printed.", "zh": "照原文。" },') },
    [`${hours}:78:20 observations[2].confirmed confirmation-idle`],
  ],
  [
    'a value below nothing',
    { [circles]: replace('"value": 4,', '"value": -4,') },
    [`${circles}:54:16 observations[0].value value-negative`],
  ],
  [
    'a second source that says something quite different',
    { [circles]: another({ use: 'support', value: 40 }) },
    [`${circles}:70:16 observations[1].value support-far`],
  ],
  [
    'a value that is not the number that was published',
    { [circles]: replace('"value": 4,', '"value": 4,\n      "asPublished": { "en": "14 circles", "zh": "14个" },') },
    [`${circles}:54:16 observations[0].value value-not-as-published`],
  ],
  [
    'a value of some months that says not which',
    { [circles]: another({ use: 'context', qualifier: 'part-year', value: 3 }) },
    [`${circles}:71:20 observations[1].qualifier part-year-unlabeled`],
  ],
  [
    'a value of some months as one of the whole year',
    {
      [circles]: replace(
        '"year": 2021\n',
        '"year": 2021,\n        "label": { "en": "January–May 2021", "zh": "2021年1月至5月" }\n',
      ),
    },
    [`${circles}:56:20 observations[0].qualifier part-year-exact`],
  ],
  [
    'a label that ends in another year',
    {
      [circles]: replace(
        '"year": 2021\n',
        '"year": 2021,\n        "label": { "en": "2019–2020", "zh": "2019—2020年" }\n',
      ),
    },
    [`${circles}:51:17 observations[0].period label-other-year`],
  ],
  [
    'a grade that is better than the source',
    { [report2022]: replace('"bulletin"', '"press"') },
    [
      `${circles}:59:16 observations[0].grade grade-above-source`,
      `${hours}:58:16 observations[0].grade grade-above-source`,
      `${hours}:70:16 observations[1].grade grade-above-source`,
    ],
  ],
];
