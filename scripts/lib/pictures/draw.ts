import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { DrawOrder } from './draw-pictures.ts';
import { fontFiles } from './fonts.ts';

const fontBuffers = await Promise.all(fontFiles.map((file) => readFile(file)));
await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

async function draw({ svg, png }: DrawOrder): Promise<true> {
  const picture = new Resvg(await readFile(svg, 'utf8'), {
    font: { fontBuffers, defaultFontFamily: 'Noto Sans S Chinese' },
  });
  const drawn = picture.render();
  await writeFile(png, drawn.asPng());
  drawn.free();
  picture.free();
  return true;
}

/** Draws some pictures, one after the other. */
export async function work(orders: readonly DrawOrder[]): Promise<true[]> {
  const done: true[] = [];
  for (const order of orders) done.push(await draw(order));
  return done;
}
