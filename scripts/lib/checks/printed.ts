import { standingOf } from '../../../src/domain/published.ts';
import type { PublishedState } from '../../../src/schemas/published.ts';
import { printedParts, type Printed } from '../printed.ts';
import type { Problem } from '../problem.ts';

/**
 * What is wrong if something that the plan prints is not as it was published, word for word and in its place, and no
 * correction tells of the change. @param told all that it ever said, in short.
 */
export function changedWords(
  known: readonly PublishedState[],
  told: readonly string[],
  { id, now, spotOf }: Printed,
): Problem[] {
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
