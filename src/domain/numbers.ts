import type { Language } from '../schemas/common.ts';
import type { RegisterEntry } from '../schemas/register.ts';
import { scales, scaleWords, small, tens } from './number-words.ts';
import { plainText } from './paragraphs.ts';
import { isWithin, placesOf, type Span } from './spans.ts';

/** A number as a text prints it, and where: `end` is the place after its last character. */
interface PrintedNumber extends Span {
  words: string;
}

/** A number of a passage, and what accounts for it. With neither a link nor an entry, nothing does. */
export interface AccountedNumber extends PrintedNumber {
  /** Whether it stands inside a link to an indicator. */
  isLinked: boolean;
  /** The entries of the register in whose words it stands. */
  entries: readonly RegisterEntry[];
}

const irregularOrdinals = ['first', 'second', 'third', 'fifth', 'eighth', 'ninth', 'twelfth'];
/** Also `oneth` and the like, which no text has. */
const regularOrdinals = [...small, ...tens, ...Object.keys(scales)].map((name) => `${name.replace(/y$/, 'ie')}th`);
const scaleWord = `(?:${scaleWords})s?`;
const numberWord = `(?:${[...small, ...tens, scaleWord, ...irregularOrdinals, ...regularOrdinals].join('|')}|half)`;

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)`;
const inEnglish = String.raw`${digits}(?:(?:st|nd|rd|th)\b|[ -]${scaleWord}\b)?(?: ?[%％]| per ?cent\b)?`;
const inChinese = String.raw`${digits}(?: ?[十百千万亿]+(?![瓦克米卡]))?(?: ?[%％])?`;
const rangeOf = (number: string) => String.raw`${number}(?: ?[-–—~～至] ?${number})*`;

/**
 * Chinese words in which a numeral counts nothing, or no more than the English “a” does, and units such as 千瓦. They
 * are passed over. All other Chinese numerals are found, also in names such as 十三五: the register says what they are.
 */
export const wordsCountingNothing: readonly string[] = (
  '进一步 一大批 一批 一系列 一体 一定 一些 一般 一流 新一轮 一方面 统一 唯一 单一 同一 逐一 专一 万一 一致 一起 一同 一直 ' +
  '一旦 一切 一律 一道 一并 一样 一贯 一经 一手 一带 十分 五金 零部件 零件 零售 百姓 千方百计 万众 千瓦 千克 千米 千卡'
).split(' ');

const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(rangeOf(inEnglish), 'gi'),
    new RegExp(String.raw`\b${numberWord}(?:(?:[- ]|(?<=${scaleWord}) and )${numberWord})*\b`, 'gi'),
    /(?<=\b(?:[Gg]rades?|[Cc]lass(?:es)?) ?-?)[IVX]+(?:[-–][IVX]+)?\b/g,
  ],
  zh: [
    new RegExp(rangeOf(inChinese), 'g'),
    new RegExp(
      `(?<ordinary>${wordsCountingNothing.join('|')})|半数|[过一]半|[〇零一二两三四五六七八九十百千万亿]+`,
      'g',
    ),
    /[Ⅰ-Ⅻ]+(?:[-–—~～][Ⅰ-Ⅻ]+)?/g,
  ],
};

/**
 * Every number that a text prints, in the order of the text. The rule:
 *
 * - Digits are a number wherever they stand, also in a date or a name (`2017`, `13th`, `PM2.5`). Separators, decimals, a
 *   word of size and a percent sign belong to it (`4.5 million`, `10万`, `83.2%`), and a range is one number.
 * - English number words are numbers, ordinals and `half` too; words that follow each other are one number.
 * - Runs of Chinese numerals are numbers, and so are 半数, 一半 and 过半, but not in {@link wordsCountingNothing}.
 * - The Roman numerals of grades are numbers (`Grade IV`, `Ⅳ类`).
 *
 * Articles (`a`), words such as `both`, `each` and `every year`, and the numbers before headings are none.
 */
export function findNumbers(text: string, language: Language): PrintedNumber[] {
  const found = patterns[language].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(({ groups }) => groups?.['ordinary'] === undefined)
      .map(({ 0: words, index }) => ({ start: index, end: index + words.length, words })),
  );
  return withoutOverlaps(found.toSorted((one, other) => one.start - other.start || other.end - one.end));
}

/** The numbers that do not begin inside the one before: the `million` of `4.5 million` is no number of its own. */
function withoutOverlaps(numbers: readonly PrintedNumber[]): PrintedNumber[] {
  const kept: PrintedNumber[] = [];
  for (const number of numbers) {
    if (number.start >= (kept.at(-1)?.end ?? 0)) kept.push(number);
  }
  return kept;
}

/**
 * Every number of a passage of the plan, with what accounts for it.
 * @param markdown the passage as inline Markdown, without the id marker.
 * @param place the id of the paragraph, the row or, for a heading, the unit.
 * @param entries of the register: at least those for the place and for everywhere.
 */
export function accountNumbers(
  markdown: string,
  language: Language,
  place: string,
  entries: readonly RegisterEntry[],
): AccountedNumber[] {
  const { text, linked } = readLinked(markdown);
  const here = entries
    .filter((entry) => entry.place === place || entry.place === '*')
    .flatMap((entry) => {
      const words = entry.words[language];
      return words === undefined ? [] : [{ entry, spans: placesOf(words, text) }];
    });
  return findNumbers(text, language).map((number) => ({
    ...number,
    isLinked: isWithin(number, linked),
    entries: here.filter(({ spans }) => isWithin(number, spans)).map(({ entry }) => entry),
  }));
}

/** Whether nothing accounts for a number. */
export const isUnclaimed = ({ isLinked, entries }: AccountedNumber): boolean => !isLinked && entries.length === 0;

/** Characters that no text has. They mark the ends of a link while Markdown is made into plain text. */
const [opening, closing] = ['\uE000', '\uE001'] as const;
const indicatorLink = /\[([^\]]*)\]\(indicator:[^)]*\)/g;

/** The plain text of inline Markdown, and where in it the texts of the links to indicators stand. */
function readLinked(markdown: string): { text: string; linked: Span[] } {
  const marked = plainText(markdown.replace(indicatorLink, `${opening}$1${closing}`));
  const linked: Span[] = [];
  let text = '';
  for (const [part = ''] of marked.matchAll(/[\uE000\uE001]|[^\uE000\uE001]+/g)) {
    if (part === opening) linked.push({ start: text.length, end: text.length });
    else if (part === closing) linked.splice(-1, 1, { start: linked.at(-1)?.start ?? 0, end: text.length });
    else text += part;
  }
  return { text, linked };
}
