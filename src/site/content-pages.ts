import { getCollection, type CollectionEntry } from 'astro:content';
import { languages, type Language } from '../schemas/common.ts';
import { site } from './library.ts';
import { titleWithMark } from './publication.ts';

/** A page of the site's own words: about, method, accessibility. */
interface ContentPage {
  language: Language;
  id: string;
  /** Its title, with a mark if it is a draft. */
  title: string;
  entry: CollectionEntry<'pages'>;
}

const pages: readonly ContentPage[] = (await getCollection('pages')).flatMap((entry) => {
  const language = languages.find((candidate) => entry.id.startsWith(`${candidate}/`));
  if (!language) return [];
  const title = titleWithMark(entry.data.title, entry.data, site.timeZone, language);
  return [{ language, id: entry.id.slice(language.length + 1), title, entry }];
});

/** The pages of the site's own words, each once, with its title in a language. */
export const contentPages = pages
  .filter(({ language }) => language === 'en')
  .map(({ id }) => ({
    id,
    title: (language: Language): string =>
      pages.find((page) => page.language === language && page.id === id)?.entry.data.title ?? id,
  }));

/** The words of the home page, which stands at the root of each language. @throws Error if there are none. */
export function homeWords(language: Language): ContentPage {
  const home = pages.find((page) => page.language === language && page.id === 'home');
  if (!home) throw new Error(`The content has no pages/${language}/home.mdx.`);
  return home;
}

/** A route for each page of the site's own words but the home page. */
export const pageRoutes = () =>
  pages
    .filter(({ id }) => id !== 'home')
    .map((page) => ({ params: { lang: page.language, page: page.id }, props: { page } }));
