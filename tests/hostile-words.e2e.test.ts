import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../src/schemas/common.ts';
import { inTurns } from '../scripts/lib/in-turns.ts';
import { closePage, openBrowser, openPage, origin } from './lib/browser.ts';
import { doorsOf, foreignParts, hostileMarkup, type Door } from './lib/hostile.ts';
import { outline } from './lib/pages.ts';
import { isFull } from './lib/sample.ts';
import { watch } from './lib/watch.ts';

const places = { task: `tasks/${outline.tasks[0]?.id ?? ''}/`, part: `plan/${outline.top.at(-2)?.id ?? ''}/` };

/** Every word at some of the doors, at each door some of the words, in both languages; in the full run all at all. */
const inputs = languages.flatMap((language, half) =>
  doorsOf(language, places).flatMap((door, at) =>
    hostileMarkup.filter((_, place) => isFull || (place + at) % 6 === half).map((words) => ({ language, door, words })),
  ),
);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A comparison asks for the file of what it is to compare, which for these words there is not. */
const isMissingFile = (complaint: string) => /\/compare\/.* says: Failed to load resource: .*404/s.test(complaint);

/** Tries words at a door on a page, and tells what ran or was made of them. */
async function tryAll(share: readonly { language: string; door: Door; words: string }[]): Promise<string[]> {
  const ran: string[] = [];
  const complaints: string[] = [];
  // The front door leads on at once, but not in a language that it does not know.
  const page = await openPage(browser, { locale: 'fr-FR' });
  await watch(page, complaints);
  for (const { language, door, words } of share) {
    await door.enter(page, words, (path) => origin() + path);
    ran.push(...complaints.splice(0).filter((one) => !isMissingFile(one)));
    const made = await foreignParts(page, `${origin()}/_astro/`);
    ran.push(...made.map((part) => `${language}, ${door.name}, ${words.slice(0, 60)}: ${part}`));
  }
  await closePage(page);
  return ran;
}

describe('hostile words from outside', () => {
  test(
    'do nothing at any door by which words come into a page',
    { timeout: isFull ? 3_600_000 : 600_000 },
    async () => {
      const ran: string[] = [];
      await inTurns(inputs, 2, async (share) => {
        ran.push(...(await tryAll(share)));
      });
      expect(ran).toEqual([]);
      expect(inputs.length).toBeGreaterThanOrEqual(60);
      console.log(`${inputs.length} hostile inputs tried, none ran`);
    },
  );
});
