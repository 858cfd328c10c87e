import { wholeTitleKey } from './index-words.ts';
import { tokensOf, type Token } from './tokens.ts';

/** How many words or Chinese characters a name is looked for in, and how many it has at the most. */
const [mostLooked, longestName] = [20, 10];

/**
 * How the index would spell each run of a text as a title of its own: among them are the names of things that stand in it.
 * A single Chinese character names nothing.
 */
export function nameKeys(text: string): string[] {
  const units = tokensOf(text)
    .filter(({ kind }) => kind !== 'join')
    .slice(0, mostLooked);
  return units.flatMap((first, from) =>
    units.slice(from, from + longestName).flatMap((last, more) => {
      const isCharacter = more === 0 && first.kind === 'han';
      return isCharacter ? [] : [wholeTitleKey(tokensOf(text.slice(first.start, endOf(last, text))))];
    }),
  );
}

/** Where a word ends, or the first of the two characters of a pair. */
const endOf = ({ kind, start, end }: Token, text: string): number =>
  kind === 'han' ? start + String.fromCodePoint(text.codePointAt(start) ?? 0).length : end;
