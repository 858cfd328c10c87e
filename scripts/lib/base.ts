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

/** An address of the site as if it were published at the top of a host; nothing for one that is not below the base. */
export const withoutBase = (path: string, base: string): string | undefined =>
  path.startsWith(base) ? path.slice(base.length - 1) : undefined;
