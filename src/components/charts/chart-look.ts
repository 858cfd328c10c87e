import type { ChartLook } from '../../charts/chart-config.ts';

/** The colour that a custom property gives here, in a form that a canvas understands. */
function readColor(host: HTMLElement, property: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${property})`;
  host.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Reads colours and letters from the style of the page. */
export function readLook(host: HTMLElement): ChartLook {
  const { fontFamily, fontSize } = getComputedStyle(host);
  return {
    line: readColor(host, '--chart-line'),
    target: readColor(host, '--chart-target'),
    grid: readColor(host, '--chart-grid'),
    text: readColor(host, '--chart-text'),
    muted: readColor(host, '--chart-muted'),
    surface: readColor(host, '--chart-surface'),
    fontFamily,
    fontSize: Number.parseFloat(fontSize),
  };
}

const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** Calls back when the colours of the page may have changed. Returns the function that ends the watch. */
export function watchLook(onChange: () => void): () => void {
  const lists = queries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  // A reader's own choice of colours or letters is an attribute of the root.
  const root = new MutationObserver(onChange);
  root.observe(document.documentElement, { attributes: true });
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
    root.disconnect();
  };
}
