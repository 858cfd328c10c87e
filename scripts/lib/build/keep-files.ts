import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of styles and scripts. Each file is named by the sum of what is in it, so that no two want one name. */
const named = '_astro';

/** How long a page may have been kept by a browser or on the way to it, in milliseconds: a week. */
const keeping = 7 * 24 * 60 * 60_000;

/**
 * Carries styles and scripts of the site that is served over into the next one, if that has them no more: a page that was
 * kept somewhere still asks for them. The time of a file is that of the last build that made it, and stays when it is
 * carried over; a week after it the file is left behind.
 * @param served the folder of the site that is served, if there is one. @param next the folder of the next.
 * @param now the time, in milliseconds.
 */
export function keepFiles(served: string, next: string, now = Date.now()): void {
  for (const name of namesIn(join(served, named))) {
    const [from, to] = [join(served, named, name), join(next, named, name)];
    const isYoung = now - statSync(from).mtimeMs < keeping;
    if (isYoung && !existsSync(to)) cpSync(from, to, { preserveTimestamps: true });
  }
}

const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
    : [];
