import { z } from 'astro/zod';
import { idSchema } from './common.ts';

/** One term of the plan in both languages. `content/glossary.json` lists them in alphabetical order of the English. */
export const termSchema = z.strictObject({
  /** The id of the term. */
  id: idSchema,
  /** The English term, as the official translation has it or as this site uses it. */
  en: z.string().trim().min(1),
  /** The Chinese term. */
  zh: z.string().trim().min(1),
  /** What it means, in one sentence. */
  meaning: z.strictObject({ en: z.string().trim().min(1), zh: z.string().trim().min(1) }),
  /**
   * Where the Chinese is attested: `original` in the plan's own Chinese text; `official` in another government text;
   * `press` in press or association text; `own` translated for this site.
   */
  attested: z.enum(['original', 'official', 'press', 'own']),
  /** Where it was seen, in words. */
  where: z.strictObject({ en: z.string().trim().min(1), zh: z.string().trim().min(1) }).optional(),
});

/** One term of the plan in both languages. */
export type Term = z.output<typeof termSchema>;
