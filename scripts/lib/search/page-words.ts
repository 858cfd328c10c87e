import { tokensOf } from '../../../src/search/tokens.ts';
import type { AddressedPage } from './index-site.ts';

/** Words of one or two letters are nobody's misspelling of another. */
const shortest = 3;

/** The words in letters that stand on the pages, in alphabetical order: among them the nearest spelling is looked for. */
export function wordsOfPages(pages: readonly AddressedPage[]): string[] {
  const words = new Set<string>();
  for (const { blocks } of pages)
    for (const [, text] of blocks)
      for (const { key, kind } of tokensOf(text)) if (kind === 'word' && key.length >= shortest) words.add(key);
  return [...words].toSorted();
}
