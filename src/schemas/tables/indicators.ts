import { z } from 'astro/zod';
import { explained } from '../explained.ts';
import { idSchema } from '../common.ts';
import { indicatorSchema } from '../indicator.ts';
import { observationSchema } from '../observation.ts';
import { targetKindSchema, targetSchema } from '../target.ts';
import { evidenceKindSchema } from '../progress.ts';
import { address, count, figure, ids, inBoth, year } from './cell.ts';

const { shape } = indicatorSchema;

/** A row of `/data/indicators`: one indicator with its target and with what the published figures show. */
export const indicatorRowSchema = z.strictObject({
  id: explained(idSchema, 'The id of the indicator. It never changes.', '指标编号，永不改变。'),
  ...inBoth('name', z.string(), 'The name.', '名称。'),
  origin: explained(
    shape.origin,
    'Where the plan gives it: in the target table or in the text.',
    '规划中的出处：table为指标表，text为正文。',
  ),
  field: explained(idSchema, 'The id of the field.', '领域编号。'),
  ...inBoth('field', z.string(), 'The name of the field.', '领域名称。'),
  ...inBoth('definition', z.string(), 'What it measures.', '指标含义。'),
  ...inBoth('unit', z.string(), 'The unit.', '单位。'),
  direction: explained(shape.direction, 'Which way is better.', '数值越高越好（higher）还是越低越好（lower）。'),
  target_kind: explained(
    targetKindSchema,
    'What is asked: at-least, at-most or exactly a level in the target year; keep-at-least, never below it; range, between two values; count-by-end, a number reached by the end of the period; each-year, so much in every year.',
    '目标类型：at-least为目标年不低于，at-most为目标年不高于，exactly为目标年等于，keep-at-least为保持不低于，range为区间，count-by-end为期末累计达到，each-year为每年达到。',
  ),
  target_value: explained(z.number(), 'The value asked for; of a range the lower one.', '目标值；区间目标为下限。'),
  target_max: explained(figure, 'The upper value of a range.', '区间目标的上限。'),
  target_year: explained(year, 'The year by which it is asked for.', '目标年份。'),
  deadline: explained(
    targetSchema.shape.deadline,
    'Where that year comes from: printed with the target; period, the last year of the plan’s period as printed; none, no deadline is printed and the last year is taken.',
    '目标年份的依据：printed为原文载明，period为规划期末年，none为原文未载明、按规划期末年计。',
  ),
  ...inBoth(
    'printed_name',
    z.string(),
    'The name as the official English text prints it; the Chinese is translated for this site.',
    '官方英文文本所印名称，中文由本站译出。',
  ),
  ...inBoth(
    'printed_value',
    z.string(),
    'The value as the official English text prints it; the Chinese is translated for this site.',
    '官方英文文本所印目标值，中文由本站译出。',
  ),
  place: explained(idSchema, 'The id of the paragraph or table row where it is printed.', '所在段落或表格行的编号。'),
  baseline_value: explained(
    figure,
    'Where it stood before the plan, if the plan says so on the same basis.',
    '规划载明的同口径基期值。',
  ),
  baseline_year: explained(year.nullable(), 'The year of that value.', '基期年份。'),
  status: explained(
    evidenceKindSchema,
    'What the published figures on the target’s basis show.',
    '目标口径的公开数据所显示的完成情况。',
  ),
  ...inBoth('status', z.string(), 'The status in words.', '完成情况的文字表述。'),
  ...inBoth('finding', z.string(), 'The answer in a sentence.', '一句话结论。'),
  decided_by: explained(
    observationSchema.shape.id.nullable(),
    'The id of the observation that the status rests on.',
    '判断所依据的数据编号。',
  ),
  decided_value: explained(figure, 'The value of that observation.', '该数据的数值。'),
  decided_year: explained(year.nullable(), 'The year of that observation.', '该数据的年份。'),
  observations: explained(count, 'How many observations were found.', '已查到的数据条数。'),
  tasks: explained(ids, 'The ids of the tasks that it measures.', '所衡量任务的编号。'),
  ...inBoth('page', address, 'The address of its page.', '页面地址。'),
});

/** A row of `/data/indicators`. */
export type IndicatorRow = z.output<typeof indicatorRowSchema>;
