import { replace } from '../lib/small-plan.ts';
import { outline, type Mistake } from './mistake.ts';

const inEnglish = (words: string) => ({ [outline]: replace('Heat every room to 20 degrees.', words) });
const inChinese = (words: string) => ({ [outline]: replace('每个房间都保持20度。', words) });

/** Forty characters, as many as a sentence may have. */
const forty = '每个房间都保持20度，儿童阅览室、报刊阅览室、自修室、会议室和走廊也如此，夜里也';

/** Mistakes in the plain summaries of the outline. */
export const plainWordMistakes: readonly Mistake[] = [
  [
    'a summary of long words in one long sentence',
    inEnglish(
      'Comprehensively maintain appropriate temperatures of 20 degrees in every individual accommodation of the institution.',
    ),
    [`${outline}:178:14 [9].summary.en summary-grade`],
  ],
  ['a summary of many short words in a few sentences', inEnglish('Heat every room to 20 degrees. Do so at night.'), []],
  [
    'a Chinese sentence that goes on and on',
    inChinese(`让馆舍更暖和。${forty}不例外。`),
    [`${outline}:179:21 [9].summary.zh summary-sentence`],
  ],
  ['a Chinese sentence as long as one may be', inChinese(`${forty}。`), []],
  ['a rare character', inChinese('每个房间都煦暖，保持20度。'), [`${outline}:179:19 [9].summary.zh summary-character`]],
  [
    'a rare character that a term has',
    {
      ...inChinese('每个房间都煦暖，保持20度。'),
      'glossary.json': replace('"zh": "', '"zh": "煦'),
    },
    [],
  ],
];
