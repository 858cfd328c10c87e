import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../../../src/schemas/common.ts';
import { onAllProcessors } from '../on-all-processors.ts';

/** How many pages are worth a thread. */
const least = 100;

/**
 * Writes the text of every page of a built site as Markdown beside it: `index.md` beside `index.html`.
 * @returns how many pages there are. @throws Error if a page cannot be read as one.
 */
export async function writeMarkdown(site: string): Promise<number> {
  const pattern = languages.map((language) => `${language}/**/index.html`);
  const paths = (await Array.fromAsync(glob(pattern, { cwd: site }))).map((path) => join(site, path));
  await onAllProcessors(new URL('./write-page.ts', import.meta.url), paths, least);
  return paths.length;
}
