import type { Language } from '../schemas/common.ts';
import { scales, scaleWords, small, smallValue, tens } from './number-words.ts';

/**
 * The figures of a text, for comparing two languages. The rule:
 *
 * - A number in digits is a figure: `1,137` is `1137`, `95 percent` and `95％` are `95%`. Words and signs of size are
 *   multiplied out: `4.5 million` and `450万` are `4500000`.
 * - In English a number word is a figure too (`two historic changes` is `2`), and so is the month of a date, which
 *   Chinese writes as a number. `half` and `一半`, `半数`, `过半` are the figure `half`.
 * - In Chinese only digits are figures: the Chinese of a plan writes its figures in digits, and 一 or 三 in running
 *   words are mostly no counts.
 * - Ordinals (`13th`, `third`), Roman numerals, and digits that belong to a name (`PM2.5`, `m3`) are no figures. Nor are
 *   turns of speech such as `one-stop`, `one of`, `a key one`.
 *
 * What remains unequal for a good reason is listed, with the reason, among the exemptions in the content.
 */
export function extractFigures(text: string, language: Language): string[] {
  const plain = text.normalize('NFKC');
  return language === 'en' ? englishFigures(plain) : chineseFigures(plain);
}

/** The figures that stand on one side only, each as often as it is missing on the other. */
export function unequalFigures(
  en: readonly string[],
  zh: readonly string[],
): { en: readonly string[]; zh: readonly string[] } {
  return { en: withoutEach(en, zh), zh: withoutEach(zh, en) };
}

/** The items that remain when each of the others has taken one of its equals away. */
export function withoutEach(items: readonly string[], others: readonly string[]): string[] {
  const rest = [...items];
  for (const other of others) {
    const place = rest.indexOf(other);
    if (place >= 0) rest.splice(place, 1);
  }
  return rest;
}

/** The months in English, in their order, as a pattern. */
export const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** The English words of size, with their values. */
const sizes: Readonly<Record<string, number>> = scales;

/** The Chinese signs of size, with their values. Those that follow each other are multiplied: 千亿 is 1e11. */
export const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** The value of an English word of size, or of Chinese signs of size; 1 of none. */
const sizeOf = (scale: string): number =>
  sizes[scale.toLowerCase()] ?? [...scale].reduce((size, sign) => size * (powers[sign] ?? 1), 1);

const digits = String.raw`(?<![A-Za-z\d])(?<!\d\.)(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)`;
const word = `(?:${[...small, ...tens, scaleWords].join('|')})`;

/** English turns of speech whose number word counts nothing. */
const idioms =
  /(?<!at least )\bone of\b|\bone[- ](?:stop|time|way|another|hand|day)\b|\b(?:the|a|an|key|new|this|that|each|every|any|no|which) one\b|\b(?:five|ten)-year plan\b/gi;
const ordinals = /\b\d+(?:st|nd|rd|th)\b/gi;
const englishFigure = new RegExp(
  String.raw`(?<month>\b(?:${months})\b(?=,? \d))|(?<half>\bhalf\b)|` +
    String.raw`(?<digits>${digits})(?:[ -](?<scale>${scaleWords})\b)?(?<percent> ?%| per ?cent\b)?|` +
    String.raw`(?<words>\b${word}\b(?:(?:-| and | )${word}\b)*)(?<wordPercent> per ?cent\b)?`,
  'gi',
);
const chineseFigure = new RegExp(
  String.raw`(?<half>半数|一半|过半)|(?<digits>${digits}) ?(?<scale>[十百千]?(?:万亿?|亿)|千(?![米克瓦卡]))?(?<percent> ?%)?`,
  'g',
);

function englishFigures(text: string): string[] {
  const counted = text.replace(idioms, ' ').replace(ordinals, ' ');
  return [...counted.matchAll(englishFigure)].flatMap(({ groups = {} }) => {
    if (groups['month']) return [String(months.split('|').findIndex((name) => sameWord(name, groups['month'])) + 1)];
    if (groups['words']) return wordValues(groups['words']).map((value) => value + (groups['wordPercent'] ? '%' : ''));
    return [digitFigure(groups)];
  });
}

const chineseFigures = (text: string): string[] =>
  [...text.matchAll(chineseFigure)].map(({ groups = {} }) => digitFigure(groups));

function digitFigure(groups: Readonly<Record<string, string | undefined>>): string {
  if (groups['half']) return 'half';
  const value = Number(groups['digits']?.replaceAll(',', '')) * sizeOf(groups['scale'] ?? '');
  return Number(value.toPrecision(12)) + (groups['percent'] ? '%' : '');
}

const sameWord = (one: string, other: string | undefined) => one.toLowerCase() === other?.toLowerCase();

/** A number that is being read from words: what is counted already, and the hundreds, tens and ones being read. */
interface WordNumber {
  counted: number;
  reading: number;
}

/** The values of a run of number words. `twenty-five` is one value, `three three` are two. */
function wordValues(words: string): string[] {
  const values: WordNumber[] = [];
  for (const name of words.toLowerCase().split(/-| and | /)) {
    const last = values.at(-1);
    const scale = sizes[name];
    if (scale !== undefined) takeScale(last ?? addTo(values), scale);
    else if (last && mayFollow(smallValue(name), last.reading)) last.reading += smallValue(name);
    else addTo(values).reading = smallValue(name);
  }
  return values.map(({ counted, reading }) => String(counted + reading));
}

function addTo(values: WordNumber[]): WordNumber {
  const fresh = { counted: 0, reading: 0 };
  values.push(fresh);
  return fresh;
}

/** A hundred multiplies what is being read; a thousand and more also closes it. */
function takeScale(number: WordNumber, scale: number): void {
  const value = Math.max(number.reading, 1) * scale;
  if (scale === 100) number.reading = value;
  else Object.assign(number, { counted: number.counted + value, reading: 0 });
}

/** Ones may follow tens, and both may follow hundreds or nothing: `three` after `three` is another number. */
const mayFollow = (value: number, reading: number): boolean => reading % (value < 10 ? 10 : 100) === 0;
