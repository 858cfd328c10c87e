import type { Chart, ChartDataset, ChartOptions, Plugin } from 'chart.js';
import type { ComparedLine } from '../domain/compare.ts';
import { fontSizeFor, type ChartLook } from './chart-config.ts';

/** The number of a line of a comparison: ① for the first. Not a plain digit, which at a mark would be taken for its value. */
export const numberOfLine = (place: number): string => String.fromCodePoint(0x2460 + place);

/**
 * How far to the right of a mark and below it the middle of its number is, in pixels, by the place of the line. Values of one
 * year stand one above the other: the numbers of two lines therefore have a side each, where no other mark can be.
 */
const sides: readonly (readonly [number, number])[] = [
  [-12, -9],
  [12, 9],
  [12, -9],
  [-12, 9],
];

/** The room that a number beside the first or the last mark needs, in pixels. */
export const roomForNumbers = 20;

/** What stands at each mark of a line: its number, and the sign of an approximate value, whose shape is that of an exact one. */
export const textsAt = ({ values }: ComparedLine, place: number): string[] =>
  values.map(({ point }) => (point.qualifier === 'approximate' ? '≈' : '') + numberOfLine(place));

function writeTexts(chart: Chart, place: number, texts: readonly string[]) {
  const { ctx, data } = chart;
  const [right = 0, down = 0] = sides[place % sides.length] ?? [];
  ctx.fillStyle = data.datasets[place]?.borderColor as string;
  for (const [index, { x, y }] of chart.getDatasetMeta(place).data.entries()) {
    ctx.strokeText(texts[index] ?? '', x + right, y + down);
    ctx.fillText(texts[index] ?? '', x + right, y + down);
  }
}

/** Writes at each mark the number of its line: the shape says how exact the value is, and a colour alone is not enough. */
export const lineNumbers = (lines: readonly ComparedLine[], look: ChartLook): Plugin<'line'> => ({
  id: 'line-numbers',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.save();
    ctx.font = `${fontSizeFor(chart.width, look)}px ${look.fontFamily}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    // A rim in the colour of the page keeps the number apart from the lines behind it.
    ctx.strokeStyle = look.surface;
    ctx.lineWidth = 3;
    for (const [place, line] of lines.entries())
      if (chart.isDatasetVisible(place)) writeTexts(chart, place, textsAt(line, place));
    ctx.restore();
  },
});

type Legend = NonNullable<NonNullable<ChartOptions<'line'>['plugins']>['legend']>;

/** The name of a line with a piece of its stroke. */
const entryOf = ({ label, borderColor, borderDash }: ChartDataset<'line'>, place: number, look: ChartLook) => ({
  text: label ?? '',
  datasetIndex: place,
  fontColor: look.text,
  strokeStyle: borderColor as string,
  lineDash: borderDash as number[],
  lineWidth: 2.5,
  pointStyle: 'line' as const,
});

/** The names of the lines, each with its number and a piece of its stroke. */
export const compareLegend = (look: ChartLook): Legend => ({
  display: true,
  labels: {
    usePointStyle: true,
    pointStyleWidth: 36,
    font: ({ chart }) => ({ size: fontSizeFor(chart.width, look) }),
    generateLabels: (chart) =>
      chart.data.datasets.map((dataset, place) => ({
        ...entryOf(dataset as ChartDataset<'line'>, place, look),
        hidden: !chart.isDatasetVisible(place),
      })),
  },
});
