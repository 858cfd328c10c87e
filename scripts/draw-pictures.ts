/**
 * Draws every picture of a built site as PNG beside its SVG: `node scripts/draw-pictures.ts [dist]`.
 * Prints how many there are, and how many of them had to be drawn anew. Exits with 1 if one cannot be drawn.
 */
import { drawPictures } from './lib/pictures/draw-pictures.ts';

try {
  const { pictures, drawn } = await drawPictures(process.argv[2] ?? 'dist');
  console.log(`${pictures} pictures, ${drawn} of them drawn anew`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
