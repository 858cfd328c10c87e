import { z } from 'astro/zod';
import { daySchema, idSchema, textSchema } from './common.ts';
import { explained } from './explained.ts';
import { registryEntrySchema } from './registry.ts';

/**
 * Something that was published and is no longer where it was: it has another id now, or was withdrawn. `content/moved.json`
 * lists them; its old address tells readers so.
 */
export const movedSchema = z.strictObject({
  id: explained(idSchema, 'The id it had. It is never given again.', '原编号，不再另作他用。'),
  kind: explained(registryEntrySchema.shape.kind, 'What it was.', '原为何种内容。'),
  title: explained(textSchema, 'What it was called.', '原标题。'),
  day: explained(daySchema, 'The day on which it was moved or withdrawn.', '迁移或撤下日期。'),
  to: explained(
    idSchema.optional(),
    'The id of what stands in its place. Left out where nothing does. A unit that is no longer a task but still part of the plan names itself.',
    '替代内容的编号；无替代内容的不填。不再是任务、但仍属规划内容的单元，填其自身编号。',
  ),
  reason: explained(textSchema, 'Why it was moved or withdrawn.', '原因。'),
});

/** Something that was published and is no longer where it was. */
export type Moved = z.output<typeof movedSchema>;
