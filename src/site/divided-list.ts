import type { Link } from '../domain/link.ts';
import {
  anchorPages,
  countEntries,
  namedPages,
  pageSegments,
  pagesFor,
  rangeOf,
  slicesOf,
  type ListGroup,
  type Slice,
} from '../domain/list-pages.ts';
import { remembered } from '../domain/remembered.ts';
import { useStrings } from '../i18n/index.ts';
import { languages, type Language } from '../schemas/common.ts';
import { pagePath } from './paths.ts';

/**
 * How many entries a page of each list of the whole plan may have. So many weigh 200 kB or less, uncompressed, unless
 * they are unusually long; a row of the register weighs more than a line of contents. Only the plan's text is cut later, at
 * about 1 MB, since it is there to be printed in one piece. A list is named by its address.
 */
export const listLimits = {
  tasks: 500,
  indicators: 150,
  register: 300,
  'a-z': 1000,
  sources: 150,
  unknown: 100,
  map: 300,
  plan: 500,
  'plan/print': 400,
  updates: 300,
  changes: 300,
  timeline: 300,
} as const;

/** A list of the whole plan, by its address below the language. */
export type ListName = keyof typeof listLimits;

/** A link to a page of a list, with what the page holds. */
interface PageLink {
  number: number;
  href: string;
  /** From the first to the last; empty if the page is. */
  holds: string;
}

/** One page of a list in a language. */
export interface ListPage {
  list: ListName;
  language: Language;
  /** Which page it is, from 1, and how many there are. */
  number: number;
  pages: number;
  /** Which entries it shows. */
  slice: Slice;
  /** Its address below the language. */
  segments: readonly string[];
  /** The pages that it leads to by name, itself among them; none where there is only one. */
  links: readonly PageLink[];
}

/** A list of the whole plan, on as many pages as it needs. */
interface DividedList {
  /** A route for each page in each language. */
  routes(): {
    params: { lang: Language; page: string | undefined };
    props: { language: Language; number: number };
  }[];
  /** A page by its number, from 1. @throws Error if there is no such page. */
  page(language: Language, number: number): ListPage;
  /** The address of an anchor, with its page. @throws Error if the list has no such place. */
  pathOf(anchor: string, language: Language): string;
  /** The same as a link on a page of the list: the bare anchor if it stands there. */
  linkOn(page: ListPage, anchor: string): string;
}

/** What a page holds, in words. */
function holdsOf(groups: readonly ListGroup[], slice: Slice, language: Language): string {
  const t = useStrings(language);
  const range = rangeOf(groups, slice);
  if (!range) return '';
  const { within, first, last } = range;
  const words = first === last ? first : t('list.range', { first, last });
  return within === undefined ? words : t('site.label', { label: within }) + words;
}

/** The pages of a list and its anchors in each language, worked out once. */
function pagesOf(name: ListName, groupsIn: (language: Language) => readonly ListGroup[]) {
  const groups = remembered(groupsIn);
  const count = remembered(() =>
    pagesFor(
      languages.map((one) => countEntries(groups(one))),
      listLimits[name],
    ),
  );
  const slices = remembered((language: Language) => slicesOf(countEntries(groups(language)), count()));
  const anchors = remembered((language: Language) => anchorPages(groups(language), slices(language)));
  const links = remembered((language: Language) =>
    slices(language).map((slice, index) => ({
      number: index + 1,
      href: pagePath(language, name, ...pageSegments(index + 1)),
      holds: holdsOf(groups(language), slice, language),
    })),
  );
  return { count, slices, anchors, links };
}

/**
 * Divides a list of the whole plan into pages, if it is longer than its limit.
 * @param groupsIn the list in a language, by the names and anchors of its groups and entries, in the order of the page.
 */
export function dividedList(name: ListName, groupsIn: (language: Language) => readonly ListGroup[]): DividedList {
  const { count, slices, anchors, links } = pagesOf(name, groupsIn);
  const pageOf = (anchor: string, language: Language): number => {
    const page = anchors(language).get(anchor);
    if (page === undefined) throw new Error(`The list "${name}" has no place "${anchor}" in "${language}".`);
    return page;
  };
  const pathOf = (anchor: string, language: Language) =>
    `${pagePath(language, name, ...pageSegments(pageOf(anchor, language)))}#${anchor}`;
  return {
    pathOf,
    routes: () =>
      languages.flatMap((language) =>
        slices(language).map((_, index) => ({
          params: { lang: language, page: pageSegments(index + 1).join('/') || undefined },
          props: { language, number: index + 1 },
        })),
      ),
    page: (language, number) => {
      const slice = slices(language)[number - 1];
      if (!slice) throw new Error(`The list "${name}" has no page ${number}.`);
      const named = count() === 1 ? [] : namedPages(count(), number);
      return {
        ...{ list: name, language, number, pages: count(), slice },
        segments: [name, ...pageSegments(number)],
        links: links(language).filter((link) => named.includes(link.number)),
      };
    },
    linkOn: (page, anchor) =>
      pageOf(anchor, page.language) === page.number ? `#${anchor}` : pathOf(anchor, page.language),
  };
}

/** The page before or after a page of a list, as a link with what it holds. */
export function besidePage({ language, number, links }: ListPage, step: -1 | 1): Link | undefined {
  const link = links.find((one) => one.number === number + step);
  if (!link) return undefined;
  const label = useStrings(language)('list.page', { page: link.number });
  return { href: link.href, label: link.holds === '' ? label : link.holds };
}
