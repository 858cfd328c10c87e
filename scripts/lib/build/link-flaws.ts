import { flawWords, type Flaw } from './flaws.ts';
import type { BuiltTree } from './built-tree.ts';

/** Stands for the site's own address, wherever it is published. */
const here = 'http://site.invalid';

/** Where a link leads: a file of the site and a place in it. */
interface Goal {
  path: string;
  place: string;
}

/** The links that lead nowhere, and how many lead somewhere within the site. */
export function linkFlaws({ files, pages }: BuiltTree): { followed: number; flaws: Flaw[] } {
  const places = new Map([...pages].map(([file, { ids }]) => [file, new Set(ids)]));
  let followed = 0;
  const flaws = [...pages].flatMap(([file, { links }]) =>
    [...links].flatMap((href): Flaw[] => {
      const goal = goalOf(href, file);
      if (!goal) return [];
      followed += 1;
      const found = [goal.path, `${goal.path}index.html`, `${goal.path}/index.html`].find((name) => files.has(name));
      if (found === undefined) return [{ file, what: flawWords.deadLink(href) }];
      return hasPlace(places.get(found), goal.place) ? [] : [{ file, what: flawWords.deadPlace(href) }];
    }),
  );
  return { followed, flaws };
}

/** Where a link of a page leads within the site; nothing for a link to elsewhere. */
function goalOf(href: string, file: string): Goal | undefined {
  const url = URL.parse(href, `${here}/${encodeURI(file).replace(/(^|\/)index\.html$/, '$1')}`);
  if (url?.origin !== here) return undefined;
  return { path: decoded(url.pathname.slice(1)), place: decoded(url.hash.slice(1)) };
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
