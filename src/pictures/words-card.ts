import { element } from '../domain/markup.ts';
import { isDecided, type StatusKind } from '../domain/status.ts';
import { card, footTop, innerWidth, margin, type CardFacts } from './card.ts';
import { colors, statusColor } from './look.ts';
import { setText } from './text.ts';

/** A line of words with the sign of a status before it. */
interface StatusLine {
  kind: StatusKind;
  words: string;
}

const lineHeight = 36;

/** The sign of a status: full if something was decided, else hollow. The words say which. */
function drawCell(kind: StatusKind, x: number, y: number): string {
  const color = statusColor(kind);
  return element('rect', {
    x,
    y,
    width: 18,
    height: 18,
    fill: isDecided(kind) ? color : 'none',
    stroke: color,
    'stroke-width': 2,
  });
}

/** Lines with signs, and what is said of those that have no room. */
interface StatusLines {
  lines: readonly StatusLine[];
  /** Says how many further ones there are. */
  more: (count: number) => string;
}

function drawLines({ lines, more }: StatusLines, top: number): string {
  const room = Math.floor((footTop - 14 - top) / lineHeight);
  const shown = lines.length > room ? lines.slice(0, room - 1) : lines;
  const rest = lines.length - shown.length;
  const at = (place: number) => top + place * lineHeight;
  const line = ({ kind, words }: StatusLine, place: number) =>
    drawCell(kind, margin + 1, at(place) + 4) +
    setText(words, {
      x: margin + 34,
      top: at(place),
      width: innerWidth - 34,
      sizes: [22, 20, 18, 16, 14],
      lines: 1,
      look: { fill: statusColor(kind) },
    }).markup;
  const last =
    rest > 0
      ? setText(more(rest), {
          x: margin + 34,
          top: at(shown.length),
          width: innerWidth - 34,
          sizes: [20],
          lines: 1,
          look: { fill: colors.muted },
        }).markup
      : '';
  return shown.map(line).join('') + last;
}

/** A picture of words: a text, and below it how targets stand, one a line. */
export const wordsCard = (facts: CardFacts, text: string, lines: StatusLines): string =>
  card(facts, (top) => {
    const words = setText(text, {
      x: margin,
      top,
      width: innerWidth,
      sizes: lines.lines.length > 3 ? [26, 23, 20] : [32, 28, 25, 22],
      lines: 4,
      look: { fill: colors.ink },
    });
    return words.markup + drawLines(lines, words.bottom + 22);
  });
