/** A processor's share of the pictures: it gets a list of {@link DrawOrder} and draws each. */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { DrawOrder } from './draw-pictures.ts';
import { fontFiles } from './fonts.ts';

const fontBuffers = await Promise.all(fontFiles.map((file) => readFile(file)));
await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

for (const { svg, png } of workerData as readonly DrawOrder[]) {
  const picture = new Resvg(await readFile(svg, 'utf8'), {
    font: { fontBuffers, defaultFontFamily: 'Noto Sans S Chinese' },
  });
  const drawn = picture.render();
  await writeFile(png, drawn.asPng());
  drawn.free();
  picture.free();
}
