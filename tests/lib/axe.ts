import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe looks for: WCAG 2.2 AA, good practice, and contrast of text by AAA, 7 to 1. It keeps no account of what is right, which would take twice the time. */
const options = {
  runOnly: { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations' as const],
  preload: false,
};

/** What axe finds on the page that is open: `/en/ link-name a.more`. */
export async function axeViolations(page: Page): Promise<string[]> {
  // The legacy mode leaves out frames from other sites, of which there are none, and takes half the time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze();
  const places = (nodes: (typeof violations)[number]['nodes']) =>
    nodes.map(({ target }) => target.join(' ')).join(' | ');
  return violations.map(({ id, nodes }) => `${new URL(page.url()).pathname} ${id} ${places(nodes)}`);
}
