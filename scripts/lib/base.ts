import type { Text } from '../../src/schemas/common.ts';
import { Failure } from './failure.ts';

/** Folders between slashes, of letters, digits and signs that mean the same in an address and in a file's name. */
const folders = /^\/(?:(?!\.+\/)[\w.~-]+\/)*$/;

/**
 * The path below which the site is published, as `BASE` says: `/plan/`, or `/` for the top of a host.
 * @throws Failure if it does not begin and end with a slash, or has other signs.
 */
export function siteBase(base = process.env['BASE'] || '/'): string {
  if (folders.test(base)) return base;
  throw new Failure({
    en: `BASE is “${base}”, but it must begin and end with a slash, such as /plan/, and hold letters, digits and hyphens only.`,
    zh: `BASE的值为“${base}”，但须以斜杠开头和结尾，中间只用字母、数字和连字符，例如/plan/。`,
  });
}

/**
 * Holds the address at which the site is to be published to the path for which it is built.
 * @throws Failure if it is no address, or has a path that is another: every link of the site would lead past it.
 */
export function refuseOtherPath(address: string, base: string): void {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Failure(noAddress(address));
  const path = `${url.pathname.replace(/\/$/, '')}/`;
  if (path === '/' || path === base) return;
  throw new Failure({
    en: `The site is to be published at ${address}, but is built for the path ${base}. Build it with BASE=${path}.`,
    zh: `网站的发布地址为${address}，但按路径${base}生成。请用BASE=${path}生成。`,
  });
}

const noAddress = (address: string): Text => ({
  en: `“${address}” is no address at which a site can be published. Set SITE_ADDRESS, or address in site.json, to one such as https://city.example.`,
  zh: `“${address}”不是可供发布的网址。请将SITE_ADDRESS或site.json中的address设为网址，例如https://city.example。`,
});

/** An address of the site as if it were published at the top of a host; nothing for one that is not below the base. */
export const withoutBase = (path: string, base: string): string | undefined =>
  path.startsWith(base) ? path.slice(base.length - 1) : undefined;
