import type { ChartConfiguration, ChartOptions, PointStyle, ScriptableContext } from 'chart.js';
import type { ChartModel } from './chart-model.ts';
import type { AxisTick } from './scale.ts';
import type { Shape } from './shapes.ts';
import { wrapText } from './wrap.ts';

/** The colours and letters of the page, as the element reads them from its style. */
export interface ChartLook {
  line: string;
  target: string;
  grid: string;
  text: string;
  muted: string;
  surface: string;
  fontFamily: string;
  /** The size of small text on the page, in pixels. */
  fontSize: number;
}

/** A value on the chart of Chart.js. */
export interface ChartPoint {
  x: number;
  y: number;
}

/** The configuration of a chart. */
type LineConfiguration = ChartConfiguration<'line', ChartPoint[]>;

/** The shapes of marks as Chart.js calls them. */
export const pointStyles: Record<Shape, PointStyle> = {
  circle: 'circle',
  triangle: 'triangle',
  diamond: 'rectRot',
  cross: 'cross',
  square: 'rect',
};

/** The size of letters on a chart of a width: those of the page, smaller on a narrow screen, never under 11 pixels. */
export const fontSizeFor = (width: number, look: ChartLook): number =>
  Math.max(11, Math.min(look.fontSize, width / 28));

/** The values of the chart. A line is drawn only to a point that may be joined to the one before it. */
function lineData({ points }: ChartModel, look: ChartLook): LineConfiguration['data'] {
  const fills = points.map(({ hollow, shape }) => {
    if (hollow) return look.surface;
    return shape === 'square' ? look.muted : look.line;
  });
  const borders = points.map(({ shape }) => (shape === 'square' ? look.muted : look.line));
  return {
    datasets: [
      {
        data: points.map(({ year, value }) => ({ x: year, y: value })),
        borderColor: look.line,
        borderWidth: 2.5,
        segment: { borderColor: ({ p1DataIndex }) => (points[p1DataIndex]?.joined ? undefined : 'transparent') },
        pointStyle: points.map(({ shape }) => pointStyles[shape ?? 'circle']),
        // A baseline is large enough to be seen behind a value that repeats it.
        pointRadius: points.map(({ shape }) => (shape === 'square' ? 10 : 5.5)),
        pointHoverRadius: points.map(({ shape }) => (shape === 'square' ? 12 : 8)),
        pointBorderWidth: 2.5,
        pointHoverBorderWidth: 2.5,
        pointBackgroundColor: fills,
        pointHoverBackgroundColor: fills,
        pointBorderColor: borders,
        pointHoverBorderColor: borders,
        clip: false,
      },
    ],
  };
}

type Scales = NonNullable<ChartOptions<'line'>['scales']>;

/** The axes, with the same reach and the same ticks as the picture made at build. */
function scalesOf({ years, values }: ChartModel, look: ChartLook): Scales {
  const font = ({ chart }: { chart: { width: number } }) => ({ size: fontSizeFor(chart.width, look) });
  const ticksOf = (all: readonly AxisTick[]) => {
    const texts = new Map(all);
    const callback = (value: number | string) => texts.get(Number(value)) ?? '';
    return { color: look.text, font, autoSkip: false, maxRotation: 0, callback };
  };
  return {
    x: {
      type: 'linear',
      min: years.domain[0],
      max: years.domain[1],
      afterBuildTicks: (axis) => void (axis.ticks = years.ticks.map(([value]) => ({ value }))),
      ticks: ticksOf(years.ticks),
      grid: { drawOnChartArea: false, color: look.muted, tickLength: 5 },
      border: { color: look.muted },
    },
    y: {
      type: 'linear',
      min: values.domain[0],
      max: values.domain[1],
      afterBuildTicks: (axis) => void (axis.ticks = values.ticks.map(([value]) => ({ value }))),
      ticks: ticksOf(values.ticks),
      grid: { color: look.grid },
      border: { display: false },
    },
  };
}

type TooltipOptions = NonNullable<NonNullable<ChartOptions<'line'>['plugins']>['tooltip']>;

/** A text in lines that find room in a note on a chart of a width. */
export const wrapNote = (text: string, width: number, look: ChartLook): string[] =>
  wrapText(text, Math.min(width * 0.7, 340), fontSizeFor(width, look));

/** How the note beside a value looks. */
export function noteLook(look: ChartLook): TooltipOptions {
  const font = ({ chart }: { chart: { width: number } }) => ({ size: fontSizeFor(chart.width, look) });
  return {
    titleFont: font,
    bodyFont: font,
    backgroundColor: look.text,
    titleColor: look.surface,
    bodyColor: look.surface,
    displayColors: false,
    padding: 10,
  };
}

/** The note beside a value: year and value, basis, source and kind of source. */
const tooltipOf = ({ points }: ChartModel, look: ChartLook): TooltipOptions => ({
  ...noteLook(look),
  callbacks: {
    title: ([item]) => (item ? wrapNote(points[item.dataIndex]?.title ?? '', item.chart.width, look) : ''),
    label: (item) => points[item.dataIndex]?.lines.flatMap((line) => wrapNote(line, item.chart.width, look)) ?? '',
  },
});

/** Room above the plot: a row for the unit, and one for the words at breaks where there are any. */
const topPadding = (model: ChartModel, look: ChartLook) => (context: ScriptableContext<'line'>) => ({
  top: (model.breaks.length > 0 ? 3.4 : 2) * fontSizeFor(context.chart.width, look),
});

/** Turns a model into the configuration of Chart.js: the same figures, axes and words, and no movement. */
export function chartConfig(model: ChartModel, look: ChartLook): LineConfiguration {
  return {
    type: 'line',
    data: lineData(model, look),
    options: {
      animation: false,
      maintainAspectRatio: false,
      font: { family: look.fontFamily },
      layout: { padding: topPadding(model, look) },
      interaction: { mode: 'nearest', intersect: false },
      scales: scalesOf(model, look),
      plugins: { tooltip: tooltipOf(model, look) },
    },
  };
}
