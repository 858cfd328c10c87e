import { z } from 'astro/zod';
import { idSchema, textSchema } from './common.ts';

/** Words in each language, at least one where a language is named. */
const wordsSchema = z
  .strictObject({
    /** English words. */
    en: z.array(z.string().trim().min(1)).min(1),
    /** Chinese words. */
    zh: z.array(z.string().trim().min(1)).min(1),
  })
  .partial();

/** A place or an organization that the content names. `content/names.json` lists them; their order is of no matter. */
export const nameSchema = z.strictObject({
  /** The id of the name: its place in the index. */
  id: idSchema,
  /** What bears it: a place, also a zone or a scenic area; or an organization, also an office or a newspaper. */
  kind: z.enum(['place', 'organization']),
  /** The name in each language, the fullest that is printed. */
  name: textSchema,
  /** Other forms in which it is printed, each exactly as it is: shorter, older or misspelled ones. */
  forms: wordsSchema.optional(),
  /** Words in which a form means something else: a prize that is called after the place. */
  notIn: wordsSchema.optional(),
  /**
   * Where the Chinese is attested: `original` in the plan's own Chinese text; `official` in another government text;
   * `press` in press or association text; `own` translated for this site. Left out where no document that this site
   * rests on has it.
   */
  attested: z.enum(['original', 'official', 'press', 'own']).optional(),
  /** Where it was seen, in words. */
  where: textSchema.optional(),
});

/** A place or an organization that the content names. */
export type Name = z.output<typeof nameSchema>;

/** What bears a name. */
export type NameKind = Name['kind'];

/** Words that look like the name of a place or an organization and are none. `content/name-exceptions.json` lists them. */
export const nameExceptionSchema = z.strictObject({
  /** The words as printed, in each language. */
  words: wordsSchema,
  /** Why they are no entry of `names.json`. One sentence. */
  reason: textSchema,
});

/** Words that look like a name and are none. */
export type NameException = z.output<typeof nameExceptionSchema>;
