import type { Link } from '../domain/link.ts';
import { simpleAddress } from '../domain/simple-address.ts';
import { sourceTitle } from '../domain/source.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Source } from '../schemas/source.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page: `pagePath('en', 'tasks', 'soil-quality')` is `/en/tasks/soil-quality/`. */
export function pagePath(language: Language, ...segments: readonly string[]): string {
  return `${base}/${[language, ...segments].join('/')}/`;
}

/** The address of a source's own page. */
export const sourcePath = (id: string, language: Language): string => pagePath(language, 'sources', id);

/** A link to a source's own page, with its title. */
export const sourceLink = (source: Source, language: Language): Link => ({
  href: sourcePath(source.id, language),
  label: sourceTitle(source, language),
});

/** The address of an indicator's own page. */
export const indicatorPath = (id: string, language: Language): string => pagePath(language, 'indicators', id);

/** A link to an indicator's own page, with its name. */
export const indicatorLink = ({ id, name }: Pick<Indicator, 'id' | 'name'>, language: Language): Link => ({
  href: indicatorPath(id, language),
  label: name[language],
});

/** The address of a file that is the same in every language: `filePath('data/indicators/pm25.csv')`. */
export function filePath(path: string): string {
  return `${base}/${path}`;
}

/** The address of a picture of a page. @param segments the address of the page below the language; none for the plan. */
export const picturePath = (language: Language, segments: readonly string[], ending: 'svg' | 'png'): string =>
  filePath(`pictures/${[language, ...(segments.length > 0 ? segments : ['plan'])].join('/')}.${ending}`);

/** The address at which the chart of an indicator stands by itself, for frames on other sites. */
export const embedPath = (id: string, language: Language): string => filePath(`embed/${language}/${id}/`);

/** The address of the simple form of a page, from that of its standard form. */
export const simplePath = (path: string): string => simpleAddress(path, import.meta.env.BASE_URL);

/** An address of this site in full, for what is read elsewhere. */
export const fullAddress = (path: string): string => new URL(path, import.meta.env.SITE).href;
