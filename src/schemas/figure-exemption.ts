import { z } from 'astro/zod';
import { idSchema, textSchema } from './common.ts';

/**
 * A figure of the plan's text that rightly stands in one language only. `content/plan/figure-exemptions.json` lists
 * them. Figures are written as `src/domain/figures.ts` writes them: `96%`, `1000`, `half`.
 */
export const figureExemptionSchema = z.strictObject({
  /** The id of the paragraph. */
  paragraph: idSchema,
  /** The figures that stand in the English only. */
  en: z.array(z.string().min(1)).default([]),
  /** The figures that stand in the Chinese only. */
  zh: z.array(z.string().min(1)).default([]),
  /** The id of the note that tells readers of it, if there is one. */
  note: idSchema.optional(),
  /** Why the languages rightly differ. */
  reason: textSchema,
});

/** A figure of the plan's text that rightly stands in one language only. */
export type FigureExemption = z.output<typeof figureExemptionSchema>;
