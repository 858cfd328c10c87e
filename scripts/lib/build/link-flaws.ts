import { withoutBase } from '../base.ts';
import { flawWords, type Flaw } from './flaws.ts';
import type { BuiltTree } from './built-tree.ts';

/** Stands for the site's own address, wherever it is published. */
const here = 'http://site.invalid';

/** Where a link leads: a file of the site, none for an address that is not below its base, and a place in it. */
interface Goal {
  path: string | undefined;
  place: string;
}

/**
 * The links that lead nowhere, and how many lead somewhere within the site.
 * @param base the path below which the site is published: a link to its host that is not below it leads out of the site.
 */
export function linkFlaws({ files, pages }: BuiltTree, base: string): { followed: number; flaws: Flaw[] } {
  let followed = 0;
  const flaws = [...pages].flatMap(([file, { links }]) =>
    links.flatMap((href): Flaw[] => {
      const goal = goalOf(href, file, base);
      if (!goal) return [];
      followed += 1;
      const found = filesAt(goal.path).find((name) => files.has(name));
      if (found === undefined) return [{ file, what: flawWords.deadLink(href) }];
      return hasPlace(pages.get(found)?.ids, goal.place) ? [] : [{ file, what: flawWords.deadPlace(href) }];
    }),
  );
  return { followed, flaws };
}

/** Where a link of a page leads within the site; nothing for a link to elsewhere. */
function goalOf(href: string, file: string, base: string): Goal | undefined {
  const url = URL.parse(href, `${here}${base}${encodeURI(file).replace(/(^|\/)index\.html$/, '$1')}`);
  if (url?.origin !== here) return undefined;
  return { path: withoutBase(url.pathname, base), place: decoded(url.hash.slice(1)) };
}

/** The files that a host gives for an address of the site. */
function filesAt(path: string | undefined): string[] {
  if (path === undefined) return [];
  const name = decoded(path.slice(1));
  return [name, `${name}index.html`, `${name}/index.html`];
}

/** The letters behind the percent signs; the words as they are where the signs stand for none. */
function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** Whether a file has a place. The top is in every page, and words to look for are the browser's matter. */
const hasPlace = (ids: ReadonlySet<string> | undefined, place: string): boolean =>
  !ids || place === '' || place === 'top' || place.startsWith(':~:') || ids.has(place);
