import type { Language } from '../../../src/schemas/common.ts';
import { bodyOf, problemInText, type TreeFile } from '../files.ts';
import { nodesOf, offsetOf, sourceOf, type MarkdownNode } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import { proseFiles } from '../prose.ts';
import type { RuleId } from '../rules/index.ts';
import { allWords } from '../text-fields.ts';
import type { Tree } from '../tree.ts';

/** Words that nobody meant to publish: what was to be filled in, and letters that were read in a wrong encoding. */
const inWords: readonly (readonly [RuleId, RegExp])[] = [
  ['placeholder', /\b(?:TODO|TBD|FIXME|X{4,}|20XX)\b|\blorem ipsum\b|此处填写|待填写/gi],
  ['mojibake', /(?:Ã[\u0080-\u00bf])+|â€.?|ï»¿|Â[\u0080-\u00bf]|(?:锟斤拷|烫烫烫|屯屯屯)/g],
];

/** The words and the address of a link, with anything but `](` between them. */
const tornLink =
  /(?:\](?:[ \t]+\(|[ \t]*（)(?:\/|https?:|indicator:|note:)|[］】][ \t]*[（(](?:\/\w|indicator:|note:))[^)）\n]*[)）]/g;

/** Marks that show as they are, since they lack something or have too much. */
const inMarkup: readonly (readonly [RuleId, RegExp])[] = [
  ['heading-without-space', /^#{1,6}[^#\s][^\n]*/gm],
  ['link-torn', tornLink],
];

/** Checks texts for slips of the pen that show on the page. */
export const checkSlips = (tree: Tree): Problem[] => [
  ...allWords(tree).flatMap(({ text, tell }) =>
    inWords.flatMap(([rule, pattern]) =>
      [...text.matchAll(pattern)].map(({ 0: words, index }) => tell(rule, index, { words })),
    ),
  ),
  ...proseFiles(tree).flatMap(({ file, language }) => [...inSource(file), ...inNodes(file, language)]),
];

function inSource(file: TreeFile): Problem[] {
  const body = bodyOf(file);
  return inMarkup.flatMap(([rule, pattern]) =>
    [...body.matchAll(pattern)].map(({ 0: words, index }) =>
      problemInText(rule, file, index, { words: words.slice(0, 40) }),
    ),
  );
}

function inNodes(file: TreeFile, language: Language): Problem[] {
  const nodes = nodesOf(file);
  const places = new Set(nodes.flatMap((node) => (node.type === 'heading' ? [placeOf(file, node)] : [])));
  const tell = (rule: RuleId, node: MarkdownNode, words: string) => [
    problemInText(rule, file, offsetOf(node), { words: words.slice(0, 40), language }),
  ];
  return nodes.flatMap((node) => {
    if (node.type === 'code') return tell('code-block', node, node.value);
    if (isTop(node, file)) return tell('heading-top', node, sourceOf(file, node));
    if (node.type === 'text' && /\[\^[^\]]+\]/.test(node.value)) return tell('footnote-missing', node, node.value);
    const isLost = node.type === 'link' && node.url.startsWith('#') && !places.has(decoded(node.url.slice(1)));
    return isLost ? tell('place-missing', node, node.url) : [];
  });
}

/** Whether a part is a heading of the highest kind. Of one that a line of = made, another check tells. */
const isTop = (node: MarkdownNode, file: TreeFile): boolean =>
  node.type === 'heading' && node.depth === 1 && sourceOf(file, node).startsWith('#');

/** An address as it is written; one whose `%` stands for nothing as it is. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** The place on the page to which a heading gives its name. */
const placeOf = (file: TreeFile, heading: MarkdownNode): string =>
  sourceOf(file, heading)
    .replace(/^#+\s*/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
