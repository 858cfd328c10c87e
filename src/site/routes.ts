import { languages, type Language } from '../schemas/common.ts';

/** A route in each language for a page that has one address below the language. */
export const languageRoutes = () => languages.map((language) => ({ params: { lang: language }, props: { language } }));

/** The language of the page that is being made, from its address. @throws Error outside the pages of a language. */
export function pageLanguage(params: Readonly<Record<string, string | undefined>>): Language {
  const language = languages.find((candidate) => candidate === params['lang']);
  if (!language) throw new Error('This component stands on a page without a language.');
  return language;
}
