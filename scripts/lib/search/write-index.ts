import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { partFolder } from '../../../src/search/engine.ts';
import { facetValues, forEachFacet, type FactTable, type PageText } from '../../../src/search/facts.ts';
import { indexWords } from '../../../src/search/index-words.ts';
import { characterPairs } from './character-pairs.ts';
import type { AddressedPage } from './index-site.ts';
import { makeLoud } from './loud-pagefind.ts';
import { numberPages } from './page-numbers.ts';
import { wordsOfPages } from './page-words.ts';

/**
 * A language without stemmer and segmentation, from the range that is free for one's own use: the words come as the
 * index keeps them.
 */
const ownLanguage = 'qaa';

/** How many places of words a piece of the index holds. A search fetches a piece for each word. */
const pieceSize = 2000;

/**
 * How many words a part of the index has at most, if its last page does not go beyond. Pagefind holds about 650 bytes for
 * each word while it writes: up to 800 MB for a part. A plan of a thousand units is one part.
 */
const partWords = 1_200_000;

/** What Pagefind writes besides the index, and the site does without: it keeps the pages' texts itself. */
const unused = /^(?:fragment|filter|pagefind-.*\.(?:js|css)|wasm\.(?!unknown\.).*)$/;

/** What the first part of an index has for all. */
const shared = /^(?:pagefind\.js|wasm\..*)$/;

/**
 * Writes the index of the pages of one language, their facts, texts and words, into a folder.
 * @param most how many words a part of the index has at most.
 */
export async function writeIndex(folder: string, pages: readonly AddressedPage[], most = partWords): Promise<void> {
  const lengths = pages.map((page) => wordsOf(page).length);
  const starts = partStarts(lengths, most);
  for (const [place, start] of starts.entries())
    await writePart(folder, place + 1, [start, starts[place + 1] ?? pages.length], pages);
  await makeLoud(join(folder, 'pagefind.js'));
  const texts = await writeTexts(folder, pages);
  await writeJson(join(folder, 'facts.json'), { texts, parts: starts.length, lengths, ...factTable(pages) });
  await writeJson(join(folder, 'words.json'), wordsOfPages(pages));
  await writeJson(join(folder, 'characters.json'), characterPairs(pages));
}

/** Writes the text of each page, and gives the folder in which they are. */
async function writeTexts(folder: string, pages: readonly AddressedPage[]): Promise<string> {
  const [arriving, hash] = [join(folder, 'texts', 'arriving'), createHash('sha256')];
  await mkdir(arriving, { recursive: true });
  for (const [place, page] of pages.entries()) {
    const text = JSON.stringify(textOf(page));
    await writeFile(join(arriving, `${place}.json`), text);
    hash.update(place === 0 ? text : `\n${text}`);
  }
  const name = `texts/${hash.digest('hex').slice(0, 10)}/`;
  await rename(arriving, join(folder, name));
  return name;
}

const writeJson = (path: string, data: unknown) => writeFile(path, JSON.stringify(data));

/** At which page each part begins, so that all have about as many words, and none more than the most but for its last page. */
export function partStarts(lengths: readonly number[], most: number): number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const size = total / Math.max(1, Math.ceil(total / most));
  const starts: number[] = [];
  let words = size;
  for (const [place, length] of lengths.entries()) {
    if (words >= size) {
      starts.push(place);
      words = 0;
    }
    words += length;
  }
  return starts;
}

/** Writes a part of the index, from a page to before another. */
async function writePart(
  index: string,
  part: number,
  [from, to]: readonly [number, number],
  pages: readonly AddressedPage[],
): Promise<void> {
  const folder = join(index, partFolder('/', part));
  try {
    await writePagefind(folder, pages.slice(from, to), from);
  } finally {
    // Pagefind works in a program of its own, which gives back what it held only when it ends.
    await close();
  }
  await numberPages(folder);
  await removeFiles(folder, unused);
  if (part > 1) await removeFiles(folder, shared);
}

/** Writes Pagefind's own files. Each page is a record whose address is its place. @param first the place of the first. */
async function writePagefind(folder: string, pages: readonly AddressedPage[], first: number): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(pieceSize);
  const { index, errors } = await createIndex();
  if (!index) throw failure(errors);
  for (const [place, page] of pages.entries()) await addPage(index, first + place, wordsOf(page));
  stopAt((await index.writeFiles({ outputPath: folder })).errors);
}

const wordsOf = ({ title, facts, blocks }: AddressedPage): string[] =>
  indexWords(
    title,
    blocks.map(([, text]) => text),
    facts,
  );

const addPage = async (index: PagefindIndex, place: number, content: readonly string[]): Promise<void> =>
  stopAt(
    (await index.addCustomRecord({ url: String(place), content: content.join(' '), language: ownLanguage })).errors,
  );

const failure = (errors: readonly string[]) => new Error(`The search index could not be made. ${errors.join(' ')}`);

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0) throw failure(errors);
}

async function removeFiles(folder: string, names: RegExp): Promise<void> {
  const found = (await readdir(folder)).filter((name) => names.test(name));
  await Promise.all(found.map((name) => rm(join(folder, name), { recursive: true })));
}

function factTable(pages: readonly AddressedPage[]): Omit<FactTable, 'texts' | 'parts' | 'lengths'> {
  const valuesOf = pages.map(({ facts }) => facetValues(facts));
  return {
    commitments: pages.map(({ facts }) => facts.commitments ?? 0),
    dates: pages.map(({ facts }) => facts.date ?? ''),
    facets: forEachFacet((name) => {
      const values = [...new Set(valuesOf.flatMap((all) => all[name]))];
      return { values, of: valuesOf.map((all) => all[name].map((value) => values.indexOf(value))) };
    }),
  };
}

const textOf = ({ title, href, facts, lead, blocks }: AddressedPage): PageText => ({
  title,
  href,
  kind: facts.kind,
  place: facts.place ?? '',
  lead,
  blocks,
});
