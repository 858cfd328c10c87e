import { z } from 'astro/zod';
import { daySchema, idSchema, textSchema } from './common.ts';
import { explained } from './explained.ts';

/**
 * A change of printed words after they were published: a slip in copying that was mended against the official text, or a
 * better translation where the translation is the site's own. `content/plan/corrections.json` lists them.
 */
export const wordingCorrectionSchema = z.strictObject({
  id: explained(
    idSchema,
    'The id of what was changed: a paragraph, a unit, a row or group of the target table, or the indicator of a target.',
    '更正对象的编号：段落、单元、指标表的行或分组，或目标所属的指标。',
  ),
  day: explained(daySchema, 'The day of the change.', '更正日期。'),
  was: explained(
    z
      .strictObject({
        en: explained(
          z.string().optional(),
          'The English as it was published, if that changed.',
          '原英文（有变动时填写）。',
        ),
        zh: explained(
          z.string().optional(),
          'The Chinese as it was published, if that changed.',
          '原中文（有变动时填写）。',
        ),
        place: explained(
          z.string().optional(),
          'Its place as it was published, if that changed, written as the check writes it: “in aims, after aims-p1”.',
          '原位置（有变动时填写），按检查结果中的写法，如“in aims, after aims-p1”。',
        ),
      })
      .refine((was) => Object.keys(was).length > 0, { message: 'must say what changed' }),
    'What was published before, word for word.',
    '更正前发布的内容，一字不差。',
  ),
  reason: explained(textSchema, 'Why it was changed.', '更正原因。'),
});

/** A change of printed words after they were published. */
export type WordingCorrection = z.output<typeof wordingCorrectionSchema>;
