import { textWidth } from './text-width.ts';

const chinese = String.raw`\u2E80-\u9FFF\uFF00-\uFFEF`;

/** Brackets and quotation marks that open, which stay with what follows. */
const opening = String.raw`\p{Ps}\p{Pi}`;

/** Brackets and quotation marks that close, and other marks, which stay with what they follow. */
const closing = String.raw`\p{Pe}\p{Pf}，。；：、！？…·～％,.;:!?%`;

const word = String.raw`[^\s${chinese}]*[^\s${chinese}${opening}]`;
const pieces = new RegExp(String.raw`[${opening}]*(?:[${chinese}]|${word})[${closing}]*\s*|[${opening}]+\s*|\s+`, 'gu');

/** The pieces between which a line may break: words and single Chinese characters, with their marks and the space after them. */
const piecesOf = (text: string) => text.match(pieces) ?? [];

/**
 * Breaks a text into lines no wider than `width` pixels, except where a single word is wider.
 * @param widthOf how wide a text is, or how much room it is given.
 */
export function wrapText(text: string, width: number, fontSize: number, widthOf = textWidth): string[] {
  const lines: string[] = [];
  for (const piece of piecesOf(text)) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && widthOf(longer.trimEnd(), fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
