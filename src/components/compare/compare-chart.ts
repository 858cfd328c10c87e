import { Chart, Legend, LineController, LineElement, LinearScale, PointElement, Tooltip } from 'chart.js';
import { compareConfig } from '../../charts/compare-config.ts';
import type { ComparedLine } from '../../domain/compare.ts';
import type { Language } from '../../schemas/common.ts';
import { readLook, watchLook } from '../charts/chart-look.ts';

Chart.register(Legend, LineController, LineElement, LinearScale, PointElement, Tooltip);

/** Draws a comparison on a canvas, again when the colours of the page change. Returns the function that takes it away. */
export function drawComparison(
  host: HTMLElement,
  canvas: HTMLCanvasElement,
  lines: readonly ComparedLine[],
  language: Language,
  zero: number | undefined,
): () => void {
  const draw = () => new Chart(canvas, compareConfig(lines, readLook(host), language, zero));
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
