import { z } from 'astro/zod';
import { gradeSchema, linkSchema, looseDaySchema, textSchema } from './common.ts';

/** A document on which a figure, a note or an update rests. One file each, `content/sources/<id>.json`. */
export const sourceSchema = z
  .strictObject({
    /** The title in the language in which it was published, or what it is where it has none. */
    title: z.strictObject({
      /** The title as published. */
      original: z.string().trim().min(1),
      /** The language of the original title. */
      language: z.enum(['en', 'zh']),
      /** The title in the other language, translated for this site. */
      translation: z.string().trim().min(1),
    }),
    /** Who published it. */
    publisher: textSchema,
    /** When: a day, a month or a year. Left out where it is not known. */
    published: looseDaySchema.optional(),
    /** A remark on the date: "from the address", "not dated". */
    publishedRemark: textSchema.optional(),
    /** How far the document itself can be trusted. */
    grade: gradeSchema,
    /** The official or original address. Never the address of a copy. */
    url: linkSchema.optional(),
    /** True where only a copy on a third party's page was seen: then the publisher is named and nothing is linked. */
    onlyUnofficialCopySeen: z.boolean().default(false),
    /** What a reader must know about it. */
    remark: textSchema.optional(),
  })
  .refine((source) => !(source.onlyUnofficialCopySeen && source.url), {
    path: ['url'],
    message: 'a document seen only as a copy is not linked: remove the url',
  });

/** A document as its file gives it. */
export type SourceFile = z.output<typeof sourceSchema>;

/** A document with its id. */
export type Source = SourceFile & { id: string };
