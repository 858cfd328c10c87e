import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/schemas/common.ts';
import { askedFiles } from './asked-files.ts';
import { closePage, openPage } from './browser.ts';
import { holdBack } from './fault-ways.ts';
import type { Fault } from './faults.ts';
import { useFunctions, type Matter } from './functions.ts';
import { missedBy, readPageIn, type Read } from './readable.ts';

/** A page to be visited. */
export interface Visited {
  kind: string;
  language: Language;
  path: string;
  /** The styles and scripts that it may ask for. */
  asksFor: readonly string[];
}

/** A page to be visited, by its kind and address. */
export const visited = (kind: string, language: Language, path: string): Visited => ({
  kind,
  language,
  path,
  asksFor: askedFiles(path.replace(/\?.*$/, '')),
});

/** Whether a page can tell that there is a fault: it has what fails. */
export const canTell = ({ files, kinds }: Fault, { kind, asksFor }: Visited): boolean =>
  kinds ? kinds.includes(kind) : !files || asksFor.some((address) => files.test(address));

/** What is seen of pages without any script or fault, by their addresses. */
export async function lookAtAll(browser: Browser, pages: readonly Visited[]): Promise<Map<string, Read>> {
  const page = await openPage(browser, { javaScriptEnabled: false });
  const seen = new Map<string, Read>();
  for (const { path } of pages) {
    await page.goto(path);
    seen.set(path, await readPageIn(page));
  }
  await closePage(page);
  return seen;
}

/** Opens a page under a fault, and looks at it and uses it. @returns what is wrong. */
async function visit(page: Page, fault: Fault, { kind, language, path }: Visited, whole: Read, matter: Matter) {
  const thrown: string[] = [];
  const listen = ({ name, message }: Error) => {
    if (!(fault.garbles && name === 'SyntaxError')) thrown.push(`throws “${message}”`);
  };
  page.on('pageerror', listen);
  const release = fault.late && (await holdBack(page.context(), fault.late));
  await page.goto(fault.address?.(path) ?? path, { waitUntil: release ? 'commit' : 'load' });
  if (release) await page.waitForFunction(() => document.readyState !== 'loading');
  await fault.midway?.(page);
  const missed = await missedBy(page, whole);
  release?.();
  const wrong = await useFunctions(page, kind, language, matter);
  await fault.end?.(page);
  page.off('pageerror', listen);
  return [...missed, ...wrong, ...thrown];
}

/** Visits pages under a fault. @returns what is wrong with each: `/en/tasks/ has no heading`. */
export async function visitUnder(
  browser: Browser,
  fault: Fault,
  pages: readonly Visited[],
  wholes: ReadonlyMap<string, Read>,
  matter: Matter,
): Promise<string[][]> {
  const page = await openPage(browser, fault.options);
  // Long enough for any machine: how long a page takes is not the question here.
  page.setDefaultNavigationTimeout(120_000);
  await fault.arrange?.(page.context());
  const found: string[][] = [];
  for (const one of pages) {
    const whole = wholes.get(one.path);
    const wrong = whole ? await visit(page, fault, one, whole, matter) : ['was not looked at before'];
    found.push(wrong.map((what) => `${one.path} ${what}`));
  }
  await page.context().unrouteAll({ behavior: 'ignoreErrors' });
  await closePage(page);
  return found;
}
