import { z } from 'astro/zod';
import { daySchema, draftSchema, idSchema, looseDaySchema } from './common.ts';

/** What an update says about itself above its text. One file a language, `content/updates/<language>/<id>.mdx`. */
export const updateSchema = z.strictObject({
  /** The headline. */
  title: z.string().trim().min(8).max(120),
  /** One sentence with the news. */
  summary: z.string().trim().min(10).max(300),
  /** When what it tells happened: a day, a month or a year. */
  date: looseDaySchema,
  /** The day it is put on this site. Before that day it is shown in the preview only. */
  posted: daySchema,
  /** True while it is a draft: then it is shown in the preview only. Default false. */
  draft: draftSchema,
  /** The ids of the documents it rests on. */
  sources: z.array(idSchema).min(1),
  /** The ids of the tasks it concerns. */
  tasks: z.array(idSchema).default([]),
  /** The ids of the indicators it concerns. */
  indicators: z.array(idSchema).default([]),
});

/** What an update says about itself. */
export type UpdateFile = z.output<typeof updateSchema>;

/** The pages to which every page of the site leads. They cannot be drafts. */
export const neededPages: readonly string[] = ['home', 'about', 'method', 'accessibility'];

/** What a page of the site says about itself above its text: `content/pages/<language>/<id>.mdx`. */
export const pageSchema = z.strictObject({
  /** The title. */
  title: z.string().trim().min(2).max(120),
  /** One sentence for search engines and shared links. */
  description: z.string().trim().min(10).max(300),
  /** True while it is a draft: then it is shown in the preview only. Default false. */
  draft: draftSchema,
});

/** What a page of the site says about itself. */
export type PageFile = z.output<typeof pageSchema>;
