import { z } from 'astro/zod';
import { idSchema, textSchema } from './common.ts';

/**
 * A number of the plan's text that is no target: where things stood before the plan, a dated fact, or exempt with a
 * reason. `content/register.json` lists them in the order of the plan, so that every number of the text is accounted for.
 */
export const registerEntrySchema = z.strictObject({
  /** The id of the paragraph, row or unit (for its heading) where it is printed. `*` for words that recur everywhere. */
  place: z.union([idSchema, z.literal('*')]),
  /** The printed words with the number, in each language: exact, as short as is clear. A language without it is left out. */
  words: textSchema.partial(),
  /**
   * What it is: `baseline` where things stood before the plan; `fact` a dated fact; `exempt` no figure of the plan's
   * matter: a document's number, a name, a condition.
   */
  kind: z.enum(['baseline', 'fact', 'exempt']),
  /** For a baseline: the id of the indicator it is the baseline of, or is context for. */
  indicator: idSchema.optional(),
  /** What the number counts; for an exempt one, why it is exempt. One sentence. */
  meaning: textSchema,
});

/** A number of the plan's text that is no target. */
export type RegisterEntry = z.output<typeof registerEntrySchema>;
