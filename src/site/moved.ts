import { addressesOf, oldAddressesOf } from '../domain/addresses.ts';
import { formatDate } from '../domain/format.ts';
import { notFoundPages } from '../domain/not-found.ts';
import { languages, type Language } from '../schemas/common.ts';
import type { Moved } from '../schemas/moved.ts';
import { contentPages } from './content-pages.ts';
import { indicators, indicatorsById, moved, outline, published, sources } from './library.ts';
import { filePath, pagePath } from './paths.ts';
import { pathOf, titleOf } from './things.ts';
import { updatesIn } from './updates.ts';

/** Something that is no longer where it was, in a language. */
export interface MovedView {
  id: string;
  title: string;
  /** The day, in words. */
  date: string;
  reason: string;
  /** What stands in its place, if anything does. */
  now?: { label: string; href: string };
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

const present: ReadonlySet<string> = new Set(
  addressesOf({
    units: outline.all,
    indicators: idsOf(indicators),
    updates: idsOf(updatesIn('en')),
    sources: sources.keys(),
    pages: idsOf(contentPages),
  }),
);

/** The addresses at which something stood, where nothing else stands now. */
const addressesAt = (entry: Moved): string[] =>
  oldAddressesOf(entry, Object.keys(published?.addresses ?? {})).filter((address) => !present.has(address));

/** Something that is no longer where it was, in a language. */
function movedView({ id, title, day, reason, to }: Moved, language: Language): MovedView {
  const [label, href] = to === undefined ? [] : [titleOf(to, language), pathOf(to, language)];
  return {
    id,
    title: title[language],
    date: formatDate(day, language),
    reason: reason[language],
    ...(label !== undefined && href !== undefined ? { now: { label, href } } : {}),
  };
}

/** Everything that is no longer where it was, of one kind or of all. */
export const movedViews = (language: Language, kind?: Moved['kind']): MovedView[] =>
  moved.filter((entry) => kind === undefined || entry.kind === kind).map((entry) => movedView(entry, language));

/** A route for each address at which something stood, in each language. */
export const movedRoutes = () =>
  languages.flatMap((language) =>
    moved.flatMap((entry) =>
      addressesAt(entry).map((address) => ({
        params: { lang: language, old: address },
        props: { page: { language, segments: address.split('/'), view: movedView(entry, language) } },
      })),
    ),
  );

/** How the names of the files of an indicator's data end. */
const dataEndings = ['csv', 'excel.csv', 'json'];

/** The files of data of an indicator that has another id now: from where to where. */
function movedData(): string[] {
  const dataPath = (id: string, ending: string) => filePath(`data/indicators/${id}.${ending}`);
  return moved.flatMap(({ id, kind, to }) => {
    if (kind !== 'indicator' || to === undefined || !indicatorsById.has(to)) return [];
    return dataEndings.map((ending) => `${dataPath(id, ending)} ${dataPath(to, ending)} 301`);
  });
}

/** Which page answers for unknown addresses, where a host knows more than one such page. */
const notFoundRules = notFoundPages.map(({ within, page }) => `${filePath(within)}* ${filePath(page)} 404`);

/**
 * A list for hosts that read `_redirects`: what was moved, from, to, and that it is for good; and what they answer for
 * unknown addresses.
 */
export function redirects(): string {
  const pages = movedRoutes().flatMap(({ params, props }) => {
    const { view, language } = props.page;
    return view.now ? [`${pagePath(language, params.old)} ${view.now.href} 301`] : [];
  });
  const head = '# What was moved: from, to, and that it is for good; then the pages for unknown addresses.';
  return [head, ...pages, ...movedData(), ...notFoundRules, ''].join('\n');
}
