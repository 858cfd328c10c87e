import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe looks for: WCAG 2.2 AA and good practice. It keeps no account of what is right, which would take twice the time. */
const options = {
  runOnly: { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations' as const],
  preload: false,
};

/** What axe finds on the page that is open: `/en/ link-name a.more`. */
export async function axeViolations(page: Page): Promise<string[]> {
  const found = await tell(new AxeBuilder({ page }).options(options));
  return found.map((violation) => `${new URL(page.url()).pathname} ${violation}`);
}

/** The text of the page that is open whose contrast is weaker than 7 to 1, or 4.5 to 1 where it is large: WCAG AAA. */
export const weakText = (page: Page): Promise<string[]> =>
  tell(
    new AxeBuilder({ page }).include('main').options({
      runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
      resultTypes: ['violations'],
      preload: false,
    }),
  );

/** What axe finds, as `link-name a.more | a.less`. The legacy mode leaves out frames from other sites, of which there are none, and takes half the time. */
async function tell(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.setLegacyMode(true).analyze();
  const places = (nodes: (typeof violations)[number]['nodes']) =>
    nodes.map(({ target }) => target.join(' ')).join(' | ');
  return violations.map(({ id, nodes }) => `${id} ${places(nodes)}`);
}
