import { z } from 'astro/zod';
import { idSchema, textSchema } from './common.ts';

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

/** What a unit is in the plan. */
export type UnitKind = z.output<typeof unitKindSchema>;

/** One unit of the plan's skeleton. `content/plan/outline.json` lists them in the printed order. */
export const unitSchema = z.strictObject({
  /** The unit's id: its address and the name of its text files. */
  id: idSchema,
  /** What it is in the plan. */
  kind: unitKindSchema,
  /** The id of the unit it belongs to. Top-level units have none. */
  parent: idSchema.optional(),
  /** For a column: the unit it is about, where that is not its parent. */
  columnOf: idSchema.optional(),
  /** The number as printed, with its punctuation: `(1)`, `Column 1:`, `（一）`, `专栏1`. */
  number: textSchema.optional(),
  /** The title without number or closing stop. */
  title: textSchema,
  /**
   * How the title is printed: `line` on a line of its own; `run-in` at the beginning of its first paragraph;
   * `none` not printed at all (the title is then the site's).
   */
  headed: z.enum(['line', 'run-in', 'none']),
  /** The printed heading, where it is not number, title and (run-in) a stop. */
  heading: textSchema.partial().optional(),
  /** The field of a task. A unit with a field is a task and has a page of its own. */
  field: idSchema.optional(),
  /** One plain sentence for a citizen: what the unit promises or is about. Every task has one. */
  summary: textSchema.optional(),
  /** The ids of the indicators that measure the task. */
  indicators: z.array(idSchema).optional(),
});

/** One unit of the plan's skeleton. */
export type Unit = z.output<typeof unitSchema>;

/** The target table as printed: its head, and for each field the rows in order. One file, `content/plan/targets.json`. */
export const targetTableSchema = z.strictObject({
  /** The id of the unit in whose place the table stands. */
  unit: idSchema,
  /** The three head cells. */
  head: z.strictObject({ group: textSchema, name: textSchema, value: textSchema }),
  /** The groups in the printed order. */
  groups: z.array(
    z.strictObject({
      /** The permanent id of the group's row. */
      id: idSchema,
      /** The group's name as printed. */
      name: textSchema,
      /** The rows. Two indicators in one row stand in one printed cell. */
      rows: z.array(z.strictObject({ id: idSchema, indicators: z.array(idSchema).min(1) })),
    }),
  ),
});

/** The target table as printed. */
export type TargetTable = z.output<typeof targetTableSchema>;
