import { z } from 'astro/zod';
import { explained } from '../explained.ts';
import { idSchema } from '../common.ts';
import { unitKindSchema } from '../unit.ts';
import { address, count, ids, inBoth, words } from './cell.ts';

/** A row of `/data/tasks`: one task of the plan, and how its targets stand. */
export const taskRowSchema = z.strictObject({
  id: explained(idSchema, 'The id of the task. It never changes.', '任务编号，永不改变。'),
  kind: explained(unitKindSchema, 'What it is in the plan.', '在规划中的层级。'),
  ...inBoth('number', words, 'The number under which it stands in the plan.', '在规划中的序号。'),
  ...inBoth('title', z.string(), 'The title.', '标题。'),
  ...inBoth(
    'summary',
    z.string(),
    'What it promises, in one plain sentence of this site.',
    '本站用一句话概括的任务内容。',
  ),
  part: explained(idSchema, 'The id of the chapter in which it stands.', '所在章的编号。'),
  ...inBoth('part', z.string(), 'The title of that chapter.', '所在章的标题。'),
  field: explained(idSchema, 'The id of the field.', '领域编号。'),
  ...inBoth('field', z.string(), 'The name of the field.', '领域名称。'),
  indicators: explained(ids, 'The ids of the indicators that measure it.', '衡量该任务的指标编号。'),
  targets: explained(count, 'How many targets those indicators have.', '上述指标的目标数。'),
  met: explained(count, 'How many of them are met.', '其中已达到的目标数。'),
  met_early: explained(count, 'How many were reached before the target year.', '其中提前达到的目标数。'),
  not_met: explained(count, 'How many are not met.', '其中未达到的目标数。'),
  so_far: explained(count, 'Of how many counts a part is certain.', '其中已部分证实的累计目标数。'),
  some_years: explained(count, 'How many are proved for some years only.', '其中仅部分年份得到证实的目标数。'),
  other_basis: explained(count, 'How many have figures on another basis only.', '其中仅有其他口径数据的目标数。'),
  no_figure: explained(count, 'Of how many no published figure was found.', '其中未查到公开数据的目标数。'),
  paragraphs: explained(ids, 'The ids of its paragraphs in the plan.', '所含规划段落的编号。'),
  updates: explained(ids, 'The ids of the updates about it, the newest first.', '相关进展的编号，最新的列在最前。'),
  ...inBoth('page', address, 'The address of its page.', '页面地址。'),
});

/** A row of `/data/tasks`. */
export type TaskRow = z.output<typeof taskRowSchema>;
