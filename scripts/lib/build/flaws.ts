import type { Text } from '../../../src/schemas/common.ts';

/** Something that a site must not be published with. */
export interface Flaw {
  /** The file in the built site. */
  file: string;
  /** What is wrong with it. */
  what: Text;
}

/** The sentences on flaws. */
export const flawWords = {
  missing: (): Text => ({ en: 'The file is missing.', zh: '缺少该文件。' }),
  cutOff: (): Text => ({ en: 'The page is cut off or is no page.', zh: '页面不完整，或不是网页。' }),
  noTitle: (): Text => ({ en: 'The page has no title.', zh: '页面没有标题（title）。' }),
  headings: (count: number): Text => ({
    en: `The page has ${count} main headings instead of one.`,
    zh: `页面应有且只有一个主标题，现有${count}个。`,
  }),
  idTwice: (id: string): Text => ({
    en: `Two places of the page have the id “${id}”.`,
    zh: `页面中有两处编号同为“${id}”。`,
  }),
  noValue: (value: string): Text => ({
    en: `The page shows “${value}”: a value is missing.`,
    zh: `页面中出现“${value}”，说明有数值缺失。`,
  }),
  oneLanguage: (other: string): Text => ({
    en: `The page has no counterpart ${other}.`,
    zh: `该页面缺少对应的${other}。`,
  }),
  deadLink: (href: string): Text => ({ en: `The link ${href} leads nowhere.`, zh: `链接${href}没有对应页面。` }),
  deadPlace: (href: string): Text => ({
    en: `The link ${href} leads to a page that has no such place.`,
    zh: `链接${href}指向的页面中没有该位置。`,
  }),
  noJson: (detail: string): Text => ({
    en: `The file is not valid JSON: ${detail}.`,
    zh: `不是有效的JSON：${detail}。`,
  }),
  cells: (line: number, cells: number, asked: number): Text => ({
    en: `In row ${line} the number of cells is ${cells}, in the first row ${asked}.`,
    zh: `第${line}行有${cells}个单元格，而首行有${asked}个。`,
  }),
  noRows: (): Text => ({ en: 'The table is empty.', zh: '表格为空。' }),
  noXml: (): Text => ({ en: 'The file does not end with the element it begins with.', zh: '文件首尾元素不一致。' }),
} as const;
