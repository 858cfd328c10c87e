import { z } from 'astro/zod';
import { daySchema, gradeSchema, idSchema, textSchema } from './common.ts';
import { explained } from './explained.ts';

/**
 * How exact a figure is: `exact` as published for the whole period and area; `at-least` a lower bound;
 * `approximate` ("nearly", an estimate); `part-year` some months only; `part-area` one county or district only.
 */
export const qualifierSchema = z.enum(['exact', 'at-least', 'approximate', 'part-year', 'part-area']);

/** How exact a figure is. */
export type Qualifier = z.output<typeof qualifierSchema>;

/** The period of an observation: a year, and what part of it where it is not the whole. */
export const periodSchema = z.strictObject({
  year: explained(z.int().min(1990).max(2100), 'The year in which the period ends.', '统计期末所在年份。'),
  label: explained(
    textSchema.optional(),
    'What the period is in words, where it is not that whole calendar year: “January–November 2020”.',
    '统计期不是整个自然年时的说明，如“2020年1月至11月”。',
  ),
});

/** A basis (口径): which network, area and method a value is counted on. */
export const basisSchema = z.strictObject({
  id: explained(idSchema, 'The id of the basis, unique within the indicator.', '口径编号，在同一指标内不得重复。'),
  label: explained(textSchema, 'Network, area and method in words.', '监测网络、范围和方法的文字说明。'),
  decides: explained(
    z.boolean(),
    'Whether values on this basis answer the target. Others are context: shown apart, never joined to the line, never deciding a status.',
    '该口径的数值是否对应规划目标。不对应的仅供参考：单独列示，不并入折线，不作为判断依据。',
  ),
  caveat: explained(
    textSchema.optional(),
    'What is not known of a basis that answers the target: one sentence, printed with the answer.',
    '对应目标的口径尚有何事不明：一句话，与结论一并显示。',
  ),
});

/** A basis of an indicator. */
export type Basis = z.output<typeof basisSchema>;

/** What a value is good for: `series` one value of the line; `support` a second source or a check; `context` apart from it. */
const useSchema = z.enum(['series', 'support', 'context']);

/** That a wrong figure was taken back while it is being corrected. Until then it decides nothing. */
export const withdrawalSchema = z.strictObject({
  day: explained(daySchema, 'The day on which it was withdrawn.', '撤下日期。'),
  reason: explained(textSchema, 'Why it was withdrawn.', '撤下原因。'),
});

/**
 * What an observation said before it was changed. What is left out was as it is after the change; but for the wording and
 * the unit, which belong to the value: where they are left out, it had none.
 */
const formerFigureSchema = z.strictObject({
  value: explained(
    z.number(),
    'The value it had, also where the value did not change.',
    '原数值；数值未变的也须填写。',
  ),
  asPublished: explained(
    textSchema.optional(),
    'That value as published, also where it did not change. Left out where the number stood alone.',
    '该数值的原文表述，未变的也须填写；只有数字的不填。',
  ),
  unit: explained(
    textSchema.optional(),
    'The unit of that value, where it had one of its own; also where it did not change.',
    '该数值的单位（与指标单位不同时填写），未变的也须填写。',
  ),
  period: explained(periodSchema.optional(), 'The period it was given for.', '原填统计期。'),
  qualifier: explained(qualifierSchema.optional(), 'How exact it was said to be.', '原填数值性质。'),
  basis: explained(idSchema.optional(), 'The basis it was said to be counted on.', '原填口径。'),
  use: explained(useSchema.optional(), 'What it was good for.', '原填用途。'),
  sources: explained(z.array(idSchema).min(1).optional(), 'The sources it rested on.', '原填来源。'),
  grade: explained(gradeSchema.optional(), 'How far it was said to be trusted.', '原填可信程度。'),
  withdrawn: explained(
    withdrawalSchema.optional(),
    'If it stood withdrawn before the change: since when and why, moved here from the observation.',
    '更正前处于撤下状态的，注明撤下日期和原因，由数据项移至此处。',
  ),
});

