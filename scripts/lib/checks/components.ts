import { problemInText, type TreeFile } from '../files.ts';
import { nodesOf, offsetOf, sourceOf } from '../markdown.ts';
import { placeAt } from '../places.ts';
import type { Problem } from '../problem.ts';
import { proseFiles } from '../prose.ts';
import type { Tree } from '../tree.ts';
import { isComponent } from './markup.ts';

/** Checks where components stand: each on a line of its own, and the same one once in a text. */
export const checkComponents = (tree: Tree): Problem[] => proseFiles(tree).flatMap(({ file }) => componentsIn(file));

function componentsIn(file: TreeFile): Problem[] {
  const first = new Map<string, number>();
  return nodesOf(file).flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    const { name, attributes } = node;
    if (!name || !isComponent(name)) return [];
    const at = offsetOf(node);
    const key = JSON.stringify([name, attributes]);
    const before = first.get(key);
    first.set(key, before ?? at);
    const values = { name, words: sourceOf(file, node).slice(0, 60) };
    return [
      ...(node.type === 'mdxJsxTextElement' ? [problemInText('component-in-line', file, at, values)] : []),
      ...(before === undefined
        ? []
        : [problemInText('component-twice', file, at, { ...values, line: placeAt(file.text, before).line })]),
    ];
  });
}
