import type { ChartModel } from '../../charts/chart-model.ts';
import type { DrawnChart } from './chart-js.ts';

/** Waits until the page is on the screen: the script of the chart is big, and must not come before what the page says. */
const painted = () =>
  new Promise<void>((resolve) => {
    if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return resolve();
    const paints = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      paints.disconnect();
      resolve();
    });
    paints.observe({ type: 'paint', buffered: true });
  });

/**
 * `<plan-chart data-chart="…">`: wraps the picture of a chart and, once it comes near the view, draws an interactive
 * chart over it. `data-chart` is a ChartModel as JSON. If the script of the chart does not arrive, the picture stays and
 * the reader is told so.
 */
class PlanChart extends HTMLElement {
  #sight: IntersectionObserver | undefined;
  #drawn: DrawnChart | undefined;
  #isDrawing = false;

  connectedCallback(): void {
    this.#sight = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#draw();
      },
      { rootMargin: '200px' },
    );
    this.#sight.observe(this);
  }

  disconnectedCallback(): void {
    this.#sight?.disconnect();
    this.#drawn?.destroy();
    this.#drawn = undefined;
  }

  async #draw(): Promise<void> {
    this.#sight?.disconnect();
    if (this.#drawn || this.#isDrawing) return;
    this.#isDrawing = true;
    const model = JSON.parse(this.dataset['chart'] ?? '') as ChartModel;
    try {
      // Without its style it would stand below the picture and not over it.
      if (getComputedStyle(this).position === 'static') throw new Error('The style of the chart is missing.');
      await painted();
      const { drawChart } = await import('./chart-js.ts');
      const drawn = await drawChart(this, model);
      if (this.isConnected) this.#drawn = drawn;
      else drawn.destroy();
    } catch (error) {
      // The picture says the same, so the page goes on without the interactive chart.
      console.warn('The interactive chart could not be drawn; the picture stays.', error);
      this.#tell(model.failed);
    } finally {
      this.#isDrawing = false;
    }
  }

  #tell(words: string): void {
    const told = document.createElement('p');
    told.className = 'chart-failed';
    told.role = 'status';
    this.append(told);
    told.textContent = words;
  }
}

if (!customElements.get('plan-chart')) customElements.define('plan-chart', PlanChart);
