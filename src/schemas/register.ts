import { z } from 'astro/zod';
import { idSchema, textSchema } from './common.ts';
import { explained } from './explained.ts';

/**
 * A number of the plan's text that is no target: where things stood before the plan, a dated fact, or exempt with a
 * reason. `content/register.json` lists them in the order of the plan, so that every number of the text is accounted for.
 */
export const registerEntrySchema = z.strictObject({
  place: explained(
    z.union([idSchema, z.literal('*')]),
    'The id of the paragraph, row or unit (for its heading) where it is printed. `*` for words that recur everywhere.',
    '所在段落、表格行或单元（指其标题）的编号；`*`表示全文多处出现。',
  ),
  words: explained(
    textSchema.partial(),
    'The printed words with the number, in each language: exact, as short as is clear. A language without it is left out.',
    '含该数字的原文，两种语言分别填写，须与原文一致，以能看清为限；某语言没有的不填。',
  ),
  kind: explained(
    z.enum(['baseline', 'fact', 'exempt']),
    'What it is: `baseline` where things stood before the plan; `fact` a dated fact; `exempt` no figure of the plan’s matter: a document’s number, a name, a condition.',
    '数字的性质：`baseline`为规划前的基期值，`fact`为有时间的事实数据，`exempt`为不属规划内容的数字，如文号、名称、条件。',
  ),
  indicator: explained(
    idSchema.optional(),
    'For a baseline: the id of the indicator it is the baseline of, or is context for.',
    '基期值所属或所供参考的指标编号。',
  ),
  meaning: explained(
    textSchema,
    'What the number counts; for an exempt one, why it is exempt. One sentence.',
    '数字所计的内容；不计入的，说明理由。一句话。',
  ),
});

/** A number of the plan's text that is no target. */
export type RegisterEntry = z.output<typeof registerEntrySchema>;
