import { characterKey, keysOf, titleKey } from './index-words.ts';
import { isQuestionWord, withoutQuestion } from './questions.ts';
import { tokensOf, type Token } from './tokens.ts';

/** One thing asked for: a word, a number, a run of Chinese characters, or a phrase. All of its tokens stand together. */
export interface Term {
  /** As typed, without quotation marks. */
  text: string;
  tokens: readonly Token[];
  /** Whether it was in quotation marks: then only exactly these words count. */
  isQuoted: boolean;
}

/** How the index is asked for words: those that stand one after the other, and what else the page must have. */
export interface Wording {
  keys: readonly string[];
  /** A last Chinese character, of which no pair is known. */
  character?: string;
}

/** Words in quotation marks, of either language or the programmer's. A mark that is never closed holds to the end. */
const quoted = /["“”„«「『]([^"“”»」』]*)["“”»」』]?/g;

/** Between a letter that is not Chinese and a Chinese character. */
const scriptsMeet = /(?<=\p{L})(?<!\p{Script=Han})(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\p{L})(?!\p{Script=Han})/u;

/** A space before a percent sign, or between a short name without vowels and its number: `30 %`, `PM 2.5`. */
const spaceInside = /(?<=\d)\s+(?=[%％‰])|(?<=(?:^|\s)[b-df-hj-np-tv-xz]{1,3})\s+(?=\d)/gi;

/**
 * What is asked for. What holds neither letters nor digits is left out, and words that only ask are, if there are others:
 * “how many good air days” asks for good air days.
 */
export function termsOf(query: string): Term[] {
  const terms: Term[] = [];
  let rest = 0;
  for (const { 0: whole, 1: phrase = '', index } of query.matchAll(quoted)) {
    terms.push(...plainTerms(query.slice(rest, index)), makeTerm(phrase.trim(), true));
    rest = index + whole.length;
  }
  const all = [...terms, ...plainTerms(query.slice(rest))].filter(({ tokens }) => tokens.some(isSaid));
  const said = all.filter((term) => !asksOnly(term));
  return said.length > 0 ? said : all;
}

const asksOnly = (term: Term): boolean =>
  (isWord(term) && isQuestionWord(term.tokens[0]?.key ?? '')) ||
  (!term.isQuoted && withoutQuestion(term.text.replace(/\p{P}/gu, '')) === '');

/** A percent sign alone asks for nothing. */
const isSaid = ({ kind }: Token): boolean => kind !== 'percent';

const plainTerms = (text: string): Term[] =>
  text
    .replace(spaceInside, '')
    .split(/\s+/)
    .flatMap((run) => run.split(scriptsMeet))
    .map((part) => makeTerm(part, false));

const makeTerm = (text: string, isQuoted: boolean): Term => ({ text, tokens: tokensOf(text), isQuoted });

/** Whether a term is a single word in letters, which may stand in other forms. */
export const isWord = ({ tokens, isQuoted }: Term): boolean =>
  !isQuoted && tokens.length === 1 && tokens[0]?.kind === 'word';

/** How the index is asked for words as they stand in running text. There each word is followed by its stem. */
export const wordingOf = (term: Pick<Term, 'text' | 'tokens'>): Wording =>
  wording(term, (token, isLast) => (isLast ? [token.key] : keysOf(token)));

/** How the index is asked for words as they stand in a title. */
export const titleWording = (term: Pick<Term, 'text' | 'tokens'>): Wording =>
  wording(term, ({ key }) => [titleKey(key)]);

function wording(
  { text, tokens }: Pick<Term, 'text' | 'tokens'>,
  spell: (token: Token, isLast: boolean) => string[],
): Wording {
  const last = tokens.at(-1);
  const words = wordTokens({ tokens });
  const keys = words.flatMap((token, place) => spell(token, place === words.length - 1));
  // The pair or the join before it has the last character already.
  const isHeld = last === undefined || words.length === tokens.length || words.at(-1)?.end === last.end;
  return isHeld ? { keys } : { keys, character: characterKey(text.slice(last.start, last.end)) };
}

/** The tokens of which the neighbors are known: without a single Chinese character at the end. */
export function wordTokens({ tokens }: Pick<Term, 'tokens'>): readonly Token[] {
  const last = tokens.at(-1);
  return last && isCutOff(last) ? tokens.slice(0, -1) : tokens;
}

/** Whether a token is a single Chinese character, after which any other may stand. */
const isCutOff = ({ kind, key }: Token): boolean => kind === 'han' && key.length < 8;
