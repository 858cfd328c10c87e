import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePage, narrow, openBrowser, openPage, wide } from './lib/browser.ts';
import { pageKinds } from './lib/pages.ts';
import { recordRun } from './lib/record-run.ts';
import { isFull } from './lib/sample.ts';
import type { CheckId } from '../src/domain/accessibility-run.ts';
import { languages } from '../src/schemas/common.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Every kind of page: in the full run in both languages, else in one of them by turns. */
const addresses = languages.flatMap((language, turn) =>
  pageKinds.filter((_, place) => isFull || place % 2 === turn).map((kind) => `/${language}/${kind}`),
);

/** What is found on every kind of page: `/en/tasks/ what`. */
async function onEveryKind(
  check: CheckId,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const page = await openPage(browser, options);
  const found: string[] = [];
  for (const path of addresses) {
    await page.goto(path);
    found.push(...(await look(page)).map((what) => `${path} ${what}`));
  }
  await closePage(page);
  recordRun(check, addresses.length, found.length);
  return found;
}

/** How many pixels the page can be moved sideways, if it can. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`moves sideways by ${scrollWidth - clientWidth} pixels`] : [];
  });

/** Words that are cut off by the box they stand in. What is out of sight on purpose is one pixel in size. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
        const hides = overflowX === 'hidden' || overflowY === 'hidden';
        if (!hides || element.clientWidth <= 1 || textOverflow === 'ellipsis') return false;
        return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      })
      .map(({ className, textContent }) => `cuts off .${className}: ${textContent.trim().slice(0, 40)}`),
  );

/** The spacing of text that readers may set for themselves, by WCAG 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

describe('every kind of page, for everyone,', { timeout: 600_000 }, () => {
  test('at 200 % zoom has all its words and does not move sideways', async () => {
    const look = async (page: Page) => [...(await sideways(page)), ...(await cutOff(page))];
    expect(
      await onEveryKind('zoom-200', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, look),
    ).toEqual([]);
  });

  test('at 400 % zoom, 320 pixels wide, does not move sideways', async () => {
    expect(
      await onEveryKind('zoom-400', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, sideways),
    ).toEqual([]);
  });

  test('bears the reader’s own spacing of text', async () => {
    const look = async (page: Page) => {
      await page.addStyleTag({ content: spacing });
      return [...(await sideways(page)), ...(await cutOff(page))];
    };
    // The style is the reader’s and no part of the site, which its policy would refuse.
    expect(await onEveryKind('text-spacing', { viewport: narrow, bypassCSP: true }, look)).toEqual([]);
  });

  test('stands still for those who want no motion', async () => {
    const look = (page: Page) =>
      page.evaluate(() => [
        ...document.getAnimations().map(({ id }) => `moves: ${id}`),
        ...(getComputedStyle(document.documentElement).scrollBehavior === 'auto' ? [] : ['scrolls smoothly']),
      ]);
    expect(await onEveryKind('no-motion', { viewport: wide, reducedMotion: 'reduce' }, look)).toEqual([]);
  });

  test('shows its charts and signs in forced colours', async () => {
    const look = (page: Page) =>
      page.evaluate(() => {
        const paper = getComputedStyle(document.body).backgroundColor;
        const shown = [...document.querySelectorAll('main svg :is(path, line, circle, text, rect)')].filter((shape) =>
          (shape as SVGElement).checkVisibility(),
        );
        const lost = shown.filter((shape) => {
          const { stroke, fill } = getComputedStyle(shape);
          return [stroke, fill].every((colour) => colour === 'none' || colour === paper);
        });
        return lost.map((shape) => `loses <${shape.localName} class="${shape.getAttribute('class')}">`);
      });
    expect(await onEveryKind('forced-colors', { viewport: wide, forcedColors: 'active' }, look)).toEqual([]);
  });

  test('is all within reach of the keyboard, with the place in sight and covered by nothing', async () => {
    const look = (page: Page) =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')];
        const reachable = all.filter((element) => element.checkVisibility() && !element.matches(':disabled'));
        return reachable.flatMap((element) => {
          element.focus({ focusVisible: true } as FocusOptions);
          const name = `<${element.localName}> ${element.textContent.trim().slice(0, 30)}`;
          if (document.activeElement !== element) return [`cannot reach ${name}`];
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return [`does not show where ${name} is`];
          const box = element.getClientRects()[0];
          if (!box || box.width <= 1) return [];
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          const isFree = top && (element.contains(top) || top.contains(element) || top.closest('label'));
          return isFree ? [] : [`covers ${name} with <${top?.localName ?? 'nothing'}>`];
        });
      });
    expect(await onEveryKind('focus', { viewport: wide, reducedMotion: 'reduce' }, look)).toEqual([]);
  });

  const steps = isFull ? 60 : 15;
  test('is walked through by the Tab key from link to link', async () => {
    const look = async (page: Page) => {
      const wanted = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
            (element) => element.checkVisibility() && element.tabIndex >= 0 && !element.matches('[type="radio"]'),
          ).length,
      );
      const seen = new Set<string>();
      for (let step = 0; step < Math.min(wanted, steps); step += 1) {
        await page.keyboard.press('Tab');
        seen.add(
          await page.evaluate(() => {
            const here = document.activeElement;
            return here && here !== document.body
              ? String([...document.querySelectorAll('*')].indexOf(here))
              : 'nowhere';
          }),
        );
      }
      return seen.has('nowhere') || seen.size < Math.min(wanted, steps) - 1
        ? [`walks to ${seen.size} of ${wanted}`]
        : [];
    };
    expect(await onEveryKind('tab-key', { viewport: wide }, look)).toEqual([]);
  });
});
