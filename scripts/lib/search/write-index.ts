import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
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

/** What Pagefind writes besides the index, and the site does without: it keeps the pages' texts itself. */
const unused = /^(?:fragment|filter|pagefind-.*\.(?:js|css)|wasm\.(?!unknown\.).*)$/;

/** Writes the index of the pages of one language, their facts, texts and words, into a folder. */
export async function writeIndex(folder: string, pages: readonly AddressedPage[]): Promise<void> {
  const lengths = await writePagefind(folder, pages);
  await numberPages(folder);
  await makeLoud(join(folder, 'pagefind.js'));
  await removeUnused(folder);
  const texts = await writeTexts(folder, pages);
  await writeJson(join(folder, 'facts.json'), { texts, lengths, ...factTable(pages) });
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

/** Writes Pagefind's own files. Each page is a record whose address is its place. @returns how many words each has. */
async function writePagefind(folder: string, pages: readonly AddressedPage[]): Promise<number[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(pieceSize);
  const { index, errors } = await createIndex();
  if (!index) throw failure(errors);
  const lengths: number[] = [];
  for (const [place, page] of pages.entries()) {
    const words = wordsOf(page);
    await addPage(index, place, words);
    lengths.push(words.length);
  }
  stopAt((await index.writeFiles({ outputPath: folder })).errors);
  await index.deleteIndex();
  return lengths;
}

const wordsOf = ({ title, blocks }: AddressedPage): string[] =>
  indexWords(
    title,
    blocks.map(([, text]) => text),
  );

const addPage = async (index: PagefindIndex, place: number, content: readonly string[]): Promise<void> =>
  stopAt(
    (await index.addCustomRecord({ url: String(place), content: content.join(' '), language: ownLanguage })).errors,
  );

const failure = (errors: readonly string[]) => new Error(`The search index could not be made. ${errors.join(' ')}`);

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0) throw failure(errors);
}

async function removeUnused(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => unused.test(name));
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true })));
}

function factTable(pages: readonly AddressedPage[]): Omit<FactTable, 'texts' | 'lengths'> {
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

const textOf = ({ title, href, facts, blocks }: AddressedPage): PageText => ({
  title,
  href,
  kind: facts.kind,
  place: facts.place ?? '',
  blocks,
});