/** One change of an observation after it was published. */
export const revisionSchema = z.strictObject({
  day: explained(daySchema, 'The day of the change.', '更正日期。'),
  was: explained(formerFigureSchema, 'What it said before.', '更正前的内容。'),
  reason: explained(textSchema, 'Why it was changed.', '更正原因。'),
});

/** How many times as big or as small as the one before it a value of a series may be, unless its indicator says otherwise. */
export const usualLeap = 3;

/** One published value for one period. */
export const observationSchema = z.strictObject({
  id: explained(
    z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens'),
    'The id of the observation, unique on the site.',
    '数据编号，全站不得重复。',
  ),
  period: explained(periodSchema, 'The period.', '统计期。'),
  value: explained(
    z.number(),
    'The value in the indicator’s unit, or in `unit` where given.',
    '数值，单位为指标单位；填有`unit`的以其为准。',
  ),
  asPublished: explained(
    textSchema.optional(),
    'The value as published, where a number alone would mislead: “>25”, “1 Luban + 3 national silver”.',
    '只列数字易致误解时，填写原文表述，如“>25%”“鲁班奖1项、国家优质工程银质奖3项”。',
  ),
  unit: explained(
    textSchema.optional(),
    'The unit of a context value that is not in the indicator’s unit.',
    '参考数据的单位（与指标单位不同时填写）。',
  ),
  qualifier: explained(
    qualifierSchema,
    'How exact it is: `exact`; `at-least` a lower bound; `approximate`; `part-year` some months only; `part-area` one county or district only.',
    '数值性质：`exact`为确数，`at-least`为下限，`approximate`为约数，`part-year`为部分月份，`part-area`为部分地区。',
  ),
  basis: explained(idSchema, 'The id of the basis it is counted on.', '所属口径的编号。'),
  use: explained(
    useSchema,
    'What the value is good for: `series` one value of the line; `support` a second source or a check for a value of the line; `context` apart from the line.',
    '用途：`series`为折线上的数值，`support`为佐证或核验折线数值的数据，`context`为折线以外的参考数据。',
  ),
  sources: explained(
    z.array(idSchema).min(1),
    'The ids of the sources it rests on, the best first.',
    '来源编号，最可靠的列在最前。',
  ),
  grade: explained(
    gradeSchema,
    'How far it can be trusted: `bulletin` an official bulletin; `official` another official text; `press` press or a copy of it; `derived` worked out for this site.',
    '可信程度：`bulletin`为官方公报，`official`为其他官方文件，`press`为媒体报道或其转载，`derived`为本站测算。',
  ),
  working: explained(
    textSchema.optional(),
    'The arithmetic of a derived value: “14 of 73 sections = 19.2%”. Required for grade `derived`.',
    '测算过程，如“73个断面中的14个，即19.2%”。可信程度为`derived`的必填。',
  ),
  remark: explained(textSchema.optional(), 'What a reader must know about this value.', '读者须知事项。'),
  revisions: explained(
    z.array(revisionSchema).min(1).optional(),
    'Its changes since it was first published, the oldest first. Nothing is ever taken out of this list.',
    '首次发布以来的历次更正，按时间先后排列；已有记录不得删除。',
  ),
  withdrawn: explained(
    withdrawalSchema.optional(),
    'That it is withdrawn while it is being corrected.',
    '撤下待更正的说明。',
  ),
  confirmed: explained(
    textSchema.optional(),
    'For a value that the check finds doubtful, such as one that is many times as big as the one before it in the series: why it is right all the same. Not shown on the site; it answers the check.',
    '检查认为数值存疑时（如与前值相差数倍），说明为何仍属正确。不在网站上显示，仅用于通过检查。',
  ),
});

/** One published value for one period. */
export type Observation = z.output<typeof observationSchema>;
