import type { Text } from '../../../src/schemas/common.ts';
import type { Tree } from '../tree.ts';
import { say, type Difference } from './difference.ts';
import { compareFigures } from './figures.ts';
import { comparePages } from './pages.ts';
import { comparePairs, compareWords } from './words.ts';

/** What readers will see changed between two states of the content, and what could not be compared. */
export interface Comparison {
  differences: readonly Difference[];
  /** What a reader of the report must know of it, in sentences. */
  remarks: readonly Text[];
}

/** Everything that two states of the content do not have in common, as readers will see it. */
export const compareTrees = (before: Tree, after: Tree): Comparison => ({
  differences: [
    ...compareFigures(before, after),
    ...comparePages(before, after),
    ...comparePairs(before, after),
    ...compareWords(before, after),
  ],
  remarks: [
    ...unread(before, say('the earlier content', '此前的内容')),
    ...unread(after, say('the present content', '现有内容')),
  ],
});

/** What does not fit its schema is left out of a tree, and so of the comparison. */
function unread({ problems }: Tree, which: Text): Text[] {
  const files = new Set(problems.map(({ file }) => file)).size;
  if (files === 0) return [];
  return [
    say(
      `Not all of ${which.en} could be read, so not all is compared (files concerned: ${files}). “npm run check” says more.`,
      `${which.zh}有部分无法读取，未全部比较（涉及${files}个文件）。可运行“npm run check”查看详情。`,
    ),
  ];
}
