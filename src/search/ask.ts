import { stemKey } from './index-words.ts';
import { cutTerms } from './matches.ts';
import { nearnessBy, steps, stepsTo } from './nearness.ts';
import { relevanceOf, tellingPages } from './relevance.ts';
import { isWord, termsOf, wordingOf, type Term } from './terms.ts';
import { stemOf } from './tokens.ts';
import { askWording, intersection, noHits, union, type Hits, type WordIndex } from './word-index.ts';

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
  const parts = cutTerms(terms);
  const step = await stepsTo(index, [...new Set([query, textOf(terms), textOf(parts)])]);
  const isAnswer = (page: number) => !index.isSide(page) || step(page) < steps.apart;
  const { found, asked, counted } = await firstManner(index, { terms, parts }, isAnswer);
  const [nearness, relevance] = [nearnessBy(index, step), relevanceOf(counted, index.lengths)];
  return {
    answers: found.toSorted(
      (one, other) =>
        manners.indexOf(one.manner) - manners.indexOf(other.manner) ||
        nearness(one.page) - nearness(other.page) ||
        relevance(other.page) - relevance(one.page) ||
        one.page - other.page,
    ),
    terms: asked.map(({ term, pages }) => ({ text: term.text, pages })),
  };
}

const textOf = (terms: readonly Term[]): string => terms.map(({ text }) => text).join(' ');

async function askTerm(index: WordIndex, term: Term): Promise<TermHits> {
  const exact = await askWording(index, wordingOf(term));
  const [word] = term.tokens;
  if (!isWord(term) || !word) return { exact, form: exact };
  const stems = await Promise.all([stemKey(word.key), stemOf(word.key)].map((key) => index.together([key])));
  return { exact, form: union([exact, ...stems]) };
}

/** The pages in some manner; the terms asked for, with how many pages each is on; and what pages are weighed by. */
interface Found {
  found: readonly Answer[];
  asked: readonly { term: Term; pages: number }[];
  counted: readonly Hits[];
}

/** What is asked for, and the same with each run of Chinese characters cut into its words. */
interface Asked {
  terms: readonly Term[];
  parts: readonly Term[];
}

/**
 * The pages in the first manner in which there are any; other forms are shown after what is exact. Several words that are
 * scattered over pages about where things come from, and stand together nowhere, are not answered by these alone.
 */
async function firstManner(
  index: WordIndex,
  { terms, parts }: Asked,
  isAnswer: (page: number) => boolean,
): Promise<Found> {
  const hits = await Promise.all(terms.map((term) => askTerm(index, term)));
  const forms = hits.map(({ form }) => form);
  const asked = terms.map((term, place) => ({ term, pages: forms[place]?.size ?? 0 }));
  const [exact, form] = [intersection(hits.map((hit) => hit.exact)), intersection(forms)];
  const isStrict = terms.length === 1 || terms.some(({ isQuoted }) => isQuoted);
  if (form.size > 0 && (isStrict || [...form.keys()].some(isAnswer)))
    return { found: [...answersIn('exact', exact), ...answersIn('form', form, exact)], asked, counted: forms };
  if (terms.some(({ isQuoted }) => isQuoted)) return { found: [], asked, counted: forms };
  const begun = await Promise.all(terms.map((term, place) => askBeginning(index, term, forms[place] ?? noHits)));
  const begins = answersIn('begins', intersection(begun));
  if (form.size === 0 && begins.length > 0) return { found: begins, asked, counted: begun };
  return partly(index, parts, asked);
}

/** The pages that have every part, wherever they stand; without any, those that have the telling ones. */
async function partly(index: WordIndex, parts: readonly Term[], whole: Found['asked']): Promise<Found> {
  const counted = await Promise.all(parts.map(async (part) => (await askTerm(index, part)).form));
  const asked = parts.map((term, place) => ({ term, pages: counted[place]?.size ?? 0 }));
  const isCut = parts.length !== whole.length || parts.some(({ text }, place) => text !== whole[place]?.term.text);
  const all = isCut ? answersIn('apart', intersection(counted)) : [];
  if (all.length > 0) return { found: all, asked: whole, counted };
  const telling = parts.length > 1 ? tellingPages(counted, index.lengths.length) : [];
  return { found: telling.map((page) => ({ page, manner: 'some' })), asked, counted };
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
