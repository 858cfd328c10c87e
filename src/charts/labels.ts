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

/** How wide characters are, of the size of their letters; the others count as {@link usual}. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u2E80-\u9FFF\uFF00-\uFFEF]/u, 1],
  [/[mwMW%@—]/u, 0.92],
  [/[A-Z]/u, 0.67],
  [/[\sijltfr.,:;'’|!()[\]/·-]/u, 0.36],
];

const usual = 0.57;

const widthOf = (character: string) => widths.find(([pattern]) => pattern.test(character))?.[1] ?? usual;

/** The width of a text, judged by its characters: there is no browser at build to measure it. */
export const textWidth = (text: string, fontSize: number): number =>
  [...text].reduce((width, character) => width + widthOf(character) * fontSize, 0);

/** The rectangle that a placed text covers. */
export function boxOf({ x, y, anchor, text }: PlacedText, fontSize: number): Box {
  const width = textWidth(text, fontSize);
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

/** Chooses the place where a text covers least. Among equals the first. */
function choosePlace(
  candidates: readonly [PlacedText, ...PlacedText[]],
  obstacles: readonly Box[],
  bounds: Box,
  fontSize: number,
): PlacedText {
  const harms = candidates.map((candidate) => harm(candidate, obstacles, bounds, fontSize));
  return candidates[harms.indexOf(Math.min(...harms))] ?? candidates[0];
}

/** The places for the label of a mark: above, below, beside it, and further away. */
function placesAround({ x, y }: Spot, text: string, fontSize: number): [PlacedText, ...PlacedText[]] {
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
    const place = choosePlace(placesAround(mark, mark.text, fontSize), taken, bounds, fontSize);
    taken.push(boxOf(place, fontSize));
    return place;
  });
}

/** The label of the target line: at either end, above or below, where it covers least. `y` is the line's. */
export function placeTargetLabel(
  y: number,
  text: string,
  obstacles: readonly Box[],
  plot: Box,
  fontSize: number,
): PlacedText {
  const above = y - 0.45 * fontSize;
  const below = y + 1.15 * fontSize;
  const left = { x: plot.left + 4, anchor: 'start', text } as const;
  const right = { x: plot.right - 4, anchor: 'end', text } as const;
  const places = [
    { ...left, y: above },
    { ...left, y: below },
    { ...right, y: above },
    { ...right, y: below },
  ] as const;
  return choosePlace(places, obstacles, plot, fontSize);
}
