import { expect, test } from 'vitest';
import { describeProblem } from '../scripts/lib/rules/index.ts';
import { problemsOf } from './lib/changed-plan.ts';
import { replace, type Changes } from './lib/small-plan.ts';

const [english, chinese] = ['pages/en/about.mdx', 'pages/zh/about.mdx'];
const inPage = (words: string): Changes => ({ [english]: replace('It was made up for a test.', words) });
const inPlan = (words: string): Changes => ({ 'plan/en/warm-rooms.md': replace('renewed', words) });
const inSource = (url: string): Changes => ({
  'sources/council-report-2022.json': replace('https://meadow.example/report-2022', url),
});
const inNote = (words: string): Changes => ({ 'notes/night-shift.json': replace('of the bakery', words) });

/** Content that would run or lead astray if it were published: the check must refuse it, by one of these rules. */
const refused: readonly (readonly [words: string, changes: Changes, rule: string])[] = [
  ['a script in a page', inPage('<script>alert(1)</script>'), 'raw-html'],
  ['a picture with a handler in a page', inPage('<img src="x" onerror="alert(1)" />'), 'raw-html'],
  ['a frame in a page', inPage('<iframe src="https://elsewhere.example" />'), 'raw-html'],
  ['an expression in a page', inPage('{process.exit(1)}'), 'mdx-code'],
  ['an import in a page', inPage("import fs from 'node:fs'\n\nWords."), 'mdx-code'],
  ['an export in a page', inPage('export const a = fetch("https://elsewhere.example")\n\nWords.'), 'mdx-code'],
  ['code in an attribute', inPage('<IndicatorFigure id={process.exit(1)} />'), 'component-attribute'],
  ['a component of one’s own', inPage('<Fragment set:html="<script>alert(1)</script>" />'), 'component-unknown'],
  ['a link that is code, in a page', inPage('[open](javascript:alert(1))'), 'link-scheme'],
  ['a link that is code, in capitals', inPage('[open](JaVaScRiPt:alert(1))'), 'link-scheme'],
  ['a link that holds a page', inPage('[open](data:text/html,<script>alert(1)</script>)'), 'link-stray'],
  ['a link without its scheme', inPage('[open the site](//elsewhere.example/)'), 'link-relative'],
  ['a picture of another site', inPage('![seal](https://elsewhere.example/a.png)'), 'image-elsewhere'],
  ['a picture that is code', inPage('![seal](javascript:alert(1))'), 'link-relative'],
  ['a script in the plan', inPlan('renewed <script>alert(1)</script>'), 'raw-html'],
  ['a handler in the plan', inPlan('<b onclick="alert(1)">renewed</b>'), 'raw-html'],
  ['a link that is code, in the plan', inPlan('[renewed](javascript:alert(1))'), 'link-scheme'],
  ['a link named elsewhere, in the plan', inPlan('[renewed][a]\n\n[a]: javascript:alert(1)'), 'paragraph-without-id'],
  ['an address that is code, in a source', inSource('javascript:alert(1)'), 'field-format'],
  ['an address that holds a page, in a source', inSource('data:text/html,alert(1)'), 'field-format'],
  ['an address in the private network, in a source', inSource('https://192.168.0.1/admin'), 'link-private'],
  ['HTML in a field', inNote('of <img src=x onerror=alert(1)> the bakery'), 'field-markup'],
  ['words that turn the direction of writing', inNote('\u202Eof the bakery\u202C'), 'character-invisible'],
  ['signs that nobody sees', inNote('of the\u200B\u2060 bakery'), 'character-invisible'],
  ['the same, written as a code', inNote('\\u202eof the bakery'), 'character-invisible'],
  ['the same, written as a number in a page', inPage('It was &#x202E;made up for a test.'), 'character-invisible'],
  ['a sign that is no letter', inNote('of the \\u0000 bakery'), 'character-control'],
  [
    'an id that leads out of the folder',
    { 'plan/outline.json': replace('"warm-rooms"', '"../warm-rooms"') },
    'field-format',
  ],
  [
    'a contact that is code',
    { 'site.json': replace('mailto:weakness@meadow.example', 'javascript:alert(1)') },
    'field-format',
  ],
  [
    'a script as the text of a page in Chinese',
    { [chinese]: replace('本站为测试而编写。', '<script>alert(1)</script>') },
    'raw-html',
  ],
];

test.for(refused)('the check refuses %s and says why in both languages', ([, changes, rule]) => {
  const problems = problemsOf(changes);
  const problem = problems.find((one) => one.rule === rule);
  expect(problem, problems.map((one) => `${one.file} ${one.rule}`).join('\n')).toBeDefined();
  if (!problem) return;
  expect(describeProblem(problem, 'en').message).toMatch(/[a-z]{3}/);
  expect(describeProblem(problem, 'zh').message).toMatch(/\p{Script=Han}{2}/u);
});

test('these are counted', () => {
  console.log(`${refused.length} hostile contents tried, all refused by the check`);
  expect(refused.length).toBeGreaterThan(20);
});
