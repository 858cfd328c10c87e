import type { ChartConfiguration, ChartOptions } from 'chart.js';
import type { ComparedLine, ComparedValue } from '../domain/compare.ts';
import { formatNumbers } from '../domain/format.ts';
import type { Language } from '../schemas/common.ts';
import { fontSizeFor, noteLook, pointStyles, wrapNote, type ChartLook, type ChartPoint } from './chart-config.ts';
import { compareLegend, lineNumbers, numberOfLine, roomForNumbers } from './compare-numbers.ts';
import { shapeOf } from './shapes.ts';

/** How the lines of a comparison differ beside their numbers. The shapes of marks say how exact a value is, as everywhere. */
const strokes: readonly { color: keyof ChartLook; dash: number[] }[] = [
  { color: 'line', dash: [] },
  { color: 'target', dash: [8, 4] },
  { color: 'text', dash: [2, 3] },
  { color: 'muted', dash: [10, 3, 2, 3] },
];

/** How a comparison is to be shown. */
export interface CompareView {
  /** In which the axis is written. */
  language: Language;
  /** The number that stands for the target or the year of an index, where a line is drawn. */
  zero: number | undefined;
  /** How a number is written; without it the numbers are the values themselves. */
  write?: ((value: ComparedValue) => string) | undefined;
}

type Datasets = ChartConfiguration<'line', ChartPoint[]>['data']['datasets'];
type Scales = NonNullable<ChartOptions<'line'>['scales']>;
type Tooltip = NonNullable<NonNullable<ChartOptions<'line'>['plugins']>['tooltip']>;

/** An indicator as a line. Only values that may be joined in its own chart are joined here, and each has its mark there. */
function datasetOf({ indicator, values }: ComparedLine, place: number, look: ChartLook): Datasets[number] {
  const { color, dash } = strokes[place % strokes.length] ?? { color: 'line', dash: [] };
  const ink = look[color] as string;
  const fills = values.map(({ own }) => (own ? look.surface : ink));
  return {
    label: `${numberOfLine(place)} ${indicator.name}`,
    data: values.map(({ point, number }) => ({ x: point.year, y: number })),
    borderColor: ink,
    backgroundColor: ink,
    borderDash: dash,
    borderWidth: 2.5,
    segment: { borderColor: ({ p1DataIndex }) => (values[p1DataIndex]?.point.joined ? undefined : 'transparent') },
    pointStyle: values.map(({ point }) => pointStyles[shapeOf(point.qualifier)]),
    pointBackgroundColor: fills,
    pointHoverBackgroundColor: fills,
    pointBorderWidth: 2.5,
    pointHoverBorderWidth: 2.5,
    pointRadius: 5.5,
    pointHoverRadius: 8,
    clip: false,
  };
}

/** What stands at a line of the axis of values. */
const tickText = (ticks: readonly { value: number }[], place: number, language: Language) =>
  formatNumbers(
    ticks.map(({ value }) => value),
    2,
    language,
  )[place];

function scalesOf(look: ChartLook, { language, zero }: CompareView): Scales {
  const font = ({ chart }: { chart: { width: number } }) => ({ size: fontSizeFor(chart.width, look) });
  const ticks = { color: look.text, font };
  return {
    x: {
      type: 'linear',
      ticks: { ...ticks, stepSize: 1, precision: 0, callback: String },
      grid: { display: false },
    },
    y: {
      type: 'linear',
      ticks: { ...ticks, padding: roomForNumbers, callback: (_, place, all) => tickText(all, place, language) },
      grid: { color: ({ tick }) => (tick.value === zero ? look.muted : look.grid) },
    },
  };
}

/** The note beside a value: the indicator, the number if it was reckoned, and the value with all that limits it. */
function tooltipOf(lines: readonly ComparedLine[], look: ChartLook, { write }: CompareView): Tooltip {
  const wordsOf = (value: ComparedValue) => [...(write ? [write(value)] : []), value.point.reading];
  return {
    ...noteLook(look),
    callbacks: {
      title: ([item]) => (item ? wrapNote(lines[item.datasetIndex]?.indicator.name ?? '', item.chart.width, look) : ''),
      label: ({ datasetIndex, dataIndex, chart }) => {
        const value = lines[datasetIndex]?.values[dataIndex];
        return value ? wordsOf(value).flatMap((words) => wrapNote(words, chart.width, look)) : '';
      },
    },
  };
}

/** The configuration of Chart.js for a comparison. */
export function compareConfig(
  lines: readonly ComparedLine[],
  look: ChartLook,
  view: CompareView,
): ChartConfiguration<'line', ChartPoint[]> {
  return {
    type: 'line',
    data: { datasets: lines.map((line, place) => datasetOf(line, place, look)) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      font: { family: look.fontFamily },
      layout: { padding: { right: roomForNumbers } },
      interaction: { mode: 'nearest', intersect: false },
      scales: scalesOf(look, view),
      plugins: { tooltip: tooltipOf(lines, look, view), legend: compareLegend(look) },
    },
    plugins: [lineNumbers(lines, look)],
  };
}
