import { textOf } from './site.ts';

/** The printed words of a page in the order in which they stand. Words within words count once. */
export function printedPieces(page: Document): string[] {
  return [...page.querySelectorAll('[data-printed]')]
    .filter((element) => !element.parentElement?.closest('[data-printed]'))
    .map(textOf);
}

/** The first place where the printed words leave the reference text. */
export interface Difference {
  /** The line of the reference text, from 1. */
  line: number;
  /** What the reference says from there on. */
  expected: string;
  /** What the site says from there on. */
  found: string;
}

const excerpt = (text: string) => text.slice(0, 60);

/**
 * Lays the pieces along the reference text, word for word; only the space between two pieces is free.
 * @returns nothing if they are equal.
 */
export function firstDifference(pieces: readonly string[], lines: readonly string[]): Difference | undefined {
  const text = lines.map((line) => line.replace(/\s+/g, ' ').trim()).join('\n');
  const differs = (place: number, found: string): Difference => ({
    line: text.slice(0, place).split('\n').length,
    expected: excerpt(text.slice(place)),
    found: excerpt(found),
  });
  let place = 0;
  for (const piece of pieces) {
    while (/\s/.test(text[place] ?? '')) place += 1;
    const same = sameLength(piece, text.slice(place, place + piece.length));
    if (same < piece.length) return differs(place + same, piece.slice(same));
    place += piece.length;
  }
  const rest = text.slice(place).trim();
  return rest === '' ? undefined : differs(text.length - text.slice(place).trimStart().length, '');
}

/** How many letters two texts have in common from their beginning. A line end counts as a space. */
function sameLength(one: string, other: string): number {
  const flat = other.replaceAll('\n', ' ');
  for (let at = 0; at < one.length; at += 1) if (one[at] !== flat[at]) return at;
  return one.length;
}
