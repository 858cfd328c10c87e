import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onAllProcessors } from '../on-all-processors.ts';
import { mannerOf, Shelf } from '../shelf.ts';

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

/** How pictures are drawn: these programs, and the libraries and letters that they use. */
const manner = mannerOf(
  ['draw.ts', 'fonts.ts'].map((name) => new URL(name, import.meta.url)),
  ['@resvg/resvg-wasm', 'pngjs', '@embedpdf/fonts-sc', '@embedpdf/fonts-latin'],
);

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
  const shelf = new Shelf('pictures', manner);
  const missing: (DrawOrder & { kept: string })[] = [];
  for (const order of orders) {
    const kept = `${shelf.placeOf(await readFile(order.svg))}.png`;
    if (!(await shelf.take(kept, order.png))) missing.push({ ...order, kept });
  }
  if (missing.length > 0) await onAllProcessors(new URL('./draw.ts', import.meta.url), missing, 1);
  for (const { png, kept } of missing) await shelf.keep(png, kept);
  return { pictures: orders.length, drawn: missing.length };
}
