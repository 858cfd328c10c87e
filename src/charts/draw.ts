import type { PlacedText } from './labels.ts';
import type { LegendSign } from './legend.ts';
import type { PlacedMark } from './marks.ts';
import type { PlacedChart, PlacedTick } from './picture.ts';
import { shapePath } from './shapes.ts';
import { sparkSize, type Sparkline } from './sparkline.ts';
import { element, escapeMarkup, type Attributes } from '../domain/markup.ts';

/** The parts of a chart that have a look of their own. */
export type ChartPart =
  | 'grid'
  | 'axis'
  | 'tick'
  | 'unit'
  | 'break'
  | 'break-label'
  | 'target'
  | 'target-label'
  | 'line'
  | 'value'
  | 'baseline-value'
  | 'mark'
  | 'baseline'
  | 'hollow';

/** How parts look: a page names classes of its stylesheet, a file of its own gives each its colours. */
export type PartLook = (...parts: readonly ChartPart[]) => Attributes;

/** The look of a chart on a page. */
export const pageLook: PartLook = (...parts) => ({ class: parts.map((part) => `chart-${part}`).join(' ') });

/** A text at its place; nothing where there is none. */
const drawText = ({ text, x, y, anchor }: PlacedText, look: Attributes): string =>
  text === '' ? '' : element('text', { ...look, x, y, 'text-anchor': anchor }, escapeMarkup(text));

/**
 * The sign of one value, which names its observation; in a legend it names none. Its shape says how exact the value is;
 * hollow, that it was worked out for this site. @param area the area of the shape in square pixels.
 */
function drawMark(
  { id, kind, shape, hollow, x, y }: Pick<PlacedMark, 'kind' | 'shape' | 'hollow' | 'x' | 'y'> & { id?: string },
  area: number,
  look: PartLook,
): string {
  const parts = ['mark', ...(kind === 'baseline' ? ['baseline' as const] : []), ...(hollow ? ['hollow' as const] : [])];
  return element('path', {
    'data-observation': id,
    ...look(...(parts as ChartPart[])),
    transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
    d: shapePath(shape, area),
  });
}

const across = ({ plot }: PlacedChart, at: number, look: Attributes): string =>
  element('line', { ...look, x1: plot.left, x2: plot.right, y1: at, y2: at });

const upright = (at: number, top: number, bottom: number, look: Attributes): string =>
  element('line', { ...look, x1: at, x2: at, y1: top, y2: bottom });

const drawAxes = (picture: PlacedChart, look: PartLook): string[] => {
  const { plot, valueTicks, yearTicks, unit } = picture;
  const tick = ({ label }: PlacedTick) => drawText(label, look('tick'));
  return [
    ...valueTicks.flatMap((value) => [across(picture, value.at, look('grid')), tick(value)]),
    across(picture, plot.bottom, look('axis')),
    ...yearTicks.flatMap((year) => [upright(year.at, plot.bottom, plot.bottom + 5, look('axis')), tick(year)]),
    drawText(unit, look('unit')),
  ];
};

const drawLabels = ({ marks, labels, target, breaks }: PlacedChart, look: PartLook): string[] => [
  ...target.labels.map((line) => drawText(line, look('target-label'))),
  ...breaks.map(({ label }) => drawText(label, look('break-label'))),
  ...labels.map((label, place) =>
    drawText(label, look(marks[place]?.kind === 'baseline' ? 'baseline-value' : 'value')),
  ),
];

/** The content of the SVG of a chart: axes, lines, marks and texts, each at the place that the picture gives it. */
export function drawChart(picture: PlacedChart, look: PartLook): string {
  const { plot, linePath, marks, target, breaks } = picture;
  return [
    ...drawAxes(picture, look),
    ...breaks.flatMap(({ at }) => at.map((line) => upright(line, plot.top, plot.bottom, look('break')))),
    across(picture, target.at, look('target')),
    ...(linePath ? [element('path', { ...look('line'), d: linePath })] : []),
    ...marks.map((mark) => drawMark(mark, mark.kind === 'baseline' ? 200 : 110, look)),
    ...drawLabels(picture, look),
  ].join('');
}

/** The content of the SVG of a small chart. */
export const drawSparkline = ({ marks, linePath, targetAt }: Sparkline, look: PartLook): string =>
  [
    element('line', { ...look('target'), x1: 0, x2: sparkSize.width, y1: targetAt, y2: targetAt }),
    ...(linePath ? [element('path', { ...look('line'), d: linePath })] : []),
    ...marks.map((mark) => drawMark(mark, 36, look)),
  ].join('');

/** A sign of a legend that can be drawn. */
type DrawnSign = Exclude<LegendSign, { kind: 'words' | 'none' }>;

/** Whether an entry of a legend has a sign; the others are words alone. */
export const hasSign = (sign: LegendSign): sign is DrawnSign => sign.kind !== 'words' && sign.kind !== 'none';

/** A sign of a legend, in a box of 28 by 16. */
export function drawSign(sign: DrawnSign, look: PartLook): string {
  if (sign.kind !== 'mark') return element('line', { ...look(sign.kind), x1: 1, x2: 27, y1: 8, y2: 8 });
  const kind = sign.shape === 'square' ? 'baseline' : 'value';
  return drawMark({ kind, shape: sign.shape, hollow: sign.hollow, x: 14, y: 8 }, 80, look);
}
