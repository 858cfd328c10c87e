import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { languages } from '../../../src/schemas/common.ts';
import { simpleAddress } from '../../../src/domain/simple-address.ts';
import { simpleForm } from './simple-form.ts';

/**
 * Writes the simple form of every page of a language of a built site below `simple`: `/en/simple/tasks/` of `/en/tasks/`.
 * Search engines and the search do not look there: run it after the search index is made.
 * @param base the path below which the site is published, with its slashes.
 * @returns how many there are. @throws Error if a page of the content has the address that they need.
 */
export async function writeSimple(site: string, base = '/'): Promise<number> {
  const taken = languages.find((language) => existsSync(join(site, language, 'simple')));
  if (taken)
    throw new Error(`No page may have the address "/${taken}/simple/": the simple forms of all pages stand there.`);
  const pattern = languages.map((language) => `${language}/**/index.html`);
  const files = (await Array.fromAsync(glob(pattern, { cwd: site }))).map((file) => file.split(sep).join('/'));
  const standard = new Set(files.map((file) => `${base}${file.replace(/index\.html$/, '')}`));
  for (const file of files) {
    const path = join(site, simpleAddress(`/${file}`));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, simpleForm(await readFile(join(site, file), 'utf8'), standard, base));
  }
  return files.length;
}
