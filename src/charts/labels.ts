import { labelWidth } from './text-width.ts';
import { wrapText } from './wrap.ts';

/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A text at its place: `y` is its baseline. */
export interface PlacedText {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

/** A point of the picture. */
export interface Spot {
  x: number;
  y: number;
}

/** How far a label stands from the middle of its mark. */
const distance = 11;

/** The rectangle that a placed text covers. */
export function boxOf({ x, y, anchor, text }: PlacedText, fontSize: number): Box {
  const width = labelWidth(text, fontSize);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, top: y - 0.8 * fontSize, right: left + width, bottom: y + 0.2 * fontSize };
}

/** A square around a spot. */
export const around = ({ x, y }: Spot, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

/** Small squares along a straight line, so that a label can keep clear of it. */
export function along(from: Spot, to: Spot): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6));
  return Array.from({ length: steps + 1 }, (_, index) => {
    const part = index / steps;
    return around({ x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }, 2);
  });
}

/** The area that two rectangles share. */
export function sharedArea(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}

const areaOf = (box: Box) => (box.right - box.left) * (box.bottom - box.top);

/** How badly a text stands at a place: what it covers, and ten times what is cut off at the edges. */
function harm(text: PlacedText, obstacles: readonly Box[], bounds: Box, fontSize: number): number {
  const box = boxOf(text, fontSize);
  const covered = obstacles.reduce((sum, obstacle) => sum + sharedArea(box, obstacle), 0);
  return covered + 10 * (areaOf(box) - sharedArea(box, bounds));
}

/** The texts that do least harm at the places of a list. Among equals the first. @throws RangeError if there is no place. */
function leastHarmful<Candidate>(
  candidates: readonly Candidate[],
  harmOf: (candidate: Candidate) => number,
): Candidate {
  const harms = candidates.map(harmOf);
  const least = candidates[harms.indexOf(Math.min(...harms))];
  if (least === undefined) throw new RangeError('A label needs a place.');
  return least;
}

/** The places for the label of a mark: above, below, beside it, and further away. */
function placesAround({ x, y }: Spot, text: string, fontSize: number): PlacedText[] {
  const below = distance + 0.8 * fontSize;
  const level = y + 0.3 * fontSize;
  return [
    { x, y: y - distance, anchor: 'middle', text },
    { x, y: y + below, anchor: 'middle', text },
    { x: x + distance, y: level, anchor: 'start', text },
    { x: x - distance, y: level, anchor: 'end', text },
    { x, y: y - distance - fontSize, anchor: 'middle', text },
    { x, y: y + below + fontSize, anchor: 'middle', text },
  ];
}

/** Places the label of each mark, one after the other, clear of the obstacles and of the labels before it. */
export function placeLabels(
  marks: readonly (Spot & { text: string })[],
  obstacles: readonly Box[],
  bounds: Box,
  fontSize: number,
): PlacedText[] {
  const taken = [...obstacles];
  return marks.map((mark) => {
    const places = placesAround(mark, mark.text, fontSize);
    const place = leastHarmful(places, (text) => harm(text, taken, bounds, fontSize));
    taken.push(boxOf(place, fontSize));
    return place;
  });
}

/** How much of the plot's width the label of the target line may take: where the first is in the way, the next. */
const targetShares = [1, 0.4];

/** The places for the lines of the target's label: at either end, above or below. `y` is the line's of the target. */
function placesAtTarget(y: number, lines: readonly string[], plot: Box, fontSize: number): PlacedText[][] {
  const height = 1.2 * fontSize;
  const above = y - 0.45 * fontSize - (lines.length - 1) * height;
  const below = y + 1.15 * fontSize;
  const ends = [
    { x: plot.left + 4, anchor: 'start' },
    { x: plot.right - 4, anchor: 'end' },
  ] as const;
  return ends.flatMap((end) =>
    [above, below].map((top) => lines.map((text, index) => ({ ...end, y: top + index * height, text }))),
  );
}

/**
 * The label of the target line: at either end, above or below, where it covers least, in as many lines as it needs. `y` is
 * the line's.
 */
export function placeTargetLabel(
  y: number,
  text: string,
  obstacles: readonly Box[],
  plot: Box,
  fontSize: number,
): PlacedText[] {
  const places = targetShares.flatMap((share) => {
    const lines = wrapText(text, share * (plot.right - plot.left) - 8, fontSize, labelWidth);
    return placesAtTarget(y, lines, plot, fontSize);
  });
  return leastHarmful(places, (lines) => lines.reduce((sum, line) => sum + harm(line, obstacles, plot, fontSize), 0));
}

/** The middle between the first and the last of some places on an axis. */
export const middleOf = (places: readonly number[]): number => (Math.min(...places) + Math.max(...places)) / 2;
