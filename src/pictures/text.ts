import { wrapText } from '../charts/wrap.ts';
import { element, escapeMarkup, type Attributes } from '../domain/markup.ts';

/** How a text is to be set: the sizes to be tried, the largest first, the lines that it may have, and its looks. */
interface Setting {
  x: number;
  /** The top of the first line. */
  top: number;
  width: number;
  sizes: readonly [number, ...number[]];
  lines: number;
  look: Attributes;
}

/** A text that has been set, and where it ends. */
export interface SetText {
  markup: string;
  bottom: number;
}

/** How much wider bold letters may be than others. */
const bold = 1.25;

/** The height of a line, of the size of its letters. */
const leading = 1.35;

/**
 * Sets a text in the largest size in which it has no more than so many lines; in the smallest if it fits in none. No word
 * is left out: half a sentence may say something else.
 */
export function setText(text: string, { x, top, width, sizes, lines, look }: Setting): SetText {
  const wrap = (size: number) => wrapText(text, look['font-weight'] === undefined ? width : width / bold, size);
  const size = sizes.find((one) => wrap(one).length <= lines) ?? Math.min(...sizes);
  const set = wrap(size);
  const line = (words: string, place: number) =>
    element('text', { ...look, x, y: top + size * (0.95 + place * leading), 'font-size': size }, escapeMarkup(words));
  return { markup: set.map(line).join(''), bottom: top + set.length * size * leading };
}
