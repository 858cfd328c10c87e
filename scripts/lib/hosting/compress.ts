import { glob, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inTurns } from '../in-turns.ts';
import { mannerOf, Shelf } from '../shelf.ts';

/** What was compressed: how many files, their bytes before and as Brotli, and how many no earlier build had compressed. */
export interface Compressed {
  files: number;
  plain: number;
  brotli: number;
  anew: number;
}

/** The endings of texts and programs. Pictures, archives and the pieces of the search index are compressed already. */
const endings = 'html,css,js,json,jsonld,xml,atom,csv,md,txt,py,bib,ris,svg,pagefind';

/** A smaller file fits into one packet as it is, in bytes. */
const leastBytes = 1000;

/** What a compressed file may weigh at most, as a share of the plain one, to be worth its place. */
const mostShare = 0.9;

/** How many pages get the best that Brotli can do. It takes a tenth less room and twenty-five times the work. */
const pagesForTheBest = 2000;

/**
 * How hard Brotli tries: its best for what readers wait for, styles, programs and pages, so that pages arrive as their
 * budgets weigh them; not for data, and not for the pages of a very big site, which change with every word of it.
 */
export const qualityOf = (path: string, pages: number): number =>
  /\.(?:css|js)$/.test(path) || (path.endsWith('.html') && pages <= pagesForTheBest) ? 11 : 7;

/** How files are compressed: this program, and what Node compresses with. */
const manner = mannerOf([new URL(import.meta.url)]);

/** How many files are on their way at a time: enough to keep all of Node's helping threads busy. */
const atOnce = 8;

const asBrotli = (content: Buffer, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });

/** The header of the result bears no time, so that equal contents are equal bytes. */
const asGzip = (content: Buffer): Promise<Buffer> => promisify(gzip)(content, { level: 9 });

const ways = [
  ['br', asBrotli],
  ['gz', asGzip],
] as const;

/** Writes `.br` and `.gz` beside every file of a built site that gains by it, for hosts that send such files. */
export async function compressSite(site: string): Promise<Compressed> {
  const shelf = new Shelf('compressed', manner);
  const sum: Compressed = { files: 0, plain: 0, brotli: 0, anew: 0 };
  const paths = await Array.fromAsync(glob(`**/*.{${endings}}`, { cwd: site }));
  const pages = paths.filter((path) => path.endsWith('.html')).length;
  await inTurns(paths, atOnce, async (share) => {
    for (const path of share) await compressFile(join(site, path), qualityOf(path, pages), shelf, sum);
  });
  return sum;
}

async function compressFile(path: string, quality: number, shelf: Shelf, sum: Compressed): Promise<void> {
  const content = await readFile(path);
  if (content.length < leastBytes) return;
  const place = shelf.placeOf(`${quality}-`, content);
  for (const [ending, compress] of ways) {
    const [packed, kept] = [`${path}.${ending}`, `${place}.${ending}`];
    if (!(await shelf.take(kept, packed))) {
      const made = await compress(content, quality);
      // A file without content remembers that there is nothing to gain.
      await writeFile(packed, made.length > content.length * mostShare ? '' : made);
      await shelf.keep(packed, kept);
      if (ending === 'br') sum.anew += 1;
    }
    const { size } = await stat(packed);
    if (size === 0) await rm(packed);
    else if (ending === 'br') count(sum, content.length, size);
  }
}

function count(sum: Compressed, plain: number, brotli: number): void {
  sum.files += 1;
  sum.plain += plain;
  sum.brotli += brotli;
}
