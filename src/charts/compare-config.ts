import type { ChartConfiguration, PointStyle } from 'chart.js';
import type { ComparedLine } from '../domain/compare.ts';
import { formatNumbers } from '../domain/format.ts';
import type { Language } from '../schemas/common.ts';
import { fontSizeFor, type ChartLook, type ChartPoint } from './chart-config.ts';

/** How the lines of a comparison differ: by sign and stroke as well as by colour. */
const strokes: readonly { color: keyof ChartLook; sign: PointStyle; dash: number[] }[] = [
  { color: 'line', sign: 'circle', dash: [] },
  { color: 'target', sign: 'triangle', dash: [8, 4] },
  { color: 'text', sign: 'rectRot', dash: [2, 3] },
  { color: 'muted', sign: 'rect', dash: [10, 3, 2, 3] },
];

type Datasets = ChartConfiguration<'line', ChartPoint[]>['data']['datasets'];

/** An indicator as a line. Only values that may be joined in its own chart are joined here. */
function datasetOf({ indicator, values }: ComparedLine, place: number, look: ChartLook): Datasets[number] {
  const { color, sign, dash } = strokes[place % strokes.length] ?? { color: 'line', sign: 'circle', dash: [] };
  const ink = look[color] as string;
  return {
    label: indicator.name,
    data: values.map(({ point, number }) => ({ x: point.year, y: number })),
    borderColor: ink,
    backgroundColor: ink,
    borderDash: dash,
    borderWidth: 2.5,
    segment: { borderColor: ({ p1DataIndex }) => (values[p1DataIndex]?.point.joined ? undefined : 'transparent') },
    pointStyle: sign,
    pointRadius: 6,
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

/**
 * The configuration of Chart.js for a comparison.
 * @param language in which the axis is written.
 * @param zero the number that stands for the target or the year of an index, where a line is drawn.
 */
export function compareConfig(
  lines: readonly ComparedLine[],
  look: ChartLook,
  language: Language,
  zero: number | undefined,
): ChartConfiguration<'line', ChartPoint[]> {
  const font = ({ chart }: { chart: { width: number } }) => ({ size: fontSizeFor(chart.width, look) });
  const ticks = { color: look.text, font };
  return {
    type: 'line',
    data: { datasets: lines.map((line, place) => datasetOf(line, place, look)) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      font: { family: look.fontFamily },
      interaction: { mode: 'nearest', intersect: false },
      scales: {
        x: {
          type: 'linear',
          ticks: { ...ticks, stepSize: 1, precision: 0, callback: String },
          grid: { display: false },
        },
        y: {
          type: 'linear',
          ticks: { ...ticks, callback: (_, place, all) => tickText(all, place, language) },
          grid: { color: ({ tick }) => (tick.value === zero ? look.muted : look.grid) },
        },
      },
      plugins: { legend: { display: true, labels: { color: look.text, font, usePointStyle: true } } },
    },
  };
}
