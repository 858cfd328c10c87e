import { stemKey, wholeTitleKey } from './index-words.ts';
import { partsOf } from './matches.ts';
import { relevanceOf } from './relevance.ts';
import { isWord, termsOf, titleWording, wordingOf, type Term, type Wording } from './terms.ts';
import { stemOf, tokensOf } from './tokens.ts';

/** The pages found, by their place in the order of the plan, each with how often it has the words. */
export type Hits = ReadonlyMap<number, number>;

/** An index of the words of pages, in the spelling of `index-words.ts`. */
export interface WordIndex {
  /** How many words each page has. */
  lengths: readonly number[];
  /** Whether a page is only about where things come from: it comes after those that say the thing itself. */
  isSide(page: number): boolean;
  /** The pages on which these words stand one after the other. A phrase is counted once a page. */
  together(keys: readonly string[]): Promise<Hits>;
  /** The words in letters that begin like this. */
  wordsBeginning(key: string): Promise<readonly string[]>;
}

/**
 * How a page answers: it has what was asked for (`exact`); the words in other forms (`form`); words that begin like them
 * (`begins`); the parts of a run of Chinese characters, but apart (`apart`); or only some of the terms (`some`).
 */
export const manners = ['exact', 'form', 'begins', 'apart', 'some'] as const;

/** How a page answers. */
export type Manner = (typeof manners)[number];

/** A page that answers. */
export interface Answer {
  page: number;
  manner: Manner;
}

/** What a search found: the best answers first, and on how many pages each term stands in any form. */
export interface Answers {
  answers: readonly Answer[];
  terms: readonly { text: string; pages: number }[];
}

/** The pages of a term; other forms include what is exact. */
interface TermHits {
  exact: Hits;
  form: Hits;
}

/** Asks the index for everything that a reader typed. */
export async function ask(index: WordIndex, query: string): Promise<Answers> {
  const terms = termsOf(query);
  if (terms.length === 0) return { answers: [], terms: [] };
  const hits = await Promise.all(terms.map((term) => askTerm(index, term)));
  const { found, counted } = await firstManner(index, terms, hits);
  const nearness = await nearnessTo(index, query, terms.length);
  const relevance = relevanceOf(counted, index.lengths);
  return {
    answers: found.toSorted(
      (one, other) =>
        manners.indexOf(one.manner) - manners.indexOf(other.manner) ||
        nearness(one.page) - nearness(other.page) ||
        relevance(other.page) - relevance(one.page) ||
        one.page - other.page,
    ),
    terms: terms.map(({ text }, place) => ({ text, pages: hits[place]?.form.size ?? 0 })),
  };
}

async function askTerm(index: WordIndex, term: Term): Promise<TermHits> {
  const exact = await askWording(index, wordingOf(term));
  const [word] = term.tokens;
  if (!isWord(term) || !word) return { exact, form: exact };
  const stems = await Promise.all([stemKey(word.key), stemOf(word.key)].map((key) => index.together([key])));
  return { exact, form: union([exact, ...stems]) };
}

/** The pages with some words together. Each counts as often as the rarest of the words stands there. */
async function askWording(index: WordIndex, { keys, character }: Wording): Promise<Hits> {
  const parts = [...(keys.length > 1 ? [keys] : []), ...keys.map((key) => [key]), ...(character ? [[character]] : [])];
  const [first = noHits, ...others] = await Promise.all(parts.map((part) => index.together(part)));
  return keys.length > 1 ? recount(first, others) : intersection([first, ...others]);
}

/** The pages of a phrase, with the counts of its words. */
const recount = (phrase: Hits, words: readonly Hits[]): Hits =>
  new Map(
    [...phrase.keys()].flatMap((page) => {
      const counts = words.map((hits) => hits.get(page) ?? 0);
      return counts.every((count) => count > 0) ? [[page, Math.min(...counts)] as const] : [];
    }),
  );

/** The pages in some manner, and for each term the pages that it has in this manner. */
interface Found {
  found: readonly Answer[];
  counted: readonly Hits[];
}

/** The pages in the first manner in which there are any; other forms are shown after what is exact. */
async function firstManner(index: WordIndex, terms: readonly Term[], hits: readonly TermHits[]): Promise<Found> {
  const forms = hits.map(({ form }) => form);
  const [exact, form] = [intersection(hits.map((hit) => hit.exact)), intersection(forms)];
  if (form.size > 0)
    return { found: [...answersIn('exact', exact), ...answersIn('form', form, exact)], counted: forms };
  if (terms.some(({ isQuoted }) => isQuoted)) return { found: [], counted: forms };
  for (const [manner, ask] of [['begins', askBeginning] as const, ['apart', askApart] as const]) {
    const counted = await Promise.all(terms.map((term, place) => ask(index, term, forms[place] ?? noHits)));
    const found = answersIn(manner, intersection(counted));
    if (found.length > 0) return { found, counted };
  }
  return { found: terms.length > 1 ? answersIn('some', union(forms)) : [], counted: forms };
}

const answersIn = (manner: Manner, hits: Hits, without?: Hits): Answer[] =>
  [...hits.keys()].filter((page) => !without?.has(page)).map((page) => ({ page, manner }));

/**
 * The pages with a word that begins like a term, or has its form. Only a single word can be half typed; one letter
 * begins too many.
 */
async function askBeginning(index: WordIndex, term: Term, form: Hits): Promise<Hits> {
  const [word] = term.tokens;
  if (!isWord(term) || !word || word.key.length < 2) return form;
  const words = await index.wordsBeginning(word.key);
  return union([form, ...(await Promise.all(words.map((key) => index.together([key]))))]);
}

/** The pages that have every part of a term, wherever they stand: a Chinese run is cut into its words. */
async function askApart(index: WordIndex, term: Term, form: Hits): Promise<Hits> {
  if (isWord(term)) return form;
  return intersection(await Promise.all(partsOf(term).map((part) => askWording(index, wordingOf(part)))));
}

/**
 * How near pages are to all that was typed: 0 it is their title, 1 their title has it, 2 their text has it, 3 neither;
 * then in the same steps the pages that are only about where things come from.
 */
async function nearnessTo(index: WordIndex, text: string, terms: number): Promise<(page: number) => number> {
  const tokens = tokensOf(text);
  const ways = await Promise.all([
    index.together([wholeTitleKey(tokens)]),
    askWording(index, titleWording({ text, tokens })),
    terms > 1 ? askWording(index, wordingOf({ text, tokens })) : noHits,
  ]);
  return (page) => {
    const way = ways.findIndex((hits) => hits.has(page));
    const step = way < 0 ? ways.length : way;
    return step > 0 && index.isSide(page) ? step + ways.length : step;
  };
}

const noHits: Hits = new Map();

function union(all: readonly Hits[]): Hits {
  const pages = new Map<number, number>();
  for (const hits of all) for (const [page, count] of hits) pages.set(page, (pages.get(page) ?? 0) + count);
  return pages;
}

function intersection(all: readonly Hits[]): Hits {
  const [first = noHits, ...others] = all;
  return new Map([...first].filter(([page]) => others.every((hits) => hits.has(page))));
}
