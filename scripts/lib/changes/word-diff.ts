import { diffWordsWithSpace } from 'diff';
import type { ComparedPiece } from './difference.ts';

/** How much of unchanged words is shown on each side of a change, in characters. */
const around = 24;

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });
const english = new Intl.Segmenter('en', { granularity: 'word' });

/** How much of words that were removed or added is shown, in characters. */
const longest = 240;

/** What of a text was removed and what added, with a little of what stands around it. */
export function wordDiff(was: string, now: string): ComparedPiece[] {
  const intlSegmenter = /\p{Script=Han}/u.test(was + now) ? chinese : english;
  const pieces = diffWordsWithSpace(was, now, { intlSegmenter }).map(({ value, added, removed }): ComparedPiece => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.replace(/\s+/g, ' ') };
  });
  return pieces.map((piece, index) =>
    piece.kind === 'same'
      ? { ...piece, text: shorten(piece.text, index > 0, index < pieces.length - 1) }
      : { ...piece, text: piece.text.length > longest ? `${piece.text.slice(0, longest)}…` : piece.text },
  );
}

/** The ends of unchanged words that touch a change: the beginning after one, the end before one. */
function shorten(text: string, isAfter: boolean, isBefore: boolean): string {
  const [head, tail] = [isAfter ? text.slice(0, around) : '', isBefore ? text.slice(-around) : ''];
  return text.length <= head.length + tail.length ? text : `${head}…${tail}`;
}
