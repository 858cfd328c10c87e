import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const fontFile = (name: string, file: string): string =>
  join(dirname(createRequire(import.meta.url).resolve(`@embedpdf/fonts-${name}`)), '../fonts', file);

/** The files of the letters by which pictures are drawn: Chinese and Latin, regular and bold. */
export const fontFiles: readonly string[] = [
  fontFile('sc', 'NotoSansHans-Regular.otf'),
  fontFile('sc', 'NotoSansHans-Bold.otf'),
  fontFile('latin', 'NotoSans-Regular.ttf'),
  fontFile('latin', 'NotoSans-Bold.ttf'),
];
