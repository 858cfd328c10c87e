import { problemInText, type TreeFile } from '../files.ts';
import { nodesOf, offsetOf, sourceOf, wordsIn } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import { proseFiles } from '../prose.ts';
import type { RuleId } from '../rules/index.ts';
import type { Tree } from '../tree.ts';

/** Checks the headings of running text: each has words, was meant as one, and leaves out no level. */
export const checkHeadings = (tree: Tree): Problem[] => proseFiles(tree).flatMap(({ file }) => headingsIn(file));

function headingsIn(file: TreeFile): Problem[] {
  // The title of the page is of the first level.
  let above = 1;
  return nodesOf(file).flatMap((node) => {
    if (node.type !== 'heading') return [];
    const { depth } = node;
    const most = above + 1;
    above = depth;
    const words = wordsIn(node).trim().slice(0, 40);
    const tell = (rule: RuleId) => [
      problemInText(rule, file, offsetOf(node), { words, signs: '#'.repeat(depth), fitting: '#'.repeat(most) }),
    ];
    if (!sourceOf(file, node).startsWith('#')) return tell('heading-underlined');
    if (words === '') return tell('heading-empty');
    return depth > most ? tell('heading-skipped') : [];
  });
}
