import { about, inChinese, inEnglish, sundays, type Mistake } from './mistake.ts';
import { replace } from '../lib/small-plan.ts';

/** Signs that Markdown takes for its own, and signs of Markdown that it does not take. */
export const signMistakes: readonly Mistake[] = [
  [
    'a wave between years',
    {
      ...inEnglish('From 2016~2018, then 2019~2020 again.'),
      ...inChinese('2016~2018年开放，2019~2020年再次开放。'),
    },
    [`${about.en}:6:10 tilde-struck`, `${about.zh}:6:5 tilde-struck`],
  ],
  ['one wave alone', { ...inEnglish('From 2016~2018 it was open.'), ...inChinese('2016~2018年开放。') }, []],
  [
    'a wave that is escaped, and words struck out on purpose',
    inEnglish(String.raw`From a\~b to c\~d, ~~not yet~~ open.`),
    [],
  ],
  [
    'stars for multiplying',
    { ...inEnglish('It is 2*3*4 here.'), ...inChinese('面积为2*3*4米。') },
    [`${about.en}:6:8 stars-taken`, `${about.zh}:6:5 stars-taken`],
  ],
  [
    'stars between letters and figures',
    inEnglish('It has a load in kg*m or in N*m or so.'),
    [`${about.en}:6:20 stars-taken`],
  ],
  [
    'stars that lead to a remark',
    {
      ...inEnglish('It grew by 5%*, and fell by 3%*.'),
      ...inChinese('增长5%*，下降3%*。'),
    },
    [`${about.en}:6:14 stars-taken`, `${about.zh}:6:5 stars-taken`],
  ],
  [
    'stars of bold inside a figure',
    { ...inEnglish('It has 1**2**3 doors.'), ...inChinese('共有1**2**3扇门。') },
    [`${about.en}:6:9 stars-taken`, `${about.zh}:6:4 stars-taken`],
  ],
  ['italics in Chinese', inChinese('本站为*测试*而编写。'), [`${about.zh}:6:4 stars-taken`]],
  [
    'emphasis as it should be',
    {
      ...inEnglish('It was *made up* and has **12** doors, **5**kg, the *un*known and 5 * 3 \\* 2 rooms.'),
      ...inChinese('有**12**扇门，**5**kg，另有5 * 3 \\* 2间。'),
    },
    [],
  ],
  ['bold that does not end', inEnglish('It is **important.'), [`${about.en}:6:7 markup-shown`]],
  ['bold that ends in a percent sign', inChinese('为**五成%**左右。'), [`${about.zh}:6:2 markup-shown`]],
  ['a line through words that does not end', inEnglish('It is ~~gone.'), [`${about.en}:6:7 markup-shown`]],
  ['a link by a name that is not given', inEnglish('By [the maker][maker].'), [`${about.en}:6:14 markup-shown`]],
  [
    'a link with a blank in its address',
    inEnglish('By [the maker](/en/the maker/).'),
    [`${about.en}:6:14 markup-shown`],
  ],
  ['a picture with a blank in its address', inEnglish('![A dot](/pictures/a b.png)'), [`${about.en}:6:1 markup-shown`]],
  [
    'a table without the line under its head',
    inEnglish('The rooms are:\n| Room | Degrees |\n| [Hall](/en/notes/) | 20 |'),
    [`${about.en}:7:1 markup-shown`, `${about.zh}:6 figures-differ`],
  ],
  ['a heading with Chinese signs', inChinese('＃＃ 编写者'), [`${about.zh}:6:1 markup-shown`]],
  ['a heading of the seventh kind', inEnglish('####### The maker'), [`${about.en}:6:1 markup-shown`]],
  [
    'signs that are meant',
    {
      ...inEnglish(String.raw`It is \*\*, \[a\]\[b\] and \!\[c\], or |x| and 1# of [1][2].`),
      ...inChinese('＃1机组和2＃机组，见[1][2]。'),
    },
    [],
  ],
  [
    'signs in the plan',
    { 'plan/en/warm-rooms.md': replace('renewed', '**renewed') },
    ['plan/en/warm-rooms.md:1:102 markup-shown'],
  ],
  ['signs in an update', { [sundays.zh]: replace('每周开放', '**每周开放') }, [`${sundays.zh}:11:6 markup-shown`]],
];
