import { Chart, Legend, LineController, LineElement, LinearScale, PointElement, Tooltip } from 'chart.js';
import { compareConfig, type CompareView } from '../../charts/compare-config.ts';
import type { ComparedLine, CompareWay } from '../../domain/compare.ts';
import { readLook, watchLook } from '../charts/chart-look.ts';

Chart.register(Legend, LineController, LineElement, LinearScale, PointElement, Tooltip);

/** What the marks of a comparison mean, in sentences: those that occur, each once. What is reckoned is from exact values. */
export function signsOf(lines: readonly ComparedLine[], way: CompareWay): string[] {
  const signs = lines
    .flatMap(({ values }) => values)
    .flatMap(({ point, own }) => (way === 'values' ? point.signs : (own?.reckoned?.sign ?? [])));
  return [...new Set(signs)];
}

/** Draws a comparison on a canvas, again when the colours of the page change. Returns the function that takes it away. */
export function drawComparison(
  host: HTMLElement,
  canvas: HTMLCanvasElement,
  lines: readonly ComparedLine[],
  view: CompareView,
): () => void {
  const draw = () => new Chart(canvas, compareConfig(lines, readLook(host), view));
  let chart = draw();
  const unwatch = watchLook(() => {
    chart.destroy();
    chart = draw();
  });
  return () => {
    unwatch();
    chart.destroy();
  };
}
