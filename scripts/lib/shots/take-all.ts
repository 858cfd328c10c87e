import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { languages, type Language } from '../../../src/schemas/common.ts';
import { inTurns } from '../in-turns.ts';
import type { PageKind } from '../page-kinds.ts';
import { addressOf, goTo, media, openScreen, screens, takePicture, type Mode, type Screen } from './look.ts';

/** What is to be photographed: a page in a language on a screen. */
interface Sitting {
  kind: PageKind;
  language: Language;
  screen: Screen;
}

/** How many pages are open at a time. */
const workers = 2;

/**
 * Takes every picture of some kinds of page: in both languages, on each screen, in each mode.
 * @param out the folder into which they go, as `<language>/<kind>/<width>-<mode>.png`.
 * @returns how many there are.
 */
export async function takeAll(
  browser: Browser,
  origin: string,
  kinds: readonly PageKind[],
  out: string,
): Promise<number> {
  let count = 0;
  for (const screen of screens) {
    const sittings = kinds.flatMap((kind) => languages.map((language) => ({ kind, language, screen })));
    await inTurns(sittings, workers, async (share) => {
      const page = await openScreen(browser, origin, screen);
      for (const sitting of share) {
        const taken = await sit(page, sitting, out);
        // In a step of its own: the other worker counts meanwhile.
        count += taken;
      }
      await page.context().close();
    });
  }
  return count;
}

/** Takes the pictures of a page in all modes. */
async function sit(page: Page, { kind, language, screen }: Sitting, out: string): Promise<number> {
  const keep = async (mode: Mode) => {
    const path = join(out, language, kind.name, `${screen.width}-${mode}.png`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await takePicture(page, true));
  };
  await page.emulateMedia(media.light);
  await goTo(page, addressOf(language, kind.path, 'light'));
  const modes = Object.keys(media) as (keyof typeof media)[];
  for (const mode of modes) {
    await page.emulateMedia(media[mode]);
    await keep(mode);
  }
  await page.emulateMedia(media.light);
  await goTo(page, addressOf(language, kind.path, 'large'));
  await keep('large');
  return modes.length + 1;
}
