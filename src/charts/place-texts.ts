import { boxOf, middleOf, placeLabels, type Box, type PlacedText } from './labels.ts';
import { obstaclesOf, type JoinedSpot } from './obstacles.ts';

/** How far the words at a break stand above the plot, in sizes of their letters. */
const breakRise = 0.6;

/** How far apart the words at two breaks stand at least, in pixels. */
const breakGap = 6;

/** How far a label keeps from the line of the target, above and below it, in pixels. */
const targetRoom = 2;

/** How far the unit stands from the edge, in pixels. */
const unitIndent = 2;

/** The unit, once, above the axis of values. */
export const placeUnit = (text: string, fontSize: number): PlacedText => ({
  x: unitIndent,
  y: fontSize,
  anchor: 'start',
  text,
});

/** A change of the basis: its lines, and the words above them; empty where they would cover those of the one before. */
export interface PlacedBreak {
  at: readonly number[];
  label: PlacedText;
}

/** Places the words of breaks above the plot, each over the middle of its lines. @param breaks from left to right. */
export function placeBreaks(
  breaks: readonly { at: readonly number[]; text: string }[],
  plot: Box,
  fontSize: number,
  widthOf: (text: string) => number,
): PlacedBreak[] {
  let free = plot.left;
  return breaks.map(({ at, text }) => {
    const half = widthOf(text) / 2;
    const x = Math.min(Math.max(middleOf(at), plot.left + half), plot.right - half);
    const fits = x - half >= free;
    if (fits) free = x + half + breakGap;
    return { at, label: { x, y: plot.top - breakRise * fontSize, anchor: 'middle', text: fits ? text : '' } };
  });
}

/** The labels of the marks, clear of the marks, the lines and other texts. @param targetAt the height of the target's line. */
export function placeMarkLabels(
  marks: readonly (JoinedSpot & { text: string })[],
  others: readonly PlacedText[],
  targetAt: number,
  plot: Box,
  { width, fontSize }: { width: number; fontSize: number },
): PlacedText[] {
  const targetLine = { left: plot.left, right: plot.right, top: targetAt - targetRoom, bottom: targetAt + targetRoom };
  const texts = others.map((text) => boxOf(text, fontSize));
  const bounds = { left: plot.left, top: 0, right: width, bottom: plot.bottom };
  return placeLabels(marks, [...obstaclesOf(marks), targetLine, ...texts], bounds, fontSize);
}
