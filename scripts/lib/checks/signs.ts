import type { Language, Text } from '../../../src/schemas/common.ts';
import { problemInText, type TreeFile } from '../files.ts';
import { nodesOf, offsetOf, sourceOf, type MarkdownNode } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import { proseFiles } from '../prose.ts';
import type { Tree } from '../tree.ts';
import { brokenEmphasis } from './wording.ts';

/** Checks the signs of Markdown in running words: that they take what was meant, and that none is left over. */
export const checkSigns = (tree: Tree): Problem[] =>
  proseFiles(tree).flatMap(({ file, language }) => [
    ...nodesOf(file).flatMap((node) => taken(node, file, language)),
    ...shown(file),
  ]);

/** The signs that make words bold, italic or struck out, though they were to be printed. */
function taken(node: MarkdownNode, file: TreeFile, language: Language): Problem[] {
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete') return [];
  const source = sourceOf(file, node);
  const at = offsetOf(node);
  const values = { words: source.slice(0, 40), sign: source.charAt(0) };
  if (/^~(?!~)/.test(source)) return [problemInText('tilde-struck', file, at, values)];
  const isItalic = node.type === 'emphasis';
  const isUnmeant = (isItalic && language === 'zh') || isPrintedSign(file.text, at, at + source.length, isItalic);
  return isUnmeant ? [problemInText('stars-taken', file, at, values)] : [];
}

const isDigit = (sign: string) => /\p{N}/u.test(sign);
const isPlain = (sign: string) => /[[\p{L}\p{N}]--\p{Script=Han}]/v.test(sign);

/**
 * Whether signs around words are no emphasis: they stand inside a figure, close a word and are followed by a sign, or
 * join several words to those on both sides.
 */
function isPrintedSign(text: string, start: number, end: number, isItalic: boolean): boolean {
  const inside = text.slice(start, end).replace(/^[*_~]+|[*_~]+$/g, '');
  const [first, last] = [inside.charAt(0), inside.charAt(inside.length - 1)];
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const isInFigure = (isDigit(before) && isDigit(first)) || (isDigit(last) && isDigit(after));
  const isRemark = /[^\s\p{Ps}\p{Pi}]/u.test(before) && /[,.;:!?)%，。；：！？、）》”]/.test(first);
  const joins = isPlain(before) && isPlain(first) && isPlain(last) && isPlain(after) && /\s/.test(inside);
  return isInFigure || isRemark || (isItalic && joins);
}

/** A pattern of signs that Markdown did not take, and how they are completed. */
type Untaken = readonly [pattern: RegExp, how: Text];

/** What shows in the middle of words. */
const amongWords: readonly Untaken[] = [
  [
    /(?<!\\)!\[/,
    {
      en: 'Write a picture as ![words](address), without a blank in the address.',
      zh: '图片请写作![说明](地址)，地址中不留空格。',
    },
  ],
  [
    /(?<!\\)\](?=\()/,
    {
      en: 'Write a link as [words](address), with plain brackets and without a blank in the address.',
      zh: '链接请写作[文字](地址)，括号用半角，地址中不留空格。',
    },
  ],
  [
    /(?<!\\)\](?=\[(?!\d+\]))/,
    { en: 'Write the address of the link itself: [words](address).', zh: '请直接写出链接地址：[文字](地址)。' },
  ],
  [
    /(?<![\\*])\*\*(?!\*)/,
    {
      en: 'Put two stars on each side of the words, with no blank inside them and no sign of punctuation or % beside them.',
      zh: '请在文字两侧各写两个星号，星号内侧不留空格，也不紧接标点或百分号。',
    },
  ],
  [/(?<![\\~])~~(?!~)/, { en: 'Put two waves on each side of the words.', zh: '请在文字两侧各写两个波浪号。' }],
];

/** What shows in a line of its own. */
const inLines: readonly Untaken[] = [
  [
    /^[ \t>]*\|(?:[^|\n]*\|){2,}[ \t]*$/m,
    {
      en: 'Put a line such as | --- | --- | under the first row of the table, with as many parts as the row.',
      zh: '请在表格首行之下加一行| --- | --- |，列数与首行相同。',
    },
  ],
  [
    /^[ \t>]*(?:＃{2,}|＃(?=\s)|#{7,})/m,
    { en: 'Begin a heading with ## and a space, both plain.', zh: '标题请以半角##加一个空格开头。' },
  ],
];

/** The signs that are printed. Of emphasis beside Chinese punctuation another check tells. */
function shown(file: TreeFile): Problem[] {
  const told = brokenEmphasis(file);
  const isTold = (at: number) => told.some(({ index, words }) => at >= index && at < index + words.length);
  return nodesOf(file).flatMap((node) => {
    const patterns = node.type === 'text' ? amongWords : node.type === 'paragraph' ? inLines : [];
    const source = patterns.length > 0 ? sourceOf(file, node) : '';
    for (const [pattern, how] of patterns) {
      const index = pattern.exec(source)?.index;
      if (index === undefined || isTold(offsetOf(node) + index)) continue;
      const words = /^.{1,40}/.exec(source.slice(index))?.[0] ?? '';
      return [problemInText('markup-shown', file, offsetOf(node) + index, { words, how })];
    }
    return [];
  });
}
