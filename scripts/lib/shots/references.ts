import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { languages } from '../../../src/schemas/common.ts';
import type { PageKind } from '../page-kinds.ts';
import { addressOf, goTo, media, openScreen, screens, takePicture } from './look.ts';
import { differenceOf, readPicture, withFewerShades, writePicture, writeSmall, type Bitmap } from './picture.ts';

/** Where the pictures stand to which the site is held. */
export const referenceFolder = 'tests/pictures';

/** The kinds of page of which there are such pictures: few, so that they weigh little. */
const chosen = new Set(['home', 'task', 'indicator', 'chapter', 'about']);

/** The share of points that may differ: more is a change that a reader sees. */
export const tolerance = 0.0005;

/** A picture of the site as it is, with its name: `en/home-360`. */
interface Shot {
  name: string;
  picture: Bitmap;
}

/** Takes what is on the screen of each chosen page, on a telephone and on a desk. */
async function takeChosen(browser: Browser, origin: string, kinds: readonly PageKind[]): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const screen of screens.filter(({ width }) => width !== 768)) {
    const page = await openScreen(browser, origin, screen);
    await page.emulateMedia(media.light);
    for (const { name, path } of kinds.filter(({ name }) => chosen.has(name))) {
      for (const language of languages) {
        await goTo(page, addressOf(language, path, 'light'));
        const picture = withFewerShades(readPicture(await takePicture(page, false)));
        shots.push({ name: `${language}/${name}-${screen.width}`, picture });
      }
    }
    await page.context().close();
  }
  return shots;
}

const keep = (path: string, png: Buffer): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, png);
};

/** Takes the pictures anew to which the site is held. @returns how many there are. */
export async function renewReferences(browser: Browser, origin: string, kinds: readonly PageKind[]): Promise<number> {
  const shots = await takeChosen(browser, origin, kinds);
  rmSync(referenceFolder, { recursive: true, force: true });
  for (const { name, picture } of shots) keep(join(referenceFolder, `${name}.png`), writeSmall(picture));
  return shots.length;
}

/** How a page differs from its picture in the repository: the share of points; 1 if there is no such picture. */
export interface Deviation {
  name: string;
  share: number;
}

/**
 * Holds the site to the pictures in the repository.
 * @param out the folder for pictures of the differences, as `<name>.png`, with the page as it is beside, as `<name>-now.png`.
 * @returns every page, with the share of points that differ.
 */
export async function compareReferences(
  browser: Browser,
  origin: string,
  kinds: readonly PageKind[],
  out: string,
): Promise<Deviation[]> {
  rmSync(out, { recursive: true, force: true });
  return (await takeChosen(browser, origin, kinds)).map(({ name, picture }) => {
    const path = join(referenceFolder, `${name}.png`);
    if (!existsSync(path)) return { name, share: 1 };
    const { share, picture: shown } = differenceOf(readPicture(readFileSync(path)), picture);
    if (share > tolerance) {
      keep(join(out, `${name}.png`), writePicture(shown));
      keep(join(out, `${name}-now.png`), writePicture(picture));
    }
    return { name, share };
  });
}
