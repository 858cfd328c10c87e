import type { Text } from '../../../src/schemas/common.ts';
import type { Answer } from './published-site.ts';

/** Something that is wrong with a published site. */
export interface Fault {
  /** The address below the site's own. */
  path: string;
  what: Text;
}

/** What was looked at, how many things of it, and what is wrong. */
export interface Look {
  name: Text;
  count: number;
  faults: readonly Fault[];
}

/** The sentences on faults. */
export const faultWords = {
  noAnswer: (reason: string): Text => ({ en: `There is no answer: ${reason}.`, zh: `没有应答：${reason}。` }),
  status: (status: number, asked: number): Text => ({
    en: `The status is ${status} and should be ${asked}.`,
    zh: `状态码为${status}，应为${asked}。`,
  }),
  header: (name: string, value: string | null, asked: string): Text => ({
    en: value === null ? `${name} is missing: “${asked}”.` : `${name} is “${value}” and should be “${asked}”.`,
    zh: value === null ? `缺少响应头${name}：“${asked}”。` : `响应头${name}为“${value}”，应为“${asked}”。`,
  }),
  cutOff: (): Text => ({ en: 'The file is cut off or is something else.', zh: '文件不完整，或并非该文件。' }),
  language: (lang: string, asked: string): Text => ({
    en: `The language of the page is “${lang}” and should be “${asked}”.`,
    zh: `页面语言为“${lang}”，应为“${asked}”。`,
  }),
  notCompressed: (): Text => ({ en: 'The file is sent without compression.', zh: '文件未经压缩发送。' }),
  otherAddress: (address: string): Text => ({
    en: `It says that the site is at ${address}. Set SITE_ADDRESS for the build.`,
    zh: `其中的网站地址为${address}。请在生成网站时设置SITE_ADDRESS。`,
  }),
  noFeed: (): Text => ({ en: 'The page offers no feed.', zh: '页面没有提供订阅源。' }),
  bytes: (bytes: number, asked: number): Text => ({
    en: `It has ${bytes} bytes and should have ${asked}.`,
    zh: `大小为${bytes}字节，应为${asked}字节。`,
  }),
  sum: (): Text => ({ en: 'Its SHA-256 is not that of the manifest.', zh: 'SHA-256与清单不符。' }),
} as const;

/** The fault that an answer has by its status alone, if any. */
export function statusFault({ path, status, text }: Answer, asked = 200): Fault[] {
  if (status === asked) return [];
  return [{ path, what: status === 0 ? faultWords.noAnswer(text) : faultWords.status(status, asked) }];
}

/** The JSON of an answer, or what is wrong with it. */
export function jsonOf<Data>(answer: Answer): { data?: Data; faults: Fault[] } {
  const faults = statusFault(answer);
  if (faults.length > 0) return { faults };
  try {
    return { data: JSON.parse(answer.text) as Data, faults };
  } catch {
    return { faults: [{ path: answer.path, what: faultWords.cutOff() }] };
  }
}
