import { chromium, type Browser } from 'playwright-core';
import { browserArguments, findBrowser, isRoot } from './browser.ts';
import { Failure } from './failure.ts';
import { builtFolder, serveSite } from './server.ts';

/**
 * Starts a browser for a command, gives it to the work, and ends it afterwards, whatever became of the work.
 * @param more what the browser is told besides.
 * @throws Failure if there is no browser to be had.
 */
export async function withBrowser<Result>(
  work: (browser: Browser) => Promise<Result>,
  more: readonly string[] = [],
): Promise<Result> {
  const args = [...browserArguments(isRoot()), ...more];
  const browser = await chromium.launch({ executablePath: browserPath(), args });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** The path of a browser. @throws Failure if there is none to be had. */
function browserPath(): string {
  try {
    return findBrowser();
  } catch (error) {
    const chinese = '没有可用的Chrome或Chromium，也无法自动安装：请安装浏览器，或用CHROME_PATH指明其程序文件。';
    throw new Failure({ en: (error as Error).message, zh: chinese });
  }
}

/** Serves the built site while the work is done. @throws Failure if it is not built. */
export async function withSite<Result>(work: (origin: string) => Promise<Result>): Promise<Result> {
  const server = await serveSite(builtFolder());
  try {
    return await work(server.origin);
  } finally {
    await server.close();
  }
}
