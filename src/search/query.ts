import { holdsWords } from './terms.ts';
import { letters } from './words.ts';

/** What a reader asks for: the words and the chosen filters. The address of the search page holds exactly this. */
export interface SearchState {
  /** The words as typed, without spaces around them. */
  query: string;
  /** The chosen kinds of pages. Empty means every kind. */
  kinds: readonly string[];
  /** The chosen fields, by id. Empty means every field. */
  fields: readonly string[];
}

/** Reads the state from an address's query, `?q=…&kind=…&field=…`. A repeated filter counts once. */
export function readState(parameters: URLSearchParams): SearchState {
  return {
    query: (parameters.get('q') ?? '').trim(),
    kinds: listed(parameters, 'kind'),
    fields: listed(parameters, 'field'),
  };
}

const listed = (parameters: URLSearchParams, name: string): string[] => [
  ...new Set(parameters.getAll(name).filter((value) => value !== '')),
];

/** Writes the state as an address's query, with its question mark. Nothing asked for gives an empty string. */
export function writeState({ query, kinds, fields }: SearchState): string {
  const parameters = new URLSearchParams([
    ...(query === '' ? [] : [['q', query]]),
    ...kinds.map((kind) => ['kind', kind]),
    ...fields.map((field) => ['field', field]),
  ]);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * The words as the index wants them: full-width letters, digits and signs made half-width, spaces in order.
 * Only those: NFKC of the whole text would also turn `³` into `3` and `µ` into another letter, and the pages keep them.
 */
export const normalizeQuery = (text: string): string =>
  text
    .replace(/[\u3000\uFF00-\uFFEF]+/g, (wide) => wide.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Whether words are those of the other language: Chinese characters on an English page, only Latin words on a Chinese
 * one. PM2.5 is no word. @param language the tag of the page's language.
 */
export function isForOtherLanguage(query: string, language: string): boolean {
  const isChinese = /\p{Script=Han}/u.test(query);
  return language.startsWith('zh') ? !isChinese && /[a-z]{3}/i.test(query) : isChinese;
}

/** How near a title is to the words asked for: 2 if it is the same words, 1 if it holds them as they stand, else 0. */
export function titleRank(title: string, query: string): 0 | 1 | 2 {
  const asked = letters(query);
  if (asked !== '' && letters(title) === asked) return 2;
  return holdsWords(title, query) ? 1 : 0;
}
