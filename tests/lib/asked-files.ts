import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, readHtml } from './site.ts';

/** The names of styles and scripts in a text. */
const namesIn = (text: string): string[] => text.match(/(?<=[/"'`])[\w.-]+\.(?:js|css)(?=["'`])/g) ?? [];

const read = (name: string): string => {
  try {
    return readFileSync(join(dist, '_astro', name), 'utf8');
  } catch {
    return ''; // A name in a text that is none of a file.
  }
};

/** The styles and scripts that a page may ask for: those of its HTML, and those that these name. */
export function askedFiles(path: string): string[] {
  const found = new Set(namesIn(readHtml(path)));
  // What is added while the set is walked through is walked through too.
  for (const name of found) for (const next of namesIn(read(name))) found.add(next);
  return [...found].map((name) => `/_astro/${name}`);
}
