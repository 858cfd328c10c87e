import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, glob, mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { onAllProcessors } from '../on-all-processors.ts';

/** A picture to be drawn: the SVG, and where its PNG goes. */
export interface DrawOrder {
  svg: string;
  png: string;
}

/** What was drawn: how many pictures there are, and how many of them were not known from an earlier build. */
export interface Drawn {
  pictures: number;
  drawn: number;
}

/** Pictures of earlier builds, each called by a hash of its SVG. They hold for any plan. */
const shelf = process.env['PICTURE_CACHE'] ?? '.cache/pictures';

/** To be counted up when letters or the way of drawing change, so that no earlier picture is taken. */
const manner = '1';

/**
 * Draws every SVG below `pictures/` of a built site as PNG beside it, on all processors.
 * @throws Error if a picture cannot be drawn.
 */
export async function drawPictures(site: string): Promise<Drawn> {
  const folder = join(site, 'pictures');
  const orders = (await Array.fromAsync(glob('**/*.svg', { cwd: folder }))).map((path) => ({
    svg: join(folder, path),
    png: join(folder, path.replace(/\.svg$/, '.png')),
  }));
  await mkdir(shelf, { recursive: true });
  const missing = (await Promise.all(orders.map(takeFromShelf))).flatMap((order) => order ?? []);
  if (missing.length > 0) await onAllProcessors(new URL('./draw.ts', import.meta.url), missing, 1);
  for (const { png, kept } of missing) await putOnShelf(png, kept);
  return { pictures: orders.length, drawn: missing.length };
}

const keptName = async (svg: string): Promise<string> =>
  join(
    shelf,
    `${createHash('sha256')
      .update(manner)
      .update(await readFile(svg))
      .digest('hex')}.png`,
  );

/** Takes a picture from an earlier build; gives the order back where there is none. */
async function takeFromShelf(order: DrawOrder): Promise<(DrawOrder & { kept: string }) | undefined> {
  const kept = await keptName(order.svg);
  if (!existsSync(kept)) return { ...order, kept };
  await copyFile(kept, order.png);
  return undefined;
}

/** Another build may look for it meanwhile, so it comes there whole. */
async function putOnShelf(png: string, kept: string): Promise<void> {
  const arriving = `${kept}.${process.pid}`;
  await copyFile(png, arriving);
  await rename(arriving, kept);
}
