import { crc32, deflateSync } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** A picture as its points: four bytes each, red, green, blue and opacity. */
export interface Bitmap {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Reads a PNG of any kind. */
export const readPicture = (png: Buffer): Bitmap => PNG.sync.read(png);

/** Writes a PNG with all its colours. */
export function writePicture({ width, height, data }: Bitmap): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return PNG.sync.write(png);
}

/** The distance between two shades that are told apart: 16 shades are left of 256. */
const step = 17;

/** The picture with fewer shades, opaque: what no eye misses, and of which a small file can be made. */
export function withFewerShades({ width, height, data }: Bitmap): Bitmap {
  return {
    width,
    height,
    data: data.map((value, place) => (place % 4 === 3 ? 255 : Math.round(value / step) * step)),
  };
}

/**
 * Writes a PNG with a list of colours, a byte a point: a third smaller than with all colours, which pngjs cannot write.
 * @throws Error if the picture has more than 256 colours.
 */
export function writeSmall({ width, height, data }: Bitmap): Buffer {
  const colours = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  for (let place = 0; place < width * height; place += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(place * 4, place * 4 + 3);
    const colour = (red << 16) | (green << 8) | blue;
    const index = colours.get(colour) ?? colours.size;
    colours.set(colour, index);
    // Each row begins with a byte that names its filter: 0, none.
    rows[place + Math.floor(place / width) + 1] = index;
  }
  if (colours.size > 256) throw new Error(`The picture has ${colours.size} colours, and a list holds 256.`);
  const palette = [...colours.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  const pixels = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', headOf(width, height)),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The head of a PNG with a list of colours: eight bits a point, colour type 3. */
function headOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return head;
}

/** A piece of a PNG: its length, its name, what it holds, and a sum over both. */
function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** How far two pictures differ: the share of points, from 0 to 1, and a picture that shows them. */
interface Difference {
  share: number;
  picture: Bitmap;
}

/** How far apart two colours may be and still count as the same, of 1 for black and white. */
const threshold = 0.1;

/** Compares two pictures. Those of different sizes differ in everything. */
export function differenceOf(one: Bitmap, other: Bitmap): Difference {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return { share: 1, picture: other };
  const data = new Uint8Array(width * height * 4);
  const points = pixelmatch(one.data, other.data, data, width, height, { threshold });
  return { share: points / (width * height), picture: { width, height, data } };
}
