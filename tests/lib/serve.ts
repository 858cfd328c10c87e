import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/lib/browser.ts';
import { serveSite } from '../../scripts/lib/server.ts';
import { dist } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the served site, without a slash at the end. */
    origin: string;
    /** The path of the browser. */
    browser: string;
  }
}

/** Serves the built site for all browser tests and finds the browser once. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await serveSite(dist);
  provide('origin', server.origin);
  provide('browser', findBrowser());
  return () => server.close();
}
