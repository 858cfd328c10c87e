import { z } from 'astro/zod';
import { explained } from '../explained.ts';
import { idSchema } from '../common.ts';
import { targetKindSchema, targetSchema } from '../target.ts';
import { evidenceKindSchema } from '../progress.ts';
import { inBoth, words, year } from './cell.ts';

/** What a number of the plan is. */
export const registerKindSchema = z.enum(['target', 'commitment', 'baseline', 'fact', 'exempt']);

/** A row of `/data/register`: one number that the plan prints, in the printed order. */
export const registerRowSchema = z.strictObject({
  kind: explained(
    registerKindSchema,
    'What the number is: target of the table; commitment of the text; baseline, where things stood before; fact; exempt, no figure of the plan’s matter.',
    '数字的性质：target为指标表目标，commitment为正文承诺，baseline为基期值，fact为事实数据，exempt为不计入的数字。',
  ),
  ...inBoth('kind', z.string(), 'The kind in words.', '性质的文字表述。'),
  place: explained(
    z.string(),
    'The id of the paragraph, table row or unit where it is printed; * for words that recur everywhere.',
    '所在段落、表格行或单元的编号；*表示全文多处出现。',
  ),
  ...inBoth('place', z.string(), 'The title of the unit where it is printed.', '所在单元的标题。'),
  ...inBoth('words', words, 'The printed words.', '文本表述。'),
  ...inBoth('value', words, 'The printed value of a target.', '文本中的目标值。'),
  asks: explained(targetKindSchema.nullable(), 'What a target asks.', '目标类型。'),
  deadline: explained(
    targetSchema.shape.deadline.unwrap().nullable(),
    'Where the year of a target comes from.',
    '目标年份的依据。',
  ),
  year: explained(year.nullable(), 'The year of a target.', '目标年份。'),
  ...inBoth('asks', words, 'What a target asks and by when, in words.', '目标要求和期限的文字表述。'),
  ...inBoth('meaning', z.string(), 'What the number counts, or why it is exempt.', '数字的含义，或不计入的理由。'),
  field: explained(idSchema.nullable(), 'The id of the field.', '领域编号。'),
  indicator: explained(idSchema.nullable(), 'The id of the indicator that it belongs to.', '所属指标编号。'),
  status: explained(
    evidenceKindSchema.nullable(),
    'What the published figures show of a target.',
    '公开数据所显示的目标完成情况。',
  ),
  ...inBoth('status', words, 'The status in words.', '完成情况的文字表述。'),
});

/** A row of `/data/register`. */
export type RegisterDataRow = z.output<typeof registerRowSchema>;
