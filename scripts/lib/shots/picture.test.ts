import { describe, expect, test } from 'vitest';
import { differenceOf, readPicture, withFewerShades, writePicture, writeSmall, type Bitmap } from './picture.ts';

/** A square whose points are of one colour, but for some black ones from the first on. */
function square(size: number, black = 0): Bitmap {
  const data = new Uint8Array(size * size * 4).fill(255);
  for (let place = 0; place < black; place += 1) data.set([0, 0, 0], place * 4);
  return { width: size, height: size, data };
}

describe('pictures of pages', () => {
  test('are read as they were written, with all colours or with a list of them', () => {
    const picture = square(20, 33);
    for (const png of [writePicture(picture), writeSmall(picture)]) {
      const { width, height, data } = readPicture(png);
      expect([width, height]).toEqual([20, 20]);
      expect(Buffer.from(data).equals(Buffer.from(picture.data))).toBe(true);
    }
  });

  test('lose shades that nobody sees', () => {
    const picture = square(1);
    picture.data.set([250, 3, 128, 255]);
    expect([...withFewerShades(picture).data]).toEqual([255, 0, 136, 255]);
  });

  test('are no list of colours if there are too many', () => {
    const picture = square(20);
    for (let place = 0; place < 300; place += 1) picture.data.set([place % 256, Math.floor(place / 256), 7], place * 4);
    expect(() => writeSmall(picture)).toThrow('The picture has 301 colours');
  });

  test('differ by the share of their points', () => {
    expect(differenceOf(square(10), square(10)).share).toBe(0);
    expect(differenceOf(square(10), square(10, 50)).share).toBeCloseTo(0.5);
    expect(differenceOf(square(10), square(11)).share).toBe(1);
  });
});
