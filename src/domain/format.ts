import type { Language, Text } from '../schemas/common.ts';
import { remembered } from './remembered.ts';
import { chineseSizes } from './sizes.ts';

/** The unit of an indicator: how it is written after a number and how many decimals its values have at most. */
export interface MeasureUnit {
  symbol: Text;
  /** The English unit after the number 1. */
  singular?: string | undefined;
  decimals: number;
}

const tags: Record<Language, string> = { en: 'en', zh: 'zh-CN' };

/** In Chinese four digits stand together: `1137`; a comma comes in from five on. */
const grouping = { en: true, zh: 'min2' } as const;

const numberFormat = remembered(
  (language: Language, decimals: number) =>
    new Intl.NumberFormat(tags[language], { maximumFractionDigits: decimals, useGrouping: grouping[language] }),
);

/** How many decimals a number has before the sign of its size at most. */
const decimalsOfSize = 2;

/** The largest size in which numbers can be written with few decimals and no digit lost; none for small ones. */
function sizeOf(values: readonly number[]): (typeof chineseSizes)[number] | undefined {
  const highest = Math.max(...values.map(Math.abs));
  return chineseSizes.find(
    ({ times }) =>
      highest >= times && values.every((value) => Number.isInteger(value / (times / 10 ** decimalsOfSize))),
  );
}

const dateFormat = remembered(
  (language: Language, hasDay: boolean) =>
    new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
      year: 'numeric',
      month: 'long',
      ...(hasDay ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    }),
);

/**
 * Numbers that stand side by side, as on an axis, each as {@link formatNumber} has it. In Chinese all have the size of the
 * largest: `5000万` and `1亿` are `0.5亿` and `1亿`.
 */
export function formatNumbers(values: readonly number[], decimals: number, language: Language): string[] {
  const size = language === 'zh' ? sizeOf(values.map((value) => Number(value.toFixed(decimals)))) : undefined;
  if (!size) return values.map((value) => numberFormat(language, decimals).format(value));
  const format = numberFormat(language, decimalsOfSize);
  return values.map((value) => (value === 0 ? '0' : format.format(value / size.times) + size.sign));
}

/**
 * A number as a reader of the language writes it, with at most the given decimals: `1,137`, `91.8`, `10,000,000`; in
 * Chinese `1137`, `91.8`, `1000万`, and `12,345` where 万 would need more than two decimals.
 */
export const formatNumber = (value: number, decimals: number, language: Language): string =>
  formatNumbers([value], decimals, language).join('');

/**
 * A value with its unit. The percent sign follows at once; an English unit follows a no-break space, so that
 * it never parts from its number; a Chinese unit follows at once.
 */
export function formatValue(value: number, unit: MeasureUnit, language: Language): string {
  const symbol = language === 'en' && value === 1 ? (unit.singular ?? unit.symbol.en) : unit.symbol[language];
  const space = language === 'zh' || symbol === '%' ? '' : '\u00a0';
  return formatNumber(value, unit.decimals, language) + space + symbol;
}

/** How exact a date is: `2017`, `2017-03` or `2017-03-23`. */
export const datePrecision = (date: string): 'year' | 'month' | 'day' =>
  (['year', 'month'] as const)[date.split('-').length - 1] ?? 'day';

/** A piece of a text, and whether a line must not end inside it. */
interface Piece {
  text: string;
  isWhole: boolean;
}

/** A figure with the Chinese unit after it, and a range of grades: `72个`, `28微克/立方米`, `I–III`, `Ⅰ～Ⅲ类`; no part of `PM2.5`. */
const whole =
  /((?<![A-Za-z\d.])\d[\d.,]*(?:\p{Script=Han}{1,3}\/\p{Script=Han}{1,3}|\p{Script=Han})|[IVXⅠ-Ⅻ]+[–～][IVXⅠ-Ⅻ]+类?)/u;

/** A text in pieces, so that a figure stays with its unit and a range in one line. */
export const inPieces = (text: string): Piece[] =>
  text
    .split(whole)
    .map((piece, place) => ({ text: piece, isWhole: place % 2 === 1 }))
    .filter((piece) => piece.text !== '');

/**
 * A day, month or year in words: `23 March 2017`, `March 2017`, `2017`; `2017年3月23日`.
 * `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  if (!month) return language === 'zh' ? `${year}年` : String(year);
  return dateFormat(language, Boolean(day)).format(new Date(`${date.slice(0, 7)}-${day ?? '01'}T00:00:00Z`));
}
