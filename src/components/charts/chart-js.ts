import { Chart, LineController, LineElement, LinearScale, PointElement, Tooltip, type Plugin } from 'chart.js';
import { chartConfig, type ChartLook } from '../../charts/chart-config.ts';
import type { ChartModel } from '../../charts/chart-model.ts';
import { stepTo } from '../../charts/steps.ts';
import { readLook, watchLook } from './chart-look.ts';
import { chartPen } from './chart-pen.ts';

Chart.register(LineController, LineElement, LinearScale, PointElement, Tooltip);

/** A drawn chart, as far as the element cares. */
export interface DrawnChart {
  /** Takes everything away again; the picture made at build is seen as before. */
  destroy: () => void;
}

/** The elements that hold the chart: a box over the picture, a canvas in it, and a line for screen readers. */
function buildStage(model: ChartModel) {
  const stage = document.createElement('div');
  const canvas = document.createElement('canvas');
  const status = document.createElement('p');
  stage.className = 'chart-stage';
  status.className = 'chart-status';
  status.role = 'status';
  canvas.tabIndex = 0;
  // An application hands the arrow keys on to us, which an image does not.
  canvas.role = 'application';
  canvas.ariaRoleDescription = model.role;
  canvas.ariaLabel = `${model.name}. ${model.keys}`;
  stage.append(canvas, status);
  return { stage, canvas, status };
}

/** Lets the browser do what waits before the work goes on, so that no task is long. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

function draw(canvas: HTMLCanvasElement, model: ChartModel, look: ChartLook, ...more: Plugin<'line'>[]) {
  return new Chart(canvas, { ...chartConfig(model, look), plugins: [chartPen(model, look), ...more] });
}

/**
 * Draws for the first time in steps: the look is read, the chart made, put into the page, its axes laid out, its values
 * placed, and all painted.
 */
async function drawInSteps(host: HTMLElement, stage: HTMLElement, canvas: HTMLCanvasElement, model: ChartModel) {
  const may = { lay: false, place: false, paint: false };
  const patience = {
    id: 'plan-patience',
    beforeLayout: () => may.lay,
    beforeDatasetsUpdate: () => may.place,
    beforeRender: () => may.paint,
  };
  const look = readLook(host);
  await breathe();
  const chart = draw(canvas, model, look, patience);
  await breathe();
  host.append(stage);
  for (const step of ['lay', 'place'] as const) {
    await breathe();
    may[step] = true;
    chart.update();
  }
  await breathe();
  may.paint = true;
  chart.render();
  return chart;
}

/** Shows the note of a value, or of none. */
function showNote(chart: ReturnType<typeof draw>, index: number | undefined): void {
  const active = index === undefined ? [] : [{ datasetIndex: 0, index }];
  chart.setActiveElements(active);
  chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
  chart.update();
}

/** Draws the chart over the picture in `host`. The picture keeps its place for the layout and for print. */
export async function drawChart(host: HTMLElement, model: ChartModel): Promise<DrawnChart> {
  const { stage, canvas, status } = buildStage(model);
  const listening = new AbortController();
  let chart = await drawInSteps(host, stage, canvas, model);
  let now: number | undefined;
  const read = (index: number | undefined) => {
    now = index;
    const point = index === undefined ? undefined : model.points[index];
    status.textContent = point ? [point.title, ...point.lines].join('\n') : '';
    showNote(chart, index);
  };
  const onKey = (event: KeyboardEvent) => {
    // With Alt, Control or Command the keys belong to the browser.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stepTo(event.key, now, model.points.length);
    if (next === undefined && (event.key !== 'Escape' || now === undefined)) return;
    event.preventDefault();
    read(next);
  };
  canvas.addEventListener('keydown', onKey, { signal: listening.signal });
  canvas.addEventListener('blur', () => read(undefined), { signal: listening.signal });
  const unwatch = watchLook(() => {
    read(undefined);
    chart.destroy();
    chart = draw(canvas, model, readLook(host));
  });
  host.toggleAttribute('data-drawn', true);
  return {
    destroy: () => {
      host.toggleAttribute('data-drawn', false);
      listening.abort();
      unwatch();
      chart.destroy();
      stage.remove();
    },
  };
}
