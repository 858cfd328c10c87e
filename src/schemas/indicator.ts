import { z } from 'astro/zod';
import { daySchema, editorLine, idSchema, textSchema } from './common.ts';
import { explained } from './explained.ts';
import { basisSchema, observationSchema } from './observation.ts';
import { targetSchema, baselineSchema, correctionSchema, officialWordSchema, askSchema } from './target.ts';

/** An indicator (指标) of the plan. One file each, `content/indicators/<id>.json`; the file's name is the id. */
export const indicatorSchema = z
  .strictObject({
    ...editorLine,
    order: explained(z.int().min(1), 'Its place in the printed order, from 1.', '在原文顺序中的位置，从1起。'),
    origin: explained(
      z.enum(['table', 'text']),
      'Where the plan gives it: in the target `table` or in the `text`.',
      '规划中的出处：`table`为指标表，`text`为正文。',
    ),
    field: explained(idSchema, 'The field it belongs to.', '所属领域。'),
    name: explained(textSchema, 'Its name in plain words.', '通俗名称。'),
    aliases: explained(
      z.array(z.string().min(1)).default([]),
      'Other names people may search for.',
      '读者可能用来搜索的其他名称。',
    ),
    definition: explained(
      textSchema,
      'What it measures, in one or two plain sentences.',
      '指标含义，一至两句通俗文字。',
    ),
    unit: explained(
      z.strictObject({
        symbol: explained(
          textSchema,
          'The unit as written: “%”, “µg/m³”, “awards”; in Chinese “%”, “微克/立方米”, “项”.',
          '单位写法：英文如“%”“µg/m³”“awards”，中文如“%”“微克/立方米”“项”。',
        ),
        singular: explained(
          z.string().min(1).optional(),
          'The English unit after the number 1, where it differs: “award”.',
          '数字为1时英文单位的写法（有不同时填写），如“award”。',
        ),
        decimals: explained(
          z.int().min(0).max(3).default(1),
          'Decimals at most. Default 1.',
          '小数位数上限，默认为1。',
        ),
      }),
      'The unit as written after a number, and how many decimals its values have.',
      '写在数字后的单位，以及小数位数。',
    ),
    leap: explained(
      z.number().gt(1).optional(),
      'How many times as big or as small as the one before it a value of the series may be before it must be `confirmed`. Left out: three times.',
      '序列中的数值与前值相差多少倍以内无须确认（`confirmed`）；不填则为三倍。',
    ),
    direction: explained(
      z.enum(['higher', 'lower']),
      'Which way is better: `higher` or `lower`.',
      '数值越高越好（`higher`）还是越低越好（`lower`）。',
    ),
    target: explained(targetSchema, 'What the plan asks.', '规划目标。'),
    baseline: explained(
      baselineSchema.optional(),
      'Where it stood before the plan, if the plan says so on the same basis.',
      '规划载明的同口径基期情况。',
    ),
    bases: explained(
      z.array(basisSchema).min(1),
      'The bases its values are counted on. At least one.',
      '数值所采用的各种口径，至少一种。',
    ),
    observations: explained(
      z.array(observationSchema),
      'The published values, in the order of time.',
      '已公开的数值，按时间先后排列。',
    ),
    breaks: explained(
      z
        .array(
          z.strictObject({
            year: explained(z.int(), 'The first year wholly on the new basis.', '全年采用新口径的首年。'),
            day: explained(
              daySchema.optional(),
              'The day of the change, where it came in the course of the year before: that year then stands on neither basis.',
              '口径在上一年年中变动的，填变动之日；该年数据不归入新旧任一口径。',
            ),
            text: explained(textSchema, 'What changed.', '变动内容。'),
          }),
        )
        .default([]),
      'Where the basis changed within the series: the first year on the new basis, and what changed.',
      '序列中口径变动之处：采用新口径的首年及变动内容。',
    ),
    notFound: explained(
      textSchema.optional(),
      'What was looked for and not found, in a sentence or two.',
      '查找过而未查到的内容，一至两句。',
    ),
    official: explained(
      z.array(officialWordSchema).default([]),
      'What government texts say of the target. Empty: nothing was found.',
      '政府文件对该目标的表述；空列表表示未查到。',
    ),
    ask: explained(
      askSchema.optional(),
      'How to ask for what was not found. Required where a year of the plan has no figure.',
      '未查到的内容应如何询问；规划期内有年份缺数据的必填。',
    ),
    notes: explained(z.array(idSchema).default([]), 'The ids of the notes that concern it.', '相关注释的编号。'),
    corrections: explained(
      z.array(correctionSchema).optional(),
      'Changes of its target, baseline or status since it was first published, the oldest first. None is ever taken out.',
      '首次发布以来目标、基期或完成情况的历次更正，按时间先后排列；已有记录不得删除。',
    ),
  })
  .superRefine((indicator, context) => {
    const bases = new Set(indicator.bases.map((basis) => basis.id));
    indicator.observations.forEach((observation, index) => {
      const at = (field: string) => ['observations', index, field];
      if (!bases.has(observation.basis)) {
        context.addIssue({
          code: 'custom',
          path: at('basis'),
          message: `"${observation.basis}" is not one of this indicator's bases`,
        });
      }
      if (observation.grade === 'derived' && !observation.working) {
        context.addIssue({ code: 'custom', path: at('working'), message: 'a derived value must show its arithmetic' });
      }
    });
  });

/** An indicator as its file gives it. */
export type IndicatorFile = z.output<typeof indicatorSchema>;

/** An indicator with its id. */
export type Indicator = IndicatorFile & { id: string };
