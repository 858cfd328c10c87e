import { z } from 'astro/zod';
import { idSchema, textSchema } from './common.ts';
import { explained } from './explained.ts';

/**
 * A figure that rightly stands in one language only, in the plan's text or elsewhere.
 * `content/plan/figure-exemptions.json` lists them. Figures are written as `src/domain/figures.ts` writes them: `96%`,
 * `1000`, `half`.
 */
export const figureExemptionSchema = z
  .strictObject({
    paragraph: explained(idSchema.optional(), 'The id of the paragraph of the plan.', '规划段落的编号。'),
    text: explained(
      z.string().min(1).optional(),
      'For any other text: its file and field, as the check names them: `notes/tbt-sps.json text`.',
      '其他文本：所在文件和字段，按检查结果中的写法填写，如`notes/tbt-sps.json text`。',
    ),
    en: explained(
      z.array(z.string().min(1)).default([]),
      'The figures that stand in the English only.',
      '只见于英文的数字。',
    ),
    zh: explained(
      z.array(z.string().min(1)).default([]),
      'The figures that stand in the Chinese only.',
      '只见于中文的数字。',
    ),
    note: explained(
      idSchema.optional(),
      'The id of the note that tells readers of it, if there is one.',
      '向读者说明此事的注释编号（如有）。',
    ),
    reason: explained(textSchema, 'Why the languages rightly differ.', '两种语言允许不一致的理由。'),
  })
  .refine(({ paragraph, text }) => (paragraph === undefined) !== (text === undefined), {
    path: ['paragraph'],
    message: 'must be either a paragraph or a text, and not both',
  });

/** A figure that rightly stands in one language only. */
export type FigureExemption = z.output<typeof figureExemptionSchema>;
