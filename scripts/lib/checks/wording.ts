import { bodyOf, problemInText, type TreeFile } from '../files.ts';
import { nodesOf, offsetOf, sourceOf } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import { proseFiles } from '../prose.ts';
import type { Tree } from '../tree.ts';

/**
 * A bold or italic run that begins or ends with Chinese punctuation while a letter stands on its other side: by the
 * rules of Markdown its asterisks are then no emphasis.
 */
const punctuation = '，。；：？！、“”‘’（）《》〈〉「」『』【】〔〕…—';
const brokenEnd = new RegExp(String.raw`(?<!\*)(\*{1,3})(?![\s*])(?:[^*\n]*[${punctuation}])\1(?=[\p{L}\p{N}])`, 'gu');
const brokenStart = new RegExp(String.raw`(?<=[\p{L}\p{N}])(\*{1,3})(?=[${punctuation}])[^*\n]+\1(?!\*)`, 'gu');

/** Checks that no emphasis of running words would print its asterisks. */
export const checkWording = (tree: Tree): Problem[] =>
  proseFiles(tree).flatMap(({ file }) =>
    brokenEmphasis(file).map(({ words, index }) =>
      problemInText('cjk-emphasis', file, index, { words: words.slice(0, 40) }),
    ),
  );

/** The emphasis of a file that is none: the words with their asterisks, and where they begin. */
export function brokenEmphasis(file: TreeFile): { words: string; index: number }[] {
  const body = bodyOf(file);
  const found = [brokenEnd, brokenStart].flatMap((pattern) =>
    [...body.matchAll(pattern)].map(({ 0: words, index }) => ({ words, index })),
  );
  return found.length === 0 ? [] : found.filter(({ index }) => isPrinted(file, index));
}

/** Whether a sign is one of the words. The asterisks at the end of some emphasis are none, though words may follow as if they began it. */
const isPrinted = (file: TreeFile, index: number): boolean =>
  nodesOf(file).some((node) => {
    const behind = index - offsetOf(node);
    return node.type === 'text' && behind >= 0 && behind < sourceOf(file, node).length;
  });
