import { replace } from '../lib/small-plan.ts';
import { about, circles, inChinese, inEnglish, outline, report2022, sundays, type Mistake } from './mistake.ts';

const night = 'notes/night-shift.json';

const exception = (words: string) =>
  `"sameInBoth": [{ "words": "${words}", "reason": { "en": "A name.", "zh": "名称。" } }],\n  "targetFields"`;

/** Mistakes in the way words are written. */
export const wordingMistakes: readonly Mistake[] = [
  [
    'emphasis that ends in Chinese punctuation',
    { 'plan/zh/warm-rooms.md': replace('每个房间', '**每个房间。**') },
    ['plan/zh/warm-rooms.md:1:1 cjk-emphasis'],
  ],
  [
    'emphasis that begins with Chinese punctuation',
    inChinese('本站为**“测试”而**编写。'),
    [`${about.zh}:6:4 cjk-emphasis`],
  ],
  ['a half-width comma', inChinese('本站为测试,而编写。'), [`${about.zh}:6:6 punctuation-half-width`]],
  [
    'a comma before decimals in both languages',
    { ...inEnglish('It grew by 7,5%.'), ...inChinese('增长7,5%。') },
    [`${about.en}:6:12 number-decimal-comma`, `${about.zh}:6:3 number-decimal-comma`],
  ],
  [
    'a percent that became a percentage point',
    { ...inEnglish('It grew by 7.5%.'), ...inChinese('提高7.5个百分点。') },
    [`${about.zh}:6 units-differ`],
  ],
  ['a half-width full stop', inChinese('本站为测试而编写.'), [`${about.zh}:6:9 punctuation-half-width`]],
  [
    'a half-width colon in a field',
    { [night]: replace('推断：', '推断:') },
    [`${night}:15:26 text.zh punctuation-half-width`],
  ],
  [
    'a half-width comma after a number',
    inChinese('共有12,其余不计。'),
    [`${about.zh}:6 figures-differ`, `${about.zh}:6:5 punctuation-half-width`],
  ],
  [
    'half-width brackets',
    inChinese('本站(虚构)为测试而编写。'),
    [`${about.zh}:6:3 punctuation-half-width`, `${about.zh}:6:6 punctuation-half-width`],
  ],
  [
    'a half-width semicolon in front matter',
    { [sundays.zh]: replace('图书馆周日开放了，每周七天', '图书馆周日开放了;每周七天') },
    [`${sundays.zh}:2:16 title punctuation-half-width`],
  ],
  ['three dots for an ellipsis', inChinese('本站为测试而编写...'), [`${about.zh}:6:9 punctuation-half-width`]],
  [
    'straight quotation marks',
    inChinese('本站为"测试"而编写。'),
    [`${about.zh}:6:4 punctuation-straight-quotes`, `${about.zh}:6:7 punctuation-straight-quotes`],
  ],
  ['a sign typed twice', inChinese('本站为测试而编写。。'), [`${about.zh}:6:9 punctuation-twice`]],
  ['two signs for one', inChinese('本站为测试，。而编写。'), [`${about.zh}:6:6 punctuation-twice`]],
  ['a space between characters', inChinese('本站 为测试而编写。'), [`${about.zh}:6:3 space-among-chinese`]],
  [
    'full-width digits',
    { 'plan/zh/warm-rooms.md': replace('20度', '２０度') },
    ['plan/zh/warm-rooms.md:1:10 digits-full-width'],
  ],
  [
    'a full-width percent sign',
    inChinese('占比80％，为测试而写。'),
    [`${about.zh}:6 figures-differ`, `${about.zh}:6:5 digits-full-width`],
  ],
  ['a Chinese comma in English', inEnglish('It was made up， for a test.'), [`${about.en}:6:15 character-full-width`]],
  [
    'a Chinese full stop in English',
    inEnglish('It was made up for a test。'),
    [`${about.en}:6:26 character-full-width`],
  ],
  [
    'a sentence of Chinese in an English field',
    { [night]: replace('Which night shift', '哪里的夜班') },
    [`${night}:6:12 title.en text-untranslated`],
  ],
  [
    'an English field that was filled in Chinese',
    { [night]: replace('The plan does not say whose night shift. Likely: that of the bakery.', '规划未说明。') },
    [`${night}:14:12 text.en text-untranslated`, `${night}:14:17 text.en character-full-width`],
  ],
  [
    'a Chinese field that was left in English',
    { [outline]: replace('"zh": "每个房间都保持20度。"', '"zh": "Heat each room to 20 degrees."') },
    [`${outline}:179:14 [9].summary.zh text-untranslated`],
  ],
  [
    'a text that was copied into the other language',
    { [outline]: replace('"zh": "每个房间都保持20度。"', '"zh": "Heat every room to 20 degrees."') },
    [`${outline}:179:14 [9].summary.zh text-same`],
  ],
  [
    'a headline left in English',
    { [sundays.zh]: replace('图书馆周日开放了，每周七天', 'The library opens on all Sundays') },
    [`${sundays.zh}:2:8 title text-untranslated`],
  ],
  ['a paragraph left in English', inChinese('It was made up only for a test.'), [`${about.zh}:6:1 text-untranslated`]],
  ['a paragraph of Chinese on an English page', inEnglish('本站为测试而编写'), [`${about.en}:6:1 text-untranslated`]],
  [
    'a source whose title was not translated',
    { [report2022]: replace('下草甸村委会2022年报告', 'Council report of 2022') },
    [`${report2022}:5:21 title.translation text-untranslated`],
  ],
  [
    'an exception for words that are nowhere',
    { 'site.json': replace('"targetFields"', exception('GB 3095')) },
    ['site.json:62:29 sameInBoth[0].words same-in-both-idle'],
  ],
  [
    'an update that says another number in its headline',
    { [sundays.zh]: replace('图书馆周日开放了，每周七天', '图书馆周日开放了，每周42小时') },
    [`${sundays.zh}:2:8 title figures-differ`],
  ],
  [
    'an update that says another number in its text',
    { [sundays.zh]: replace('每周开放42小时', '每周开放24小时') },
    [`${sundays.zh}:11 figures-differ`],
  ],
  [
    'an update that says another year in its summary',
    { [sundays.en]: replace('Since November 2024', 'Since November 2023') },
    [`${sundays.zh}:3:10 summary figures-differ`],
  ],
  [
    'a summary of a task with another number',
    { [outline]: replace('"zh": "图书馆每周开放40小时。"', '"zh": "图书馆每周开放44小时。"') },
    [`${outline}:97:14 [5].summary.zh figures-differ`],
  ],
  [
    'a note with another number',
    { [night]: replace('推断：指面包房', '推断：指3号面包房') },
    [`${night}:15:12 text.zh figures-differ`],
  ],
  [
    'an exemption for a text that does not differ',
    {
      'plan/figure-exemptions.json': `${JSON.stringify([
        { text: 'notes/night-shift.json text', zh: ['3'], reason: { en: 'A test.', zh: '测试。' } },
      ])}\n`,
    },
    ['plan/figure-exemptions.json:1:2 [0] figure-exemption-idle'],
  ],
  [
    'an update with one paragraph less in the other language',
    { [sundays.en]: (text) => `${text}\nThat is all.\n` },
    [`${sundays.zh}:1 text-blocks-differ`],
  ],
  [
    'an update without words',
    {
      [sundays.en]: (text) => text.slice(0, text.lastIndexOf('---') + 4),
      [sundays.zh]: (text) => text.slice(0, text.lastIndexOf('---') + 4),
    },
    [`${sundays.en}:9:4 update-without-words`, `${sundays.zh}:9:4 update-without-words`],
  ],
  [
    'a space at the end of a text',
    { [circles]: replace('"Reading circles",\n    "zh"', '"Reading circles ",\n    "zh"') },
    [`${circles}:6:11 name.en space-around`],
  ],
  [
    'a space at the beginning of an id',
    { [circles]: replace('"council-report-2022"', '" council-report-2022"') },
    [
      `${circles}:58:19 observations[0].sources[0] field-format`,
      `${circles}:58:19 observations[0].sources[0] space-around`,
    ],
  ],
];
