import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ask } from '../../../src/search/ask.ts';
import { openFromDisk } from './from-disk.ts';
import type { AddressedPage } from './index-site.ts';
import { madeUpPages } from './made-up-pages.ts';
import { sample } from './numbers.ts';
import { writeIndex } from './write-index.ts';

/** What the search of a made-up plan weighs. Bytes are as a host with Brotli sends them. */
interface Growth {
  language: string;
  pages: number;
  /** Of the pieces of the index alone, and how many they are. */
  indexBytes: number;
  pieces: number;
  /** Of everything fetched for a first search and its first five results: one number for each of several words. */
  firstQueries: number[];
}

/** How many words are tried. */
const tries = 20;

/** Makes the index of a made-up plan of so many units, and weighs it, language by language. */
export async function weighGrowth(units: number): Promise<Growth[]> {
  const languages = Map.groupBy(madeUpPages(units), ({ language }) => language);
  const growth: Growth[] = [];
  for (const [language, pages] of languages) growth.push(await weighLanguage(language, pages));
  return growth;
}

async function weighLanguage(language: string, pages: readonly AddressedPage[]): Promise<Growth> {
  const site = await mkdtemp(join(tmpdir(), 'search-'));
  const folder = join(site, 'search', language);
  try {
    await writeIndex(folder, pages);
    const pieces = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.pf_index'));
    const sizes = await Promise.all(pieces.map(async (name) => (await stat(join(folder, name))).size));
    const costs: number[] = [];
    for (const word of wordsOf(pages, language)) costs.push(await firstQuery(site, folder, language, word));
    return {
      language,
      pages: pages.length,
      indexBytes: sizes.reduce((sum, size) => sum + size, 0),
      pieces: pieces.length,
      firstQueries: costs,
    };
  } finally {
    await rm(site, { recursive: true });
  }
}

/** Words as people ask for them: one of a paragraph of each of some pages, in Chinese a run of four characters. */
function wordsOf(pages: readonly AddressedPage[], language: string): string[] {
  const pattern = language === 'zh' ? /\p{Script=Han}{4}/u : /(?<=\s)\p{L}{5,}/u;
  return sample(pages, tries).flatMap(({ blocks }) => pattern.exec(blocks.at(-1)?.[1] ?? '')?.[0] ?? []);
}

/** The bytes of everything that a fresh page fetches for a word and the first five results. */
export async function firstQuery(site: string, folder: string, language: string, word: string): Promise<number> {
  const fetched = new Set(['pagefind.js', 'facts.json']);
  const engine = await openFromDisk(site, language, (path) => fetched.add(path.slice(folder.length + 1)));
  const { answers } = await ask(engine.index, word);
  for (const { page } of answers.slice(0, 5)) fetched.add(`${engine.facts.texts}${page}.json`);
  const bytes = await Promise.all([...fetched].map(async (name) => weigh(await readFile(join(folder, name)))));
  return bytes.reduce((sum, size) => sum + size, 0);
}

/** The bytes of a file as a host with Brotli sends it: one that is compressed already goes as it is. */
export const weigh = (content: Buffer): number => Math.min(content.length, brotliCompressSync(content).length);
