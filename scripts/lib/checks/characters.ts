import { problemInLine, problemInText, type TreeFile } from '../files.ts';
import type { Problem } from '../problem.ts';
import { proseFiles } from '../prose.ts';
import type { RuleId } from '../rules/index.ts';
import type { Tree } from '../tree.ts';
import { indent, invisibleName, invisibleRun, trailingSpaces } from '../characters.ts';

/** What may stand in no file, wherever. */
const patterns: readonly (readonly [RuleId, RegExp])[] = [
  ['character-control', /(?:(?![\n\r\t])\p{Cc})+/gu],
  ['character-broken', /\uFFFD+/g],
  ['file-merge-marks', /^(?:<{7}|={7}|>{7}|\|{7})(?= |$)/gm],
];

/** Checks the characters of every file: none that nobody sees, no spaces at the ends of lines, lines that end as they must. */
export function checkCharacters(tree: Tree): Problem[] {
  const inFiles = [...tree.files.values()].flatMap((file) => [
    ...(file.marked ? [problemInLine('file-mark', file, 1)] : []),
    ...lineEnds(file),
    ...patterns.flatMap(([rule, pattern]) => found(rule, file, pattern)),
    ...invisible(file),
    ...coded(file),
    ...[...trailingSpaces(file)].map((at) => problemInText('space-trailing', file, at)),
  ]);
  return [...inFiles, ...proseFiles(tree).flatMap(({ file, language }) => (language === 'zh' ? indented(file) : []))];
}

function found(rule: RuleId, file: TreeFile, pattern: RegExp): Problem[] {
  return [...file.text.matchAll(pattern)].map(({ 0: sign, index }) =>
    problemInText(rule, file, index, { code: codeOf(sign) }),
  );
}

const invisible = (file: TreeFile): Problem[] =>
  [...file.text.matchAll(invisibleRun)].map(({ 0: sign, index }) =>
    problemInText('character-invisible', file, index, { code: codeOf(sign), name: invisibleName(sign) }),
  );

/** Signs that are written as codes: `\u202e` in JSON and in front matter, `&#x202e;` in Markdown. */
const codes = /(?<!\\)(?:\\\\)*\\u(?<hex>[\da-f]{4})|&#x(?<hexadecimal>[\da-f]{1,6});|&#(?<decimal>\d{1,7});/giu;

/** What nobody may write as it is, nobody may write as a code either. */
function coded(file: TreeFile): Problem[] {
  return [...file.text.matchAll(codes)].flatMap(({ index, groups: { hex, hexadecimal, decimal } = {} }) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? hexadecimal ?? '', 16);
    const sign = code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
    const values = { code: codeOf(sign) };
    if (/(?![\n\r\t])\p{Cc}/u.test(sign)) return [problemInText('character-control', file, index, values)];
    const isInvisible = sign.search(invisibleRun) >= 0;
    return isInvisible
      ? [problemInText('character-invisible', file, index, { ...values, name: invisibleName(sign) })]
      : [];
  });
}

const codeOf = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Of English, another check tells that a full-width sign stands in it. */
const indented = (file: TreeFile): Problem[] =>
  [...file.text.matchAll(indent)].map(({ index }) => problemInText('space-indent', file, index));

/** The lines of a file end alike, so one line is told for all. */
function lineEnds(file: TreeFile): Problem[] {
  const at = file.text.indexOf('\r');
  return [
    ...(at >= 0 ? [problemInText('file-line-ends', file, at)] : []),
    ...(file.text.endsWith('\n') ? [] : [problemInText('file-last-line', file, file.text.length)]),
  ];
}
