import { wholeTitleKey } from './index-words.ts';
import { nameKeys } from './named.ts';
import { titleWording, wordingOf } from './terms.ts';
import { tokensOf } from './tokens.ts';
import { askWording, union, type Hits, type WordIndex } from './word-index.ts';

/** How near a page is to what was typed: it is its title, its title has it, its text has it, or neither. */
export const steps = { title: 0, inTitle: 1, together: 2, apart: 3 } as const;

/**
 * How near pages are to what was typed, in any of some wordings. An indicator that the first of them names is as near as a
 * page whose title has the words.
 */
export async function stepsTo(index: WordIndex, texts: readonly string[]): Promise<(page: number) => number> {
  const any = async (ask: (text: string) => Promise<Hits>) => union(await Promise.all(texts.map(ask)));
  const ways = await Promise.all([
    any((text) => index.together([wholeTitleKey(tokensOf(text))])),
    any((text) => askWording(index, titleWording({ text, tokens: tokensOf(text) }))),
    any((text) => askWording(index, wordingOf({ text, tokens: tokensOf(text) }))),
  ]);
  const named = union(await Promise.all(nameKeys(texts[0] ?? '').map((key) => index.together([key]))));
  return (page) => {
    const way = ways.findIndex((hits) => hits.has(page));
    const step = way < 0 ? steps.apart : way;
    return named.has(page) && index.isIndicator(page) ? Math.min(step, steps.inTitle) : step;
  };
}

/**
 * The order of the steps: among the pages that have the words in their title, or are named by them, indicators come first;
 * after all others come, in the same order, the pages that are only about where things come from.
 */
export const nearnessBy = (index: WordIndex, step: (page: number) => number) => (page: number) => {
  const near = step(page);
  if (near === steps.inTitle && index.isIndicator(page)) return near - 0.5;
  return near > steps.title && index.isSide(page) ? near + steps.apart : near;
};
