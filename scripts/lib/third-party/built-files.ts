import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { originFile, type Origin } from './origin.ts';

/** A script, style or program of a built site, and where it comes from; nothing where that is not known. */
interface BuiltFile {
  path: string;
  origin: Origin | undefined;
}

/** What a browser runs or applies. */
const running = '**/*.{js,mjs,css,wasm,pagefind}';

/** What is served as it stands in this project. */
const isPublic = (site: string, path: string): boolean =>
  existsSync(join('public', path)) && readFileSync(join('public', path)).equals(readFileSync(join(site, path)));

/** What Pagefind writes beside the index. */
const isPagefind = (path: string): boolean => /^search\/[^/]+\/(?:pagefind\.js|wasm\.\w+\.pagefind)$/.test(path);

const from = (origin: Partial<Origin>): Origin => ({ own: [], packages: [], unknown: [], ...origin });

function originIn(site: string, path: string): Origin | undefined {
  if (isPagefind(path)) return from({ packages: ['pagefind'] });
  if (isPublic(site, path)) return from({ own: [`public/${path}`] });
  const kept = originFile(path);
  return path.startsWith('_astro/') && existsSync(kept)
    ? (JSON.parse(readFileSync(kept, 'utf8')) as Origin)
    : undefined;
}

/** Everything in a built site that a browser runs. What releases keep is held to their sums and left out here. */
export const runningFiles = (site: string): BuiltFile[] =>
  globSync(running, { cwd: site })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.startsWith('data/v/'))
    .toSorted()
    .map((path) => ({ path, origin: originIn(site, path) }));

/** The packages of which something reaches the browser. */
export const packagesInBrowser = (files: readonly BuiltFile[]): string[] =>
  [...new Set(files.flatMap(({ origin }) => origin?.packages ?? []))].toSorted();
