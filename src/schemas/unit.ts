import { z } from 'astro/zod';
import { editorLine, idSchema, textSchema } from './common.ts';
import { explained } from './explained.ts';

/**
 * What a unit is in the plan: `front` and `back` matter, `chapter` (I.), `section` (1.), `item` ((1)),
 * named `action` inside an item, `column` (专栏), `column-item` inside a column, `table` of targets,
 * `passage` an unnumbered paragraph that stands by itself.
 */
export const unitKindSchema = z.enum([
  'front',
  'chapter',
  'section',
  'item',
  'action',
  'column',
  'column-item',
  'table',
  'passage',
  'back',
]);

/** One unit of the plan's skeleton. `content/plan/outline.json` lists them in the printed order. */
export const unitSchema = z.strictObject({
  id: explained(
    idSchema,
    'The unit’s id: its address and the name of its text files.',
    '单元编号，即其网址和文本文件名。',
  ),
  kind: explained(
    unitKindSchema,
    'What it is in the plan: `front` and `back` matter, `chapter`, `section`, `item`, named `action` inside an item, `column`, `column-item` inside a column, `table` of targets, `passage` an unnumbered paragraph that stands by itself.',
    '在规划中的层级：`front`、`back`为文首、文末，`chapter`为章，`section`为节，`item`为条，`action`为条内的专项行动，`column`为专栏，`column-item`为专栏内的条目，`table`为指标表，`passage`为独立成段的无序号文字。',
  ),
  parent: explained(
    idSchema.optional(),
    'The id of the unit it belongs to. Top-level units have none.',
    '所属上级单元的编号；顶层单元不填。',
  ),
  columnOf: explained(
    idSchema.optional(),
    'For a column: the unit it is about, where that is not its parent.',
    '专栏所述单元不是其上级单元的，填写该单元编号。',
  ),
  number: explained(
    textSchema.optional(),
    'The number as printed, with its punctuation: `(1)`, `Column 1:`, `（一）`, `专栏1`.',
    '原文序号，连同标点，如`(1)`、`Column 1:`、`（一）`、`专栏1`。',
  ),
  title: explained(textSchema, 'The title without number or closing stop.', '标题，不含序号和末尾标点。'),
  headed: explained(
    z.enum(['line', 'run-in', 'none']),
    'How the title is printed: `line` on a line of its own; `run-in` at the beginning of its first paragraph; `none` not printed at all (the title is then the site’s).',
    '标题的排印方式：`line`为单独成行，`run-in`为排在首段段首，`none`为原文未印（标题为本站所拟）。',
  ),
  heading: explained(
    textSchema.partial().optional(),
    'The printed heading, where it is not number, title and (run-in) a stop.',
    '原文标题；与“序号加标题”（`run-in`另加句号）不同时填写。',
  ),
  field: explained(
    idSchema.optional(),
    'The field of a task. A unit with a field is a task and has a page of its own.',
    '任务所属领域。填有领域的单元即为任务，有单独页面。',
  ),
  summary: explained(
    textSchema.optional(),
    'One to three plain sentences for a citizen: what the unit promises or is about. Every task has them.',
    '写给市民的一至三句话，通俗易懂：该单元承诺什么、讲什么。任务必填。',
  ),
  indicators: explained(
    z.array(idSchema).optional(),
    'The ids of the indicators that measure the task.',
    '衡量该任务的指标编号。',
  ),
});

/** One unit of the plan's skeleton. */
export type Unit = z.output<typeof unitSchema>;

/** The target table as printed: its head, and for each field the rows in order. One file, `content/plan/targets.json`. */
export const targetTableSchema = z.strictObject({
  ...editorLine,
  unit: explained(idSchema, 'The id of the unit in whose place the table stands.', '指标表所在单元的编号。'),
  head: explained(
    z.strictObject({
      group: explained(textSchema, 'The head of the column of groups.', '分组栏表头。'),
      name: explained(textSchema, 'The head of the column of names.', '名称栏表头。'),
      value: explained(textSchema, 'The head of the column of values.', '数值栏表头。'),
    }),
    'The three head cells.',
    '表头的三个单元格。',
  ),
  groups: explained(
    z.array(
      z.strictObject({
        id: explained(idSchema, 'The permanent id of the group’s row.', '分组行的永久编号。'),
        name: explained(textSchema, 'The group’s name as printed.', '原文中的分组名称。'),
        rows: explained(
          z.array(
            z.strictObject({
              id: explained(idSchema, 'The permanent id of the row.', '该行的永久编号。'),
              indicators: explained(
                z.array(idSchema).min(1),
                'The ids of the indicators printed in it. At least one.',
                '该行所印指标的编号，至少一个。',
              ),
            }),
          ),
          'The rows. Two indicators in one row stand in one printed cell.',
          '各行。同一行的两个指标在原文中位于同一单元格。',
        ),
      }),
    ),
    'The groups in the printed order.',
    '各分组，按原文顺序。',
  ),
});

/** The target table as printed. */
export type TargetTable = z.output<typeof targetTableSchema>;
