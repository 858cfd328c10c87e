import type { Browser, Page } from 'playwright-core';
import { simpleAddress } from '../../../src/domain/simple-address.ts';
import type { Language } from '../../../src/schemas/common.ts';

/** The screens: a small telephone, a tablet, a desk. */
export const screens = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
] as const;

/** A screen by its size. */
export interface Screen {
  width: number;
  height: number;
}

/** What a reader or a machine may have set, and what a browser is told of it. */
export const media = {
  light: { media: 'screen', colorScheme: 'light', forcedColors: 'none' },
  dark: { media: 'screen', colorScheme: 'dark', forcedColors: 'none' },
  print: { media: 'print', colorScheme: 'light', forcedColors: 'none' },
  forced: { media: 'screen', colorScheme: 'light', forcedColors: 'active' },
} as const;

/** The name of a mode: one of {@link media}, or the simple form of the page in large type, which is a page of its own. */
export type Mode = keyof typeof media | 'large';

/** Higher pictures are cut off: painting them takes seconds, and Chromium paints none of more than 16,384 pixels. */
const highest = 8000;

/** A page's address, or that of its simple form. */
export const addressOf = (language: Language, path: string, mode: Mode): string =>
  mode === 'large' ? simpleAddress(`/${language}/${path}`) : `/${language}/${path}`;

/** Opens pages of a screen, one after the other, without anything that moves. Close its context at the end. */
export async function openScreen(browser: Browser, origin: string, screen: Screen): Promise<Page> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: screen,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/** Opens an address and waits until nothing is on its way. @throws Error if it is not there. */
export async function goTo(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200) throw new Error(`There is no page at ${address}.`);
}

/** Takes the picture of what is on the screen, or of the whole page. */
export async function takePicture(page: Page, whole: boolean): Promise<Buffer> {
  const still = { animations: 'disabled', caret: 'hide' } as const;
  if (!whole) return page.screenshot(still);
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, highest) };
  return page.screenshot({ ...still, fullPage: true, clip });
}
