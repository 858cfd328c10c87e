import { textWidth } from './text-width.ts';

/** The pieces between which a line may break: words with the space after them, and single Chinese characters. */
const piecesOf = (text: string) =>
  text.match(/(?:[\u2E80-\u9FFF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+)[，。；：、）”]*\s*|\s+/gu) ?? [];

/** Breaks a text into lines no wider than `width` pixels, except where a single word is wider. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const piece of piecesOf(text)) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && textWidth(longer.trimEnd(), fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
