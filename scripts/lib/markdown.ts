import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { TreeFile } from './files.ts';
import type { Place } from './places.ts';

/** A part of a text: a paragraph, a link, words. */
export type MarkdownNode = MdastNode;

/** The text of a file as a tree, or the place from which on it cannot be read. */
export type Markdown = { root: MarkdownNode } | { brokenAt: Place };

const parsed = new WeakMap<TreeFile, Markdown>();

/** Reads the Markdown or MDX of a file with the parser that also makes the pages. */
export function markdownOf(file: TreeFile): Markdown {
  const known = parsed.get(file);
  if (known) return known;
  const fresh = read(file);
  parsed.set(file, fresh);
  return fresh;
}

function read({ path, text }: TreeFile): Markdown {
  try {
    return { root: path.endsWith('.mdx') ? mdxToMdast(text) : markdownToMdast(text) };
  } catch (error) {
    const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(error instanceof Error ? error.message : '') ?? [];
    return { brokenAt: { line: Number(line), column: Number(column) } };
  }
}

/** Every part of a text, each before what is in it. */
function nodesIn(root: MarkdownNode): MarkdownNode[] {
  const found: MarkdownNode[] = [];
  // What is left to look at, the next at the end: quotes can stand inside quotes deeper than calls may inside calls.
  const left = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    found.push(node);
    if ('children' in node) for (const child of node.children.toReversed()) left.push(child);
  }
  return found;
}

/** Every part of a file's text. One that cannot be read has none. */
export function nodesOf(file: TreeFile): MarkdownNode[] {
  const markdown = markdownOf(file);
  return 'root' in markdown ? nodesIn(markdown.root) : [];
}

/** Where in the text of its file a part begins, counted in characters from 0. */
export const offsetOf = ({ position }: MarkdownNode): number => position?.start.offset ?? 0;

/** A part as it was typed. */
export const sourceOf = ({ text }: TreeFile, { position }: MarkdownNode): string =>
  text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

/** The words of a part alone. */
export const wordsIn = (node: MarkdownNode): string =>
  nodesIn(node)
    .map((part) => ('value' in part ? part.value : 'alt' in part ? (part.alt ?? '') : ''))
    .join('');
