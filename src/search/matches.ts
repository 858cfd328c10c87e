import type { Manner } from './ask.ts';
import { withoutQuestion } from './questions.ts';
import { isWord, termsOf, wordTokens, type Term } from './terms.ts';
import { stemOf, tokensOf, type Token } from './tokens.ts';

/** A place of a text where a term stands: from `start` up to `end`, in UTF-16 units. */
export interface Match {
  start: number;
  end: number;
  /** The place of the term among those looked for. */
  term: number;
}

/** The words to look for on a page that answers in some manner: in `apart` and `some` the parts of each Chinese run. */
export function termsShown(query: string, manner: Manner): Term[] {
  const terms = termsOf(query);
  return manner === 'apart' || manner === 'some' ? cutTerms(terms) : terms;
}

/** Terms with the parts of each run in its place. Words and what was in quotation marks stay whole. */
export const cutTerms = (terms: readonly Term[]): Term[] =>
  terms.flatMap((term) => (isWord(term) || term.isQuoted ? [term] : partsOf(term)));

/** The words of a run of Chinese characters, each as a term of its own; without those that only ask, if there are others. */
export function partsOf({ text }: Term): Term[] {
  const parts = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(withoutQuestion(text) || text)];
  return parts.flatMap(({ segment }) => termsOf(segment));
}

/**
 * The places of a text where terms stand, in the order of the text. A word also counts in its other forms, and if it
 * has none there, where a word begins like it. Where two terms overlap, the longer place stays.
 */
export function matchesIn(text: string, terms: readonly Term[]): Match[] {
  const tokens = tokensOf(text);
  const found = terms.flatMap((term, place) =>
    placesOf(term, tokens).map(({ start, end }) => ({ start, end, term: place })),
  );
  const matches: Match[] = [];
  for (const match of found.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = matches.at(-1);
    if (!last || match.start >= last.end) matches.push(match);
  }
  return matches;
}

type Range = Pick<Match, 'start' | 'end'>;

function placesOf(term: Term, tokens: readonly Token[]): Range[] {
  const wanted = wordTokens(term);
  const [word] = wanted;
  if (!word) return charactersLike(term, tokens);
  if (!isWord(term)) return [...sequences(wanted, tokens), ...(wanted.length === 1 ? wholes(word, tokens) : [])];
  const words = tokens.filter(({ kind }) => kind === 'word');
  const forms = words.filter(({ key }) => stemOf(key) === stemOf(word.key));
  return forms.length > 0 ? forms : words.filter(({ key }) => key.startsWith(word.key));
}

/** Where some tokens stand one after the other. */
const sequences = (wanted: readonly Token[], tokens: readonly Token[]): Range[] =>
  tokens.flatMap((first, at) =>
    wanted.every(({ key }, offset) => tokens[at + offset]?.key === key)
      ? [{ start: first.start, end: tokens[at + wanted.length - 1]?.end ?? first.end }]
      : [],
  );

/** Where a number stands that is the wanted one with 万 or 亿 multiplied out. */
const wholes = (wanted: Token, tokens: readonly Token[]): Range[] =>
  tokens.flatMap(({ start, whole }) => (whole?.key === wanted.key ? [{ start, end: whole.end }] : []));

/** Where the one Chinese character stands that is looked for. */
function charactersLike({ tokens: [wanted] }: Term, tokens: readonly Token[]): Range[] {
  if (!wanted) return [];
  const length = wanted.end - wanted.start;
  return tokens
    .filter(({ kind, key }) => kind === 'han' && key.startsWith(wanted.key))
    .map(({ start }) => ({ start, end: start + length }));
}
