import type { Language } from '../schemas/common.ts';
import { extractFigures, months, powers } from './figures.ts';
import { scaleWords, small, smallValue, tens } from './number-words.ts';

/** Figures that stand on one side only. */
interface FiguresApart {
  en: readonly string[];
  zh: readonly string[];
}

/**
 * The figures that running words of this site write in digits in one language and do not give at all in the other. The
 * rule is looser than that for the plan's own text (`figures.ts`), because the two are written freely:
 *
 * - Only what stands in digits is looked for. It may stand in the other language as digits, as a number word, as a month,
 *   in Chinese as numerals; once is enough for all times it is repeated.
 * - A percent sign may be missing on the other side ("3 points" for 3个百分点), and 100% may be "all" or 全部.
 * - A five-year plan that Chinese names by its number gives its first and last year: 十二五 is 2011–2015.
 */
export function unmatchedFigures(en: string, zh: string): FiguresApart {
  const [inEnglish, inChinese] = [countedFigures(en, 'en'), countedFigures(zh, 'zh')];
  return {
    en: writtenFigures(en, 'en').filter((figure) => !inChinese.has(bare(figure))),
    zh: writtenFigures(zh, 'zh').filter((figure) => !inEnglish.has(bare(figure))),
  };
}

/** Whether some figures are unmatched. */
export const isUnmatched = ({ en, zh }: FiguresApart): boolean => en.length + zh.length > 0;

const bare = (figure: string) => figure.replace('%', '');

const numberWord = new RegExp(String.raw`\b(?:${[...small, ...tens].join('|')}|half|${months})\b`, 'gi');
const loneScale = new RegExp(String.raw`(?<!\d[ -])\b(?:${scaleWords})\b`, 'gi');
const foreignNumber = /\d[\d,.]*(?=[\p{Script=Han}])/gu;

/** The figures in digits, each once. Digits that stand in a Chinese word quoted in English are its own. */
function writtenFigures(text: string, language: Language): string[] {
  const plain = text.normalize('NFKC').replace(numberWord, ' ').replace(loneScale, ' ');
  const own = language === 'en' ? plain.replace(foreignNumber, ' ') : plain;
  return [...new Set(extractFigures(own, language))].filter((figure) => figure !== 'half');
}

/** Everything that a text counts, without percent signs. */
function countedFigures(text: string, language: Language): ReadonlySet<string> {
  const found = extractFigures(text, language).map(bare);
  return new Set([...found, ...(language === 'en' ? englishWords(text) : chineseWords(text))]);
}

const times: Readonly<Record<string, string>> = { once: '1', twice: '2' };
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const englishWords = (text: string): string[] => [
  ...(text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => {
    const place = ordinals.indexOf(word) + 1;
    return times[word] ?? (place > 0 ? [String(place)] : []);
  }),
  ...[...text.matchAll(numberWord)].flatMap(([word]) => valueOfWord(word.toLowerCase())),
  ...[...text.matchAll(/\b(\d+)(?:st|nd|rd|th)\b/g)].map(([, digits = '']) => digits),
  ...(/\b(?:all|every|each)\b/i.test(text) ? ['100'] : []),
];

function valueOfWord(word: string): string[] {
  const month = months.toLowerCase().split('|').indexOf(word);
  if (month >= 0) return [String(month + 1)];
  return [word === 'half' ? '50' : String(smallValue(word))];
}

const chineseWords = (text: string): string[] => [
  ...[...text.matchAll(/[零〇一二两三四五六七八九十百千万亿]+/g)].map(([run]) => String(numeralValue(run))),
  ...[...text.matchAll(/“?([一二三四五六七八九十]+)五”|第([一二三四五六七八九十]+)个五年/g)].flatMap(
    ([, short, long]) => yearsOfPlan(numeralValue(short ?? long ?? '')),
  ),
  ...(/全部|所有|全体|每|均|各/.test(text) ? ['100'] : []),
];

/** China's five-year plans are counted on from the first, of 1953–1957; from the sixth on they begin in years 1 and 6. */
const yearsOfPlan = (number: number): string[] =>
  number >= 6 ? [String(1951 + 5 * number), String(1955 + 5 * number)] : [];

const digits: Readonly<Record<string, number>> = Object.fromEntries(
  [...'〇一二三四五六七八九'].map((sign, value) => [sign, value]),
);

/**
 * The value of a run of Chinese numerals: 十二 is 12, 三百 is 300, 二〇 is 20. A power above what is counted multiplies all
 * of it: 一万五千亿 is 15000 times 亿.
 */
function numeralValue(run: string): number {
  let [counted, section, reading] = [0, 0, 0];
  for (const sign of run.replaceAll('零', '〇').replaceAll('两', '二')) {
    const power = powers[sign];
    if (power === undefined) reading = reading * 10 + (digits[sign] ?? 0);
    else if (power < 1e4) [section, reading] = [section + Math.max(reading, 1) * power, 0];
    else {
      const [kept, multiplied] = counted < power ? [0, counted] : [counted, 0];
      [counted, section, reading] = [kept + Math.max(multiplied + section + reading, 1) * power, 0, 0];
    }
  }
  return counted + section + reading;
}
