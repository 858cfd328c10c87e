import { join } from 'node:path';
import { languages } from '../../../src/schemas/common.ts';
import { firstQuery } from '../search/bench-growth.ts';
import { wordsToSearch } from '../search/bench-words.ts';
import { median } from '../search/numbers.ts';
import { filesIn, weightOf, type WeighedFile } from '../weighed-files.ts';

/** What a built site weighs, in bytes as its files are. */
export interface SiteWeight {
  pages: number;
  bytes: number;
  medianPage: number;
  largestPage: { path: string; bytes: number };
  /** Of the pieces of the search index, in all languages. */
  searchIndex: number;
  /** Of all that a first search and its first five results fetch, as a host with Brotli sends it: the median over some words. */
  firstQuery: number;
}

/** How many words of a language are asked for. */
const tries = 5;

/** Weighs a built site. */
export async function weighSite(site: string): Promise<SiteWeight> {
  const files = filesIn(site);
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  return {
    pages: pages.length,
    bytes: weightOf(files),
    medianPage: median(pages.map(({ bytes }) => bytes)),
    largestPage: largest(pages),
    searchIndex: weightOf(files.filter(({ path }) => path.endsWith('.pf_index'))),
    firstQuery: median(await firstQueries(site)),
  };
}

/** The largest of some files. @throws Error if there are none. */
export const largest = (files: readonly WeighedFile[]): WeighedFile =>
  files.reduce((one, other) => (other.bytes > one.bytes ? other : one));

async function firstQueries(site: string): Promise<number[]> {
  const costs: number[] = [];
  for (const language of languages) {
    for (const { word } of await wordsToSearch(site, language, tries))
      costs.push(await firstQuery(site, join(site, 'search', language), language, word));
  }
  return costs;
}
