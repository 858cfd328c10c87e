import { z } from 'astro/zod';
import { daySchema, idSchema, linkSchema, textSchema } from './common.ts';

/** Whether a name is one of the world's time zones. */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What the site is: which plan it publishes, whose, for when. One file, `content/site.json`. */
export const siteSchema = z.strictObject({
  /** The short name of the site, shown in the head of every page. */
  name: textSchema,
  /** The plan's full title. */
  title: textSchema,
  /** One sentence for search engines and shared links. */
  description: textSchema,
  /** The place the plan is for. */
  place: textSchema,
  /** Who issued the plan. */
  publisher: textSchema,
  /** The document's number, as printed. */
  documentNumber: textSchema,
  /** First and last year of the plan. */
  period: z.strictObject({ start: z.int(), end: z.int() }),
  /** The time zone in which its days begin: what is to be posted on a day is published from then on. Default `UTC`. */
  timeZone: z.string().refine(isTimeZone, 'must be a time zone like Asia/Shanghai').default('UTC'),
  /** The day the notice is dated. */
  issued: daySchema,
  /** Where the official text stands, and the day it was put there, by language. */
  official: z.strictObject({
    en: z.strictObject({ url: linkSchema, posted: daySchema }),
    zh: z.strictObject({ url: linkSchema, posted: daySchema }),
  }),
  /** What a page in each language says about its text and which version prevails. One or two sentences. */
  standing: textSchema,
  /** The address where the site is published, without a trailing slash. Used for canonical addresses and citations. */
  address: z.url(),
  /** Hosts that have no https and may be linked by http: old official pages, mostly. Each with the reason. */
  insecureHosts: z
    .array(
      z.strictObject({
        /** The host as it stands in the address: `www.example.gov`. */
        host: z.string().min(1),
        /** Why it is linked all the same. */
        reason: textSchema,
      }),
    )
    .default([]),
  /** Words that are rightly the same in both languages, such as names of things and of people. Each with the reason. */
  sameInBoth: z
    .array(
      z.strictObject({
        /** The words: the whole of a text, exactly. */
        words: z.string().min(1),
        /** Why they are not translated. */
        reason: textSchema,
      }),
    )
    .default([]),
  /** The fields into which tasks and indicators are sorted, in order. */
  fields: z.array(
    z.strictObject({
      /** The field's id. */
      id: idSchema,
      /** The field's name. */
      name: textSchema,
    }),
  ),
  /** The groups of the target table, in the printed order: field ids. */
  targetFields: z.array(idSchema),
  /** Subjects that readers often look for, offered on the home page: a word or two, and the page about it. */
  subjects: z
    .array(
      z.strictObject({
        /** The subject in the readers' own words. */
        label: textSchema,
        /** The address of the page below the language, without slashes at the ends: `tasks/soil-quality`. */
        path: z
          .string()
          .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, 'must be an address below the language without slashes at the ends'),
      }),
    )
    .default([]),
});

/** What the site is. */
export type Site = z.output<typeof siteSchema>;
