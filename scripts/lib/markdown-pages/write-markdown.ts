import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../../../src/schemas/common.ts';
import { pageMarkdown } from './page-markdown.ts';

/**
 * Writes the text of every page of a built site as Markdown beside it: `index.md` beside `index.html`.
 * @returns how many pages there are. @throws Error if a page cannot be read as one.
 */
export async function writeMarkdown(site: string): Promise<number> {
  let count = 0;
  for await (const path of glob(
    languages.map((language) => `${language}/**/index.html`),
    { cwd: site },
  )) {
    const markdown = await pageMarkdown(await readFile(join(site, path), 'utf8'));
    if (markdown === undefined) throw new Error(`${path} has no main part, or does not say its address.`);
    await writeFile(join(site, path.replace(/html$/, 'md')), markdown);
    count += 1;
  }
  return count;
}
