import { stemmer } from 'stemmer';
import { chineseSizes } from '../domain/sizes.ts';
import { plainSigns } from './plain-signs.ts';

/** What a token is: a word in letters, a number, a percent sign, Chinese characters, or the join before them. */
type TokenKind = 'word' | 'number' | 'percent' | 'han' | 'join';

/** A piece of a text as the index keeps it. */
export interface Token {
  /** How the index spells it: small letters and digits only. See {@link tokensOf}. */
  key: string;
  kind: TokenKind;
  /** Where it stands in the text: from `start` up to `end`, in UTF-16 units. */
  start: number;
  end: number;
  /** Of a number with 万 or 亿 behind it: how the index spells it in digits, and where the sign ends. */
  whole?: { key: string; end: number };
}

/** A run of Chinese characters, or a run of anything else without a space. */
const runs = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu;

/** In a run that is not Chinese: a number with its commas and decimals, a word in letters, a percent sign. */
const pieces = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\p{L}[\p{L}\p{M}]*|[%‰]/gu;

/**
 * The tokens of a text in its order; the index keeps nothing else of it, and a search asks for the same.
 *
 * - A word is its letters: `Soil` is `soil`.
 * - A number is its digits with `z` behind, `p` for the decimal point: `10,000` is `10000z`, `2.5` is `2p5z`.
 * - A number with 万 or 亿 behind it is also known in digits alone: `1000万` is `1000z`, and as a whole `10000000z`.
 * - A percent sign is `00`.
 * - Chinese characters come in overlapping pairs, each character spelled as its code in hexadecimal, so that any run of
 *   two or more is found by its pairs. The last character of a run stands alone.
 * - Where Chinese follows directly on something else, a join, `z` and the first character, comes between, so that
 *   `1000万` is found without what follows 万.
 *
 * Full-width, superscript and Roman signs count as the plain ones (NFKC). `PM2.5` and `PM 2.5` are the same tokens.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (isHan(run)) addHan(tokens, text, run, index);
    else tokens.push(...plainTokens(run, index));
  }
  return tokens;
}

/** Whether a text begins with a Chinese character. */
export const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);

/** What the forms of an English word have in common. It is for comparing and need not be a word. */
export const stemOf = (word: string): string => stemmer(word);

function addHan(tokens: Token[], text: string, run: string, index: number): void {
  const characters = [...run];
  const before = tokens.at(-1);
  const first = characters[0] ?? '';
  if (before && before.kind !== 'han' && text.slice(before.end, index).trim() === '') {
    if (before.kind === 'number') Object.assign(before, wholeOf(text.slice(before.start, before.end), run, index));
    tokens.push({ key: `z${codeOf(first)}`, kind: 'join', start: index, end: index + first.length });
  }
  let start = index;
  for (const [place, character] of characters.entries()) {
    const next = characters[place + 1] ?? '';
    tokens.push({
      key: codeOf(character) + codeOf(next),
      kind: 'han',
      start,
      end: start + character.length + next.length,
    });
    start += character.length;
  }
}

/** What a number is in digits alone with the sign of its size, with which the run behind it begins; nothing without one. */
function wholeOf(number: string, run: string, index: number): Pick<Token, 'whole'> {
  const size = chineseSizes.find(({ sign }) => run.startsWith(sign));
  if (!size) return {};
  const value = Number((Number(number.normalize('NFKC').replaceAll(',', '')) * size.times).toPrecision(15));
  return Number.isSafeInteger(value) ? { whole: { key: spell(String(value)).key, end: index + size.sign.length } } : {};
}

/** How a single Chinese character is spelled; nothing gives nothing. */
export const codeOf = (character: string): string =>
  character.normalize('NFKC').codePointAt(0)?.toString(16).padStart(4, '0') ?? '';

function plainTokens(run: string, index: number): Token[] {
  const { text, placeOf } = plainSigns(run);
  return [...text.matchAll(pieces)].map(({ 0: piece, index: at }) => {
    const { start, end } = placeOf(at, at + piece.length);
    return { ...spell(piece), start: index + start, end: index + end };
  });
}

function spell(piece: string): Pick<Token, 'key' | 'kind'> {
  if (piece === '%' || piece === '‰') return { key: '00', kind: 'percent' };
  if (/^\d/.test(piece)) return { key: `${piece.replaceAll(',', '').replace('.', 'p')}z`, kind: 'number' };
  return { key: piece.normalize('NFD').replace(/\p{M}/gu, ''), kind: 'word' };
}
