import { buildDay, holdOf, type Publishable } from '../domain/publication.ts';
import { markedTitle } from '../i18n/unpublished.ts';
import { inEachLanguage, type Language, type Text } from '../schemas/common.ts';

/**
 * Whether the site shows what is not published: drafts, and what is to be posted later. So in work and in the preview.
 * Astro's own word for work, `import.meta.env.DEV`, is not asked: it follows any variable of that name.
 */
export const showsUnpublished: boolean = process.env['SHOW_DRAFTS'] === '1';

/** The day for which the site is built, `YYYY-MM-DD`, in the site's time zone. @throws RangeError if it is set wrongly. */
export const today = (timeZone: string): string => buildDay(process.env, new Date(), timeZone);

/** A title with a mark before it, if the thing is not published. So every list that shows the title shows the mark. */
export function titleWithMark(title: string, thing: Publishable, timeZone: string, language: Language): string {
  const hold = holdOf(thing, today(timeZone));
  return hold ? markedTitle(title, hold, language) : title;
}

/** A title in each language with the mark. */
export const titlesWithMark = (title: Text, thing: Publishable, timeZone: string): Text =>
  inEachLanguage((language) => titleWithMark(title[language], thing, timeZone, language));
