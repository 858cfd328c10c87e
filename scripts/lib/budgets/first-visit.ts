import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { Parser } from 'htmlparser2';

const compress = promisify(brotliCompress);

/** What a browser fetches for a page, each with its bytes after Brotli. */
interface Fetched {
  /** Its address: `/_astro/a.css`. */
  path: string;
  bytes: number;
}

/** What a first visit to a page fetches. */
export interface Visit {
  /** The page and all that it needs, before the reader acts. */
  first: Fetched[];
  /** What its scripts may fetch later. */
  later: Fetched[];
}

/** What a page asks for by itself: styles, scripts, and pictures that do not wait until they are near. */
export function askedBy(html: string): string[] {
  const asked: string[] = [];
  new Parser({
    onopentag(name, { rel = '', href, src, loading }) {
      if (name === 'link' && href && /^(?:stylesheet|preload|modulepreload)$/.test(rel)) asked.push(href);
      else if ((name === 'script' || (name === 'img' && loading !== 'lazy')) && src) asked.push(src);
    },
  }).end(html);
  return asked.filter((address) => address.startsWith('/'));
}

/** What a script imports: before it runs, and later. Both as written, beginning with a dot. */
export function importsOf(script: string): { first: string[]; later: string[] } {
  const found = (pattern: RegExp) => [...script.matchAll(pattern)].flatMap(([, path]) => path ?? []);
  return {
    first: found(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g),
    later: found(/\bimport\(\s*["'`](\.[^"'`]+)["'`]/g),
  };
}

/** All that some files need, themselves among it, and what their scripts may fetch later. */
async function followImports(folder: string, paths: readonly string[]) {
  const needed = new Set(paths);
  const later = new Set<string>();
  // A set is walked to its end, also over what is added meanwhile.
  for (const path of needed) {
    if (!path.endsWith('.js')) continue;
    const imports = importsOf(await readFile(join(folder, path), 'utf8'));
    for (const name of imports.first) needed.add(posix.join(posix.dirname(path), name));
    for (const name of imports.later) later.add(posix.join(posix.dirname(path), name));
  }
  return { needed, later };
}

const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

/** How hard Brotli tries: as hard as it can, as for files that are compressed once, or only about so. */
const qualities = { exact: constants.BROTLI_MAX_QUALITY, about: 5 };

/** Tells what first visits to the pages of a built site fetch, read from its files. */
export class VisitScale {
  #folder: string;
  /** The weights of styles and scripts, which many pages share. */
  #known = new Map<string, Promise<Fetched>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What a first visit to a page fetches. @param manner `about` weighs the page itself quickly and a little too high. */
  async visit(path: string, manner: keyof typeof qualities = 'exact'): Promise<Visit> {
    const asked = askedBy(await readFile(join(this.#folder, fileOf(path)), 'utf8'));
    const { needed, later } = await followImports(this.#folder, asked);
    const arrived = (await followImports(this.#folder, [...later])).needed;
    const shared = (paths: Iterable<string>) => Promise.all([...paths].map((one) => this.#weighOnce(one)));
    return {
      first: [await this.#weigh(path, qualities[manner]), ...(await shared(needed))],
      later: await shared([...arrived].filter((one) => !needed.has(one))),
    };
  }

  #weighOnce(path: string): Promise<Fetched> {
    const weight = this.#known.get(path) ?? this.#weigh(path, qualities.exact);
    this.#known.set(path, weight);
    return weight;
  }

  async #weigh(path: string, quality: number): Promise<Fetched> {
    const file = await readFile(join(this.#folder, fileOf(path)));
    return { path, bytes: (await compress(file, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })).length };
  }
}
