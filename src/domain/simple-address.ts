/** The address of a page with one beginning in the place of another. */
const exchanged = (path: string, base: string, beginning: RegExp, other: string): string =>
  path.startsWith(base) ? base + path.slice(base.length).replace(beginning, other) : path;

/**
 * The address of the simple form of a page: `/en/tasks/` has `/en/simple/tasks/`. Of a simple form it is its own.
 * @param base the path below which the site is published, with its slashes.
 */
export const simpleAddress = (path: string, base = '/'): string =>
  exchanged(path, base, /^(en|zh)\/(?!simple\/)/, '$1/simple/');

/** The address of the standard form of a page, from that of its simple form: the way back of {@link simpleAddress}. */
export const standardAddress = (path: string, base = '/'): string => exchanged(path, base, /^(en|zh)\/simple\//, '$1/');
