import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { browserArguments, isRoot } from '../../scripts/lib/browser.ts';

/** The address of the served site, without a slash at the end. */
export const origin = (): string => inject('origin');

/** Starts a browser. Close it in `afterAll`. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: inject('browser'), args: browserArguments(isRoot()) });

/** A wide screen, on which most tests look at the site. */
export const wide = { width: 1280, height: 900 };

/** A small telephone. */
export const narrow = { width: 360, height: 740 };

/** A page of its own in a fresh session, so that nothing of another test is remembered. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin(), viewport: wide, locale: 'en-GB', ...options });
  return context.newPage();
}

/** Closes a page with its session. */
export const closePage = (page: Page): Promise<void> => page.context().close();
