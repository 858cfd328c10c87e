/**
 * Draws every picture of a built site as PNG beside its SVG: `node scripts/draw-pictures.ts [dist]`.
 * Prints how many there are, and how many of them had to be drawn anew. Exits with 1 if one cannot be drawn.
 */
import { runSiteStep } from './lib/build/site-step.ts';
import { drawPictures } from './lib/pictures/draw-pictures.ts';

await runSiteStep(async (site) => {
  const { pictures, drawn } = await drawPictures(site);
  return [`${pictures} pictures, ${drawn} of them drawn anew`];
});
