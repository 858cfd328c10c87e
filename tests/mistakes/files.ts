import { replace } from '../lib/small-plan.ts';
import { about, circles, outline, sundays, type Mistake } from './mistake.ts';

const gbk = Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xd6, 0xd0, 0xce, 0xc4, 0x0a]);
const utf16 = Uint8Array.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]);
const binaryEnd = Uint8Array.from([...new TextEncoder().encode('Words. {#warm-rooms-p1}\n'), 0xff, 0x00, 0xfe]);

/** Mistakes with whole files and folders. */
export const fileMistakes: readonly Mistake[] = [
  ['a file that is needed is missing', { 'plan/targets.json': null }, ['plan/targets.json:1 file-missing']],
  ['a name that is no id', { 'notes/My_Note.json': '{}' }, ['notes/My_Note.json:1 file-name']],
  ['a Chinese name', { 'notes/夜班.json': '{}' }, ['notes/夜班.json:1 file-name']],
  [
    'a name that differs in capitals only',
    { 'notes/Night-Shift.json': '{}' },
    ['notes/night-shift.json:1 file-name-twice', 'notes/Night-Shift.json:1 file-name'],
  ],
  ['a file of macOS', { 'notes/.DS_Store': 'Bud1' }, ['notes/.DS_Store:1 file-left-over']],
  ['a file of Windows', { 'Thumbs.db': 'x' }, ['Thumbs.db:1 file-left-over']],
  [
    'a file that is open in Excel',
    { 'indicators/~$circles.xlsx': 'x' },
    ['indicators/~$circles.xlsx:1 file-left-over'],
  ],
  [
    'a file that is open in LibreOffice',
    { 'indicators/.~lock.circles.csv#': 'x' },
    ['indicators/.~lock.circles.csv#:1 file-left-over'],
  ],
  ['a backup of an editor', { [`${circles}~`]: '{}' }, [`${circles}~:1 file-left-over`]],
  ['a copy by macOS', { 'indicators/circles (copy).json': '{}' }, ['indicators/circles (copy).json:1 file-copy']],
  ['a copy by Windows', { 'indicators/circles - Copy.json': '{}' }, ['indicators/circles - Copy.json:1 file-copy']],
  [
    'a copy by Chinese Windows',
    { 'indicators/circles - 副本.json': '{}' },
    ['indicators/circles - 副本.json:1 file-copy'],
  ],
  ['a second download', { 'indicators/circles (1).json': '{}' }, ['indicators/circles (1).json:1 file-copy']],
  ['a workbook among the content', { 'indicators/circles.xlsx': 'x' }, ['indicators/circles.xlsx:1 file-unexpected']],
  ['a picture among the updates', { 'updates/en/photo.jpg': 'x' }, ['updates/en/photo.jpg:1 file-unexpected']],
  [
    'an update that ends in .md',
    { 'updates/en/new-roof.md': '---\ntitle: x\n---\n' },
    ['updates/en/new-roof.md:1 file-unexpected'],
  ],
  ['a folder that is not read', { 'indicators/old/circles.json': '{}' }, ['indicators/old:1 folder-unexpected']],
  ['a folder of another language', { 'updates/fr/': '' }, ['updates/fr:1 folder-unexpected']],
  ['a link out of the content', { 'notes/secret.json': { link: '/etc/passwd' } }, ['notes/secret.json:1 file-link']],
  ['a link to a folder above', { 'notes/all': { link: '../..' } }, ['notes/all:1 file-link']],
  ['a link in a circle', { 'notes/round.json': { link: 'round.json' } }, ['notes/round.json:1 file-link']],
  ['a link inside the content', { 'notes/other.json': { link: 'night-shift.json' } }, ['notes/other.json:1 file-link']],
  ['a file bigger than 1 MiB', { [about.en]: (text) => text + 'x'.repeat(1024 * 1024) }, [`${about.en}:1 file-big`]],
  ['an empty file', { [circles]: '' }, [`${circles}:1 file-empty`]],
  ['a file of empty lines', { [about.zh]: '\n\n' }, [`${about.zh}:1 file-empty`]],
  ['a file in GBK', { [about.zh]: gbk }, [`${about.zh}:2:1 file-encoding`]],
  ['a file in UTF-16', { [circles]: utf16 }, [`${circles}:1:1 file-encoding`]],
  ['a file in UTF-16 without a mark', { [circles]: utf16.slice(2) }, [`${circles}:1:1 file-encoding`]],
  [
    'a file in UTF-16 of the other order without a mark',
    { [about.en]: Uint8Array.from([0, 0x2d, 0, 0x2d, 0, 0x2d, 0, 0x0a]) },
    [`${about.en}:1:1 file-encoding`],
  ],
  ['binary at the end of a file', { 'plan/en/warm-rooms.md': binaryEnd }, ['plan/en/warm-rooms.md:2:1 file-encoding']],
  ['a byte order mark', { [outline]: (text) => `\uFEFF${text}` }, [`${outline}:1 file-mark`]],
  [
    'line ends of Windows',
    { [sundays.en]: (text) => text.replaceAll('\n', '\r\n') },
    [`${sundays.en}:1:4 file-line-ends`],
  ],
  ['a last line without an end', { [sundays.zh]: (text) => text.trimEnd() }, [`${sundays.zh}:11:25 file-last-line`]],
  [
    'a conflict of git that was not solved',
    { [about.en]: replace('It was made', '<<<<<<< HEAD\nIt is made\n||||||| base\nIt is\n=======\nIt was made') },
    [
      `${about.en}:6:1 file-merge-marks`,
      `${about.en}:6:1 mdx-broken`,
      `${about.en}:8:1 file-merge-marks`,
      `${about.en}:10:1 file-merge-marks`,
    ],
  ],
  ['a comma that is missing', { [circles]: replace('"order": 2,', '"order": 2') }, [`${circles}:2:13 file-json`]],
  ['a comma too many', { [circles]: replace('"night-shift"]', '"night-shift",]') }, [`${circles}:37:27 file-json`]],
  [
    'Chinese quotation marks around a field',
    { [circles]: replace('"order"', '“order”') },
    [`${circles}:2:3 file-json`],
  ],
  ['a comment in JSON', { [circles]: replace('"order"', '// the place\n  "order"') }, [`${circles}:2:3 file-json`]],
  [
    'brackets inside brackets without an end',
    { [circles]: `${'['.repeat(100_000)}${']'.repeat(100_000)}\n` },
    [`${circles}:1:65 file-nested`],
  ],
  ['an outline that cannot be read', { [outline]: '[\n' }, [`${outline}:1:2 file-json`]],
  [
    'front matter that cannot be read',
    { [about.en]: replace('title: About', 'title: "About') },
    [`${about.en}:3:52 file-front-matter`],
  ],
  [
    'a sign in front matter that the site cannot read',
    { [about.en]: replace('title: About', 'title: !About') },
    [`${about.en}:2:8 file-front-matter`],
  ],
  ['front matter that is missing', { [about.en]: 'Words alone.\n' }, [`${about.en}:1:1 file-front-matter`]],
  [
    'a colon in front matter without quotation marks',
    { [about.en]: replace('title: About this site', 'title: About: this site') },
    [`${about.en}:2:8 file-front-matter`],
  ],
  [
    'words of a unit that is not in the outline',
    { 'plan/en/lost.md': 'Words. {#lost-p1}\n', 'plan/zh/lost.md': '文字。 {#lost-p1}\n' },
    ['plan/en/lost.md:1 file-unit-unknown', 'plan/zh/lost.md:1 file-unit-unknown'],
  ],
  [
    'words in one language only',
    { 'plan/zh/warm-rooms.md': null },
    ['plan/en/warm-rooms.md:1 file-one-language', 'register.json:18:13 [1].words.zh register-idle'],
  ],
  ['an update in one language only', { [sundays.zh]: null }, [`${sundays.en}:1 file-one-language`]],
  ['a page in one language only', { 'pages/zh/method.mdx': null }, ['pages/en/method.mdx:1 file-one-language']],
];
