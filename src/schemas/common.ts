import { z } from 'astro/zod';
import { explained } from './explained.ts';

/** What an id looks like. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id in plain words: lower-case letters, digits and single hyphens. It is part of an address and never changes. */
export const idSchema = z.string().regex(idPattern, 'must be lower-case words joined by single hyphens');

/** The languages of the site, in the order in which they are listed. */
export const languages = ['en', 'zh'] as const;

/** One of the languages of the site. */
export type Language = (typeof languages)[number];

/** The other of the two languages. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh' : 'en');

/** Something made for each language. */
export const inEachLanguage = <Made>(make: (language: Language) => Made): Record<Language, Made> => ({
  en: make('en'),
  zh: make('zh'),
});

/** A text in each language. Neither may be missing or blank. */
export const textSchema = z.strictObject({
  en: explained(z.string().trim().min(1), 'The English text.', '英文文本。'),
  zh: explained(z.string().trim().min(1), 'The Chinese text.', '中文文本。'),
});

/** A text in each language. */
export type Text = z.output<typeof textSchema>;

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** A day, a month or a year that the calendar has: `2017-03-23`, `2017-03` or `2017`. */
export const looseDaySchema = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { message: 'must be YYYY, YYYY-MM or YYYY-MM-DD', abort: true })
  .refine((day) => daySchema.safeParse(`${day}-01-01`.slice(0, 10)).success, 'must be a day that the calendar has');

/** Whether a thing is a draft: shown in the preview, and not on the published site. Default false. */
export const draftSchema = z.boolean().default(false);

/** A link to another site. Plain `http` is allowed, since older official pages have nothing else. */
export const linkSchema = z.url({ protocol: /^https?$/ });

/**
 * How far a published figure can be trusted, best first:
 * `bulletin` an official bulletin or notice made to report the figure; `official` another official text;
 * `press` press or a copy of it; `derived` worked out for this site from published figures.
 */
export const gradeSchema = z.enum(['bulletin', 'official', 'press', 'derived']);

/** How far a published figure can be trusted. */
export type Grade = z.output<typeof gradeSchema>;

/** The line by which editors find what they need to complete and explain the fields of a file that holds one object. */
export const editorLine = {
  $schema: explained(
    z.string().optional(),
    'Where editors find what the fields of this file mean. Leave it as it is.',
    '供编辑器查找本文件字段说明，无须改动。',
  ),
};
