import { replace } from '../lib/small-plan.ts';
import { about, inChinese, inEnglish, report2022, sundays, type Mistake } from './mistake.ts';

/** Mistakes between the words: components, HTML, code, pictures and links. */
export const markupMistakes: readonly Mistake[] = [
  ['a sign for “less” in MDX', inEnglish('Values <5 count.'), [`${about.en}:6:8 mdx-broken`]],
  ['a curly bracket in MDX', inEnglish('Values {5 count.'), [`${about.en}:6:8 mdx-broken`]],
  ['a comment of HTML in MDX', inEnglish('Words. <!-- later -->'), [`${about.en}:6:8 mdx-broken`]],
  ['a tag that is not closed', inEnglish('Words.<br> More.'), [`${about.en}:6:7 mdx-broken`]],
  [
    'an import',
    inEnglish("import X from './x.js'\n\nWords."),
    [`${about.en}:6:1 mdx-code`, `${about.zh}:1 text-blocks-differ`],
  ],
  [
    'an export',
    inEnglish('export const a = 1\n\nWords.'),
    [`${about.en}:6:1 mdx-code`, `${about.zh}:1 text-blocks-differ`],
  ],
  ['an expression', inEnglish('There are {all} of them.'), [`${about.en}:6:11 mdx-code`]],
  [
    'a comment of MDX',
    inEnglish('Words.\n\n{/* later */}'),
    [`${about.en}:8:1 mdx-code`, `${about.zh}:1 text-blocks-differ`],
  ],
  [
    'HTML in the plan',
    { 'plan/en/warm-rooms.md': replace('renewed', '<b>renewed</b>') },
    ['plan/en/warm-rooms.md:1:102 raw-html', 'plan/en/warm-rooms.md:1:112 raw-html'],
  ],
  [
    'a script in the plan',
    { 'plan/zh/warm-rooms.md': replace('每个房间', '<script>go()</script>每个房间') },
    ['plan/zh/warm-rooms.md:1:1 raw-html'],
  ],
  ['HTML in a page', inEnglish('<b onclick="go()">Words.</b>'), [`${about.en}:6:1 raw-html`]],
  ['a frame of another site', inEnglish('<iframe src="https://video.example" />'), [`${about.en}:6:1 raw-html`]],
  [
    'HTML in a field',
    { 'notes/night-shift.json': replace('whose night shift', 'whose <b>night shift</b>') },
    ['notes/night-shift.json:14:40 text.en field-markup', 'notes/night-shift.json:14:54 text.en field-markup'],
  ],
  [
    'a link in a field',
    { [sundays.zh]: replace('图书馆周日也开放。', '[图书馆](/zh/)周日也开放。') },
    [`${sundays.zh}:3:20 summary field-markup`, `${sundays.zh}:3:30 summary punctuation-half-width`],
  ],
  [
    'a component that is not there',
    inEnglish('<IndicatorChart id="circles" />'),
    [`${about.en}:6:1 component-unknown`],
  ],
  ['a component in small letters', inEnglish('<statustable />'), [`${about.en}:6:1 raw-html`]],
  [
    'an attribute that a component does not know',
    inEnglish('<IndicatorFigure id="circles" width="300" />'),
    [`${about.en}:6:1 component-attribute`],
  ],
  ['an attribute that runs code', inEnglish('<StatusTable onClick={go} />'), [`${about.en}:6:1 component-attribute`]],
  ['attributes that spread code', inEnglish('<StatusTable {...all} />'), [`${about.en}:6:1 component-attribute`]],
  ['words inside a component', inEnglish('<StatusTable>Words</StatusTable>'), [`${about.en}:6:1 component-attribute`]],
  ['a chart of nothing', inChinese('<IndicatorFigure />'), [`${about.zh}:6:1 component-attribute-missing`]],
  [
    'a chart of an indicator that is not there',
    inChinese('<IndicatorFigure id="circle" />'),
    [`${about.zh}:6:1 reference-missing`],
  ],
  [
    'a chart inside a sentence',
    inEnglish('See <IndicatorFigure id="circles" /> here.'),
    [`${about.en}:6:5 component-in-line`],
  ],
  [
    'a chart inside a heading',
    { ...inEnglish('## <IndicatorFigure id="circles" /> of old'), ...inChinese('## 过去') },
    [`${about.en}:6:4 component-in-line`],
  ],
  [
    'the same chart twice',
    {
      ...inEnglish('<IndicatorFigure id="circles" />\n\nOnce more:\n\n<IndicatorFigure id="circles" />'),
      ...inChinese('<IndicatorFigure id="circles" />\n\n再看：\n\n<StatusTable />'),
    },
    [`${about.en}:10:1 component-twice`],
  ],
  [
    'two charts, one of them in a list',
    {
      ...inEnglish('<IndicatorFigure id="circles" />\n\n- Hours:\n\n  <IndicatorFigure id="open-hours" />'),
      ...inChinese('<IndicatorFigure id="circles" />\n\n- 时间：\n\n  <IndicatorFigure id="open-hours" />'),
    },
    [],
  ],
  ['a picture without words', inEnglish('![](/favicon.svg)'), [`${about.en}:6:1 image-without-alt`]],
  [
    'a picture of another website',
    inEnglish('![The library](https://meadow.example/library.png)'),
    [`${about.en}:6:1 image-elsewhere`],
  ],
  ['a picture beside the text', inEnglish('![The library](library.png)'), [`${about.en}:6:1 link-relative`]],
  ['a link without words', inEnglish('Words [](/en/notes/).'), [`${about.en}:6:7 link-text-empty`]],
  ['“click here”', inEnglish('For notes [click here](/en/notes/).'), [`${about.en}:6:11 link-text-vague`]],
  ['“here”', inEnglish('The notes are [here](/en/notes/).'), [`${about.en}:6:15 link-text-vague`]],
  ['“点击这里”', inChinese('查看注释请[点击这里](/zh/notes/)。'), [`${about.zh}:6:6 link-text-vague`]],
  ['“此处”', inChinese('注释见[此处](/zh/notes/)。'), [`${about.zh}:6:4 link-text-vague`]],
  ['a link without the slash at its end', inEnglish('See the [notes](/en/notes).'), [`${about.en}:6:9 link-missing`]],
  [
    'a link to a task that is not there',
    inEnglish('See [longer hours](/en/tasks/longer-hour/).'),
    [`${about.en}:6:5 link-missing`],
  ],
  ['a link without the language', inEnglish('See the [notes](/notes/).'), [`${about.en}:6:9 link-missing`]],
  [
    'a subject that leads nowhere',
    {
      'site.json': replace(
        '"targetFields"',
        '"subjects": [{ "label": { "en": "Warmth", "zh": "取暖" }, "path": "tasks/warmth" }],\n  "targetFields"',
      ),
    },
    ['site.json:62:67 subjects[0].path link-missing'],
  ],
  ['a link to the other language', inChinese('见[注释](/en/notes/)。'), [`${about.zh}:6:2 link-language`]],
  ['a link from where one stands', inEnglish('See the [notes](../notes/).'), [`${about.en}:6:9 link-relative`]],
  [
    'an address without https://',
    inEnglish('See [the council](www.meadow.example).'),
    [`${about.en}:6:5 link-relative`],
  ],
  ['a link that runs a script', inEnglish('See [the notes](javascript:alert(1)).'), [`${about.en}:6:5 link-scheme`]],
  [
    'a link to a file of one computer',
    inEnglish('See [a file](file:///C:/plan.docx).'),
    [`${about.en}:6:5 link-scheme`],
  ],
  [
    'a link for the plan in a page',
    inEnglish('See [the hours](indicator:open-hours).'),
    [`${about.en}:6:5 link-scheme`],
  ],
  ['a link by http', inEnglish('See [the council](http://meadow.example/).'), [`${about.en}:6:5 link-insecure`]],
  ['a source by http', { [report2022]: replace('https:', 'http:') }, [`${report2022}:13:10 url link-insecure`]],
  [
    'a source in the office’s own network',
    { [report2022]: replace('meadow.example/report-2022', '192.168.1.20/report.pdf') },
    [`${report2022}:13:10 url link-private`],
  ],
  [
    'a link to one’s own computer',
    inEnglish('See [the page](https://localhost:4321/en/).'),
    [`${about.en}:6:5 link-private`],
  ],
  [
    'an address with the full stop of its sentence',
    { [report2022]: replace('report-2022"', 'report-2022。"') },
    [`${report2022}:13:10 url link-stray`],
  ],
  [
    'an address that was pasted twice',
    { [report2022]: replace('report-2022"', 'report-2022.htmlhttps://meadow.example/report-2022.html"') },
    [`${report2022}:13:10 url link-stray`],
  ],
  [
    'an address with a slash at its end that was pasted twice',
    inEnglish('See [the council](https://meadow.example/https://meadow.example/).'),
    [`${about.en}:6:5 link-stray`],
  ],
  [
    'addresses that hold another',
    inEnglish(
      'See [it kept](https://archive.example/web/2019/http://meadow.example/) and [it shared](https://meadow.example/go?to=https://meadow.example/).',
    ),
    [],
  ],
  [
    'a host that breaks off',
    { [report2022]: replace('meadow.example/report-2022"', 'www.meadow"') },
    [`${report2022}:13:10 url link-incomplete`],
  ],
  ['an address that breaks off', inEnglish('See [the council](https://).'), [`${about.en}:6:5 link-incomplete`]],
  [
    'an exception that no link needs',
    {
      'site.json': replace(
        '"targetFields"',
        '"insecureHosts": [{ "host": "old.example", "reason": { "en": "Old.", "zh": "旧页面。" } }],\n  "targetFields"',
      ),
    },
    ['site.json:62:31 insecureHosts[0].host insecure-host-idle'],
  ],
];
