import { z } from 'astro/zod';
import { explained } from '../explained.ts';
import { daySchema, gradeSchema, idSchema } from '../common.ts';
import { observationSchema, qualifierSchema } from '../observation.ts';
import { ids, inBoth, words, year } from './cell.ts';

/** A row of `/data/observations`: one published value for one period. */
export const observationRowSchema = z.strictObject({
  id: explained(observationSchema.shape.id, 'The id of the observation. It never changes.', '数据编号，永不改变。'),
  indicator: explained(idSchema, 'The id of the indicator.', '指标编号。'),
  ...inBoth('indicator', z.string(), 'The name of the indicator.', '指标名称。'),
  year: explained(year, 'The year in which the period ends.', '统计期末所在年份。'),
  ...inBoth(
    'period',
    words,
    'What the period is, where it is not that whole calendar year.',
    '统计期不是整个自然年时的说明。',
  ),
  value: explained(z.number(), 'The value in the unit of the row.', '数值，单位见本行单位列。'),
  ...inBoth('unit', z.string(), 'The unit.', '单位。'),
  ...inBoth(
    'as_published',
    words,
    'The value as it was published, where a number alone would mislead.',
    '单列数字易致误解时，原文的表述。',
  ),
  qualifier: explained(
    qualifierSchema,
    'How exact it is: exact; at-least, a lower bound; approximate; part-year, some months only; part-area, a part of the area only.',
    '数值性质：exact为确数，at-least为下限，approximate为约数，part-year为部分月份，part-area为部分地区。',
  ),
  basis: explained(idSchema, 'The id of the basis on which it is counted.', '口径编号。'),
  ...inBoth(
    'basis',
    z.string(),
    'The basis: which network, area and method.',
    '口径，即所依据的监测网络、范围和方法。',
  ),
  answers_target: explained(
    z.boolean(),
    'Whether this basis answers the target. If not, the value is context and decides nothing.',
    '该口径是否对应规划目标。不对应的数值仅供参考，不作为判断依据。',
  ),
  use: explained(
    observationSchema.shape.use,
    'What it is good for: series, a value of the line; support, a second source or a check; context, apart from the line.',
    '用途：series为主序列数值，support为佐证或核验，context为参考数据。',
  ),
  grade: explained(
    gradeSchema,
    'How far it can be trusted: bulletin, an official bulletin; official, another official text; press; derived, worked out for this site.',
    '可信程度：bulletin为官方公报，official为其他官方文件，press为媒体报道，derived为本站测算。',
  ),
  sources: explained(ids, 'The ids of the sources, the best first.', '来源编号，最可靠的列在最前。'),
  ...inBoth('working', words, 'The arithmetic of a value worked out for this site.', '本站测算数值的计算过程。'),
  ...inBoth('remark', words, 'What a reader must know about the value.', '读者须知事项。'),
  changed: explained(
    daySchema.nullable(),
    'The day on which it was last changed after it was published.',
    '发布后最近一次更正的日期。',
  ),
  withdrawn: explained(
    daySchema.nullable(),
    'The day on which it was withdrawn while it is being corrected. A withdrawn value decides nothing.',
    '撤下待更正的日期。已撤下的数值不作为判断依据。',
  ),
});

/** A row of `/data/observations`. */
export type ObservationRow = z.output<typeof observationRowSchema>;
