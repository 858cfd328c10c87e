import { replace } from '../lib/small-plan.ts';
import { about, circles, sundays, type Mistake } from './mistake.ts';

/** Mistakes that nobody sees. */
export const characterMistakes: readonly Mistake[] = [
  [
    'a NUL at the end of a file',
    { [about.en]: (text) => `${text}\u0000\u0000\n` },
    [`${about.en}:7:1 character-control`],
  ],
  [
    'a control character from a spreadsheet',
    { [sundays.en]: replace('42 hours', '42\u000bhours') },
    [`${sundays.en}:11:23 character-control`],
  ],
  [
    'a zero-width space from a web page',
    { [about.zh]: replace('本站为', '本站\u200b为') },
    [`${about.zh}:6:3 character-invisible`],
  ],
  [
    'a sign that turns the direction of writing',
    { [about.en]: replace('made up', 'made \u202eup') },
    [`${about.en}:6:13 character-invisible`],
  ],
  ['a soft hyphen', { [about.en]: replace('made up', 'made\u00ad up') }, [`${about.en}:6:12 character-invisible`]],
  [
    'such a sign written as a code',
    { 'notes/night-shift.json': replace('of the bakery', '\\u202eof the bakery') },
    ['notes/night-shift.json:14:66 character-invisible'],
  ],
  [
    'such a sign written as a number',
    { [about.en]: replace('made up', 'made &#x202E;up') },
    [`${about.en}:6:13 character-invisible`],
  ],
  ['a letter that was lost', { [about.zh]: replace('测试', '测\ufffd') }, [`${about.zh}:6:5 character-broken`]],
  [
    'a space at the end of a line',
    { [circles]: replace('"order": 2,', '"order": 2, ') },
    [`${circles}:2:14 space-trailing`],
  ],
  [
    'paragraphs that begin with two Chinese spaces',
    { [sundays.zh]: (text) => text.replace('\n\n', '\n\n\u3000\u3000') },
    [`${sundays.zh}:11:1 space-indent`],
  ],
  [
    'spaces at the end of a paragraph',
    { [about.en]: replace('a test.', 'a test.  ') },
    [`${about.en}:6:27 space-trailing`],
  ],
];
