import { z } from 'astro/zod';
import { daySchema, idSchema, textSchema } from './common.ts';
import { registryEntrySchema } from './registry.ts';

/**
 * Something that was published and is no longer where it was: it has another id now, or was withdrawn. `content/moved.json`
 * lists them; its old address tells readers so.
 */
export const movedSchema = z.strictObject({
  /** The id it had. It is never given again. */
  id: idSchema,
  /** What it was. */
  kind: registryEntrySchema.shape.kind,
  /** What it was called. */
  title: textSchema,
  /** The day on which it was moved or withdrawn. */
  day: daySchema,
  /**
   * The id of what stands in its place. Left out where nothing does. A unit that is no longer a task but still part of the
   * plan names itself.
   */
  to: idSchema.optional(),
  /** Why. */
  reason: textSchema,
});

/** Something that was published and is no longer where it was. */
export type Moved = z.output<typeof movedSchema>;
