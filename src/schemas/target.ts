import { z } from 'astro/zod';
import { daySchema, idSchema, textSchema } from './common.ts';
import { explained } from './explained.ts';

/**
 * What a target asks: `at-least`, `at-most` or `exactly` a level in the target year; `keep-at-least` never below it;
 * `range` a level between two values; `count-by-end` a number reached by the end of the period; `each-year` at least so
 * much in every year of the period.
 */
export const targetKindSchema = z.enum([
  'at-least',
  'at-most',
  'exactly',
  'keep-at-least',
  'range',
  'count-by-end',
  'each-year',
]);

/** What a target asks. */
export type TargetKind = z.output<typeof targetKindSchema>;

/** Where the year of a target comes from. */
export const deadlines = ['printed', 'period', 'none'] as const;

/** A target of the plan. */
export const targetSchema = z.strictObject({
  kind: explained(
    targetKindSchema,
    'What it asks: `at-least`, `at-most` or `exactly` a level in the target year; `keep-at-least` never below it; `range` between two values; `count-by-end` a number reached by the end of the period; `each-year` so much in every year.',
    '目标类型：`at-least`、`at-most`、`exactly`为目标年不低于、不高于、等于某值，`keep-at-least`为始终不低于，`range`为两值之间，`count-by-end`为规划期末累计达到，`each-year`为每年达到。',
  ),
  value: explained(
    z.number(),
    'The value asked for, in the indicator’s unit; of a range the lower one.',
    '目标值，单位为指标单位；区间目标填下限。',
  ),
  max: explained(z.number().optional(), 'The upper value of a range.', '区间目标的上限。'),
  year: explained(z.int(), 'The year by which it is asked for.', '目标年份。'),
  deadline: explained(
    z.enum(deadlines).default('printed'),
    'Where the year comes from: `printed` with the target; `period` the text says “during the period of the plan”; `none` the plan gives no deadline, and its last year is taken. Default `printed`.',
    '目标年份的依据：`printed`为原文随目标载明，`period`为原文称“规划期内”，`none`为原文未载明、按规划期末年计。默认为`printed`。',
  ),
  printed: explained(
    z.strictObject({
      name: explained(textSchema, 'The printed name.', '原文名称。'),
      value: explained(textSchema, 'The printed value.', '原文数值。'),
    }),
    'The name and the value exactly as printed.',
    '原文的名称和数值，须与原文完全一致。',
  ),
  place: explained(idSchema, 'The id of the paragraph or table row where it is printed.', '所在段落或表格行的编号。'),
});

/** A value before the plan, from the plan's own text, on the target's basis. */
export const baselineSchema = z.strictObject({
  value: explained(z.number(), 'The value in the indicator’s unit.', '基期值，单位为指标单位。'),
  year: explained(z.int(), 'The year in which its period ends.', '统计期末所在年份。'),
  label: explained(
    textSchema.optional(),
    'What the period is in words, where it is not that one year: “2011–2015”.',
    '统计期不是该年整年时的说明，如“2011—2015年”。',
  ),
  withinPeriod: explained(
    z.literal(true).optional(),
    'Whether it counts only what came about within that period, such as the awards won in five years, so that a target for the next period begins again from nothing.',
    '是否仅为该时期内新增的数量（如五年间所获奖项），下一时期的目标须从零另计。',
  ),
  place: explained(idSchema, 'The id of the paragraph that gives it.', '载明该值的段落编号。'),
  remark: explained(textSchema.optional(), 'What a reader must know about it.', '读者须知事项。'),
});

/**
 * A change of what an indicator asks or answers, other than of its observations: of its `target` or `baseline`, where the
 * plan was copied wrongly; of its `status`, where neither a figure nor the method changed, but, say, a basis.
 */
export const correctionSchema = z.strictObject({
  day: explained(daySchema, 'The day of the change.', '更正日期。'),
  of: explained(
    z.enum(['target', 'baseline', 'status']),
    'What changed: the target, the baseline or the status.',
    '更正的内容：目标、基期或完成情况。',
  ),
  was: explained(
    z
      .strictObject({
        value: explained(z.number(), 'The value it had.', '原数值。'),
        max: explained(z.number().optional(), 'The upper value of a range.', '原区间上限。'),
        kind: explained(
          targetKindSchema.optional(),
          'What the target asked, if that changed.',
          '原目标类型（有变动时填写）。',
        ),
        year: explained(z.int().optional(), 'The year it was given for, if that changed.', '原年份（有变动时填写）。'),
      })
      .optional(),
    'What a target or a baseline was before; left out for a status, and for a baseline where there was none.',
    '目标或基期更正前的内容；完成情况的更正及原无基期的不填。',
  ),
  reason: explained(textSchema, 'Why it was changed.', '更正原因。'),
});

/** A change of what an indicator asks or answers. */
export type Correction = z.output<typeof correctionSchema>;

/** What a government text says of a target: whether it was reached, in that text's own words. */
export const officialWordSchema = z.strictObject({
  text: explained(textSchema, 'What it says.', '原文表述。'),
  source: explained(idSchema, 'The id of the source that says so.', '来源编号。'),
});

/** How to ask for what was not found. All of it is inference and shown as such. */
export const askSchema = z.strictObject({
  document: explained(textSchema, 'The document that probably holds the figures.', '可能载有该数据的文件。'),
  office: explained(textSchema, 'The office that is probably in charge.', '可能的主管部门。'),
  question: explained(
    textSchema,
    'A question ready to send, polite and complete. The Chinese is meant to be sent; the English says the same.',
    '可直接发送的询问，礼貌而完整。中文供发送，英文内容与之相同。',
  ),
});
