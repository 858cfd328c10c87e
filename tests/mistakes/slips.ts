import { replace } from '../lib/small-plan.ts';
import { about, inChinese, inEnglish, type Mistake } from './mistake.ts';

/** Slips of the pen that show on the page. */
export const slipMistakes: readonly Mistake[] = [
  ['what was to be filled in', inEnglish('TODO: say who made it.'), [`${about.en}:6:1 placeholder`]],
  [
    'a year that was to be filled in',
    { ...inEnglish('It was made in 20XX.'), ...inChinese('编写于20XX年。') },
    [`${about.en}:6:16 placeholder`, `${about.zh}:6:4 placeholder`],
  ],
  ['a chapter with the number thirty', inEnglish('It is named in chapter XXX.'), []],
  [
    'what was to be filled in, in a field',
    { 'notes/night-shift.json': replace('推断：', '此处填写') },
    ['notes/night-shift.json:15:24 text.zh placeholder'],
  ],
  ['a file that was read in the wrong encoding', inEnglish('It is the villageâ€™s.'), [`${about.en}:6:18 mojibake`]],
  ['the same in Chinese', inChinese('本站为锟斤拷测试而编写。'), [`${about.zh}:6:4 mojibake`]],
  ['a heading without its space', inEnglish('##Who made it'), [`${about.en}:6:1 heading-without-space`]],
  [
    'a heading as high as the title',
    { ...inEnglish('# Who made it'), ...inChinese('# 谁编写了本站') },
    [`${about.en}:6:1 heading-top`, `${about.zh}:6:1 heading-top`],
  ],
  [
    'a heading that leaves out a level',
    { ...inEnglish('## A room\n\n#### A shelf'), ...inChinese('## 房间\n\n#### 书架') },
    [`${about.en}:8:1 heading-skipped`, `${about.zh}:8:1 heading-skipped`],
  ],
  [
    'a first heading that leaves out a level',
    { ...inEnglish('### A shelf'), ...inChinese('### 书架') },
    [`${about.en}:6:1 heading-skipped`, `${about.zh}:6:1 heading-skipped`],
  ],
  [
    'headings that go down and up again',
    {
      ...inEnglish('## A room\n\n### A shelf\n\n#### A book\n\n## A hall'),
      ...inChinese('## 房间\n\n### 书架\n\n#### 书\n\n## 大厅'),
    },
    [],
  ],
  [
    'a heading without words',
    { ...inEnglish('##\n\nWords.'), ...inChinese('## \u3000\n\n文字。') },
    [`${about.en}:6:1 heading-empty`, `${about.zh}:6:1 heading-empty`],
  ],
  ['a line under words', inEnglish('It was made up.\n---'), [`${about.en}:6:1 heading-underlined`]],
  ['a double line under words', inEnglish('It was made up.\n==='), [`${about.en}:6:1 heading-underlined`]],
  ['a line between words', { ...inEnglish('Words.\n\n---\n\nMore.'), ...inChinese('文字。\n\n---\n\n其他。') }, []],
  ['a link that a space tears apart', inEnglish('See the [notes] (/en/notes/).'), [`${about.en}:6:15 link-torn`]],
  [
    'links with Chinese brackets',
    inChinese('见[注释]（/zh/notes/）、[更正] （/zh/changes/）和【进展】(/zh/updates/)。'),
    [`${about.zh}:6:5 link-torn`, `${about.zh}:6:22 link-torn`, `${about.zh}:6:42 link-torn`],
  ],
  ['words in brackets behind words in brackets', inChinese('见［注释］（/ 为斜线）和【进展】（见前页）。'), []],
  ['a block of code that is not closed', inEnglish('```\nIt was made up.'), [`${about.en}:6:1 code-block`]],
  ['a footnote that is not there', inEnglish('It was made up.[^one]'), [`${about.en}:6:1 footnote-missing`]],
  [
    'a link to a place that is not there',
    inEnglish('See [the maker](#nothing-here).'),
    [`${about.en}:6:5 place-missing`],
  ],
  ['a link to a place that cannot be read', inEnglish('See [the half](#50%).'), [`${about.en}:6:5 place-missing`]],
  [
    'a link to a heading',
    { ...inEnglish('## The maker\n\nSee [who](#the-maker).'), ...inChinese('## 编写者\n\n见[编写者](#编写者)。') },
    [],
  ],
  [
    'a picture that is not there',
    inEnglish('![The library](/pictures/library.png)'),
    [`${about.en}:6:1 image-missing`],
  ],
  [
    'a picture with the name of its file for words',
    inEnglish('![library-in-spring.jpg](/favicon.svg)'),
    [`${about.en}:6:1 image-alt-file-name`],
  ],
  [
    'a link with the whole address of the site',
    inEnglish('See the [notes](https://library.meadow.example/en/notes/).'),
    [`${about.en}:6:9 link-own-site`],
  ],
];
