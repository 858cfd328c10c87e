import type { Chart, Plugin } from 'chart.js';
import { fontSizeFor, type ChartLook } from '../../charts/chart-config.ts';
import type { ChartModel } from '../../charts/chart-model.ts';
import { placeTargetLabel, type PlacedText } from '../../charts/labels.ts';
import { obstaclesOf, type JoinedSpot } from '../../charts/obstacles.ts';
import { placeBreaks, placeMarkLabels, placeUnit } from '../../charts/place-texts.ts';

interface Line {
  from: [number, number];
  to: [number, number];
  color: string;
  dash: number[];
}

function drawLine({ ctx }: Chart, { from, to, color, dash }: Line): void {
  ctx.save();
  ctx.strokeStyle = color;
  ctx.lineWidth = 2;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
  ctx.restore();
}

/** How a text is written. */
interface Ink {
  color: string;
  weight: 400 | 600;
}

/** Writes a text with a rim in the colour of the ground, so that it can be read where a line passes under it. */
function write(
  { ctx, width }: Chart,
  { x, y, anchor, text }: PlacedText,
  { color, weight }: Ink,
  look: ChartLook,
): void {
  ctx.save();
  ctx.font = `${weight} ${fontSizeFor(width, look)}px ${look.fontFamily}`;
  ctx.textAlign = anchor === 'middle' ? 'center' : anchor;
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  ctx.strokeStyle = look.surface;
  ctx.fillStyle = color;
  ctx.strokeText(text, x, y);
  ctx.fillText(text, x, y);
  ctx.restore();
}

/** The place of a year or value on an axis, in pixels. */
const place = (chart: Chart, axis: 'x' | 'y', value: number): number =>
  chart.scales[axis]?.getPixelForValue(value) ?? 0;

/** The lines under the values: the target, and where the basis changed. */
function drawLines(chart: Chart, { target, breaks }: ChartModel, look: ChartLook): void {
  const { left, right, top, bottom } = chart.chartArea;
  const y = place(chart, 'y', target.value);
  drawLine(chart, { from: [left, y], to: [right, y], color: look.target, dash: [9, 5] });
  for (const at of breaks.flatMap((change) => change.at)) {
    const x = place(chart, 'x', at);
    drawLine(chart, { from: [x, top], to: [x, bottom], color: look.muted, dash: [2, 4] });
  }
}

/** The texts over the values: unit, target, breaks and the number at each mark, placed by the rules of the picture. */
function drawTexts(chart: Chart, model: ChartModel, look: ChartLook): void {
  const { chartArea, width } = chart;
  const fontSize = fontSizeFor(width, look);
  const marks = model.points.map(({ year, value, joined = false, text }): JoinedSpot & { text: string } => {
    return { x: place(chart, 'x', year), y: place(chart, 'y', value), joined, text };
  });
  const y = place(chart, 'y', model.target.value);
  const target = placeTargetLabel(y, model.target.text, obstaclesOf(marks), chartArea, fontSize);
  const spots = model.breaks.map(({ at, text }) => ({ at: at.map((year) => place(chart, 'x', year)), text }));
  const measure = (text: string) => chart.ctx.measureText(text).width;
  const breaks = placeBreaks(spots, chartArea, fontSize, measure).map(({ label }) => label);
  for (const text of [placeUnit(model.unit, fontSize), ...breaks])
    write(chart, text, { color: look.muted, weight: 400 }, look);
  for (const line of target) write(chart, line, { color: look.target, weight: 600 }, look);
  for (const text of placeMarkLabels(marks, [...target, ...breaks], y, chartArea, { width, fontSize }))
    write(chart, text, { color: look.text, weight: 600 }, look);
}

/** Draws what Chart.js does not know: the line of the target, breaks, and the numbers at the values. */
export function chartPen(model: ChartModel, look: ChartLook): Plugin<'line'> {
  return {
    id: 'plan-pen',
    beforeDatasetsDraw: (chart) => drawLines(chart, model, look),
    afterDatasetsDraw: (chart) => drawTexts(chart, model, look),
  };
}
