import { standingOf } from '../../../src/domain/published.ts';
import { printedIn, printedParts, toldOf, type Printed } from '../printed.ts';
import type { Problem } from '../problem.ts';
import { recordOf } from '../recorded.ts';
import type { Tree } from '../tree.ts';

/** Checks that what the plan prints stays as it was published, word for word and in its place, or tells of its change. */
export const checkPrinted = (tree: Tree): Problem[] => printedIn(tree).flatMap((printed) => changed(tree, printed));

function changed(tree: Tree, printed: Printed): Problem[] {
  const { id, now, spotOf } = printed;
  const known = recordOf(tree.published?.data, 'words', id);
  const told = toldOf(tree, printed);
  const standing = standingOf(known, told);
  if (standing === 'erased') return [{ rule: 'history-erased', ...spotOf('en'), values: { id, was: otherWords } }];
  if (standing !== 'changed') return [];
  const [sums, before] = [told, known.map(({ says }) => says)].map((states) => states.at(-1)?.split(' ') ?? []);
  return printedParts
    .filter((_, index) => sums?.[index] !== before?.[index])
    .map((part) => ({
      rule: part === 'place' ? 'place-changed' : 'words-changed',
      ...spotOf(part),
      values: { id, part, now: inShort(now[part]) },
    }));
}

const inShort = (words: string): string => (words.length > 80 ? `${words.slice(0, 80)}…` : words);

const otherWords = { en: 'other words', zh: '其他文字' };
