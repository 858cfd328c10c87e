import { z } from 'astro/zod';
import { idSchema, textSchema } from './common.ts';

/**
 * A figure that rightly stands in one language only, in the plan's text or elsewhere.
 * `content/plan/figure-exemptions.json` lists them. Figures are written as `src/domain/figures.ts` writes them: `96%`,
 * `1000`, `half`.
 */
export const figureExemptionSchema = z
  .strictObject({
    /** The id of the paragraph of the plan. */
    paragraph: idSchema.optional(),
    /** For any other text: its file and field, as the check names them: `notes/tbt-sps.json text`. */
    text: z.string().min(1).optional(),
    /** The figures that stand in the English only. */
    en: z.array(z.string().min(1)).default([]),
    /** The figures that stand in the Chinese only. */
    zh: z.array(z.string().min(1)).default([]),
    /** The id of the note that tells readers of it, if there is one. */
    note: idSchema.optional(),
    /** Why the languages rightly differ. */
    reason: textSchema,
  })
  .refine(({ paragraph, text }) => (paragraph === undefined) !== (text === undefined), {
    path: ['paragraph'],
    message: 'must be either a paragraph or a text, and not both',
  });

/** A figure that rightly stands in one language only. */
export type FigureExemption = z.output<typeof figureExemptionSchema>;
