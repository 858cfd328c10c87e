import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePage, openBrowser, openPage } from './lib/browser.ts';
import { dist } from './lib/site.ts';
import { chartedIndicator, outline } from './lib/pages.ts';
import { budgets } from '../scripts/lib/budgets/budgets.ts';
import { VisitScale } from '../scripts/lib/budgets/first-visit.ts';
import { excessOf, weighKinds, type Weighed } from '../scripts/lib/budgets/weigh-kinds.ts';

let weighed: readonly Weighed[] = [];
let browser: Browser;
beforeAll(async () => {
  weighed = await weighKinds(dist, outline);
  const tasks = weighed.filter(({ kind }) => kind === 'task');
  for (const { path, bytes, requests } of tasks)
    console.log(`${path}, the heaviest task: ${bytes} bytes of Brotli in ${requests} requests.`);
  browser = await openBrowser();
}, 300_000);
afterAll(() => browser.close());

describe('a first visit', () => {
  test('to the heaviest page of each kind keeps the budget of the kind', () => {
    const over = weighed.flatMap((page) => (excessOf(page) ? [`${page.path}: ${excessOf(page)}`] : []));
    expect(over).toEqual([]);
  });

  test('has a budget for every kind of page, and no budget is without a page', () => {
    expect([...new Set(weighed.map(({ kind }) => kind))].toSorted()).toEqual(Object.keys(budgets).toSorted());
  });

  // What was weighed was read from the files. A browser is asked whether it fetches the same.
  test.for([
    ['home', '/en/'],
    ['task', `/zh/tasks/${outline.tasks[0]?.id}/`],
    ['list of tasks, with its search', '/zh/tasks/'],
    ['page to compare indicators', '/en/compare/'],
  ])('to a %s fetches what was weighed', async ([, path = '']) => {
    const { first } = await new VisitScale(dist).visit(path);
    expect(await fetchedBy(path)).toEqual(first.map((one) => one.path).toSorted());
  });

  test('to an indicator also fetches what comes by itself, as was weighed', async () => {
    const path = `/en/indicators/${chartedIndicator}/`;
    const { first, later } = await new VisitScale(dist).visit(path);
    expect(await fetchedBy(path)).toEqual([...first, ...later].map((one) => one.path).toSorted());
  });
});

/** The addresses that a browser fetches for a page, in alphabetical order. */
async function fetchedBy(path: string): Promise<string[]> {
  const page = await openPage(browser);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(path, { waitUntil: 'networkidle' });
  await closePage(page);
  return fetched.toSorted();
}
