import type { z } from 'astro/zod';
import type { nameSchema } from '../../../src/schemas/name.ts';
import { publisher } from './sources.ts';
import { nameOf } from './words.ts';

/** A name as its file gives it. */
export type MadeUpName = z.input<typeof nameSchema>;

/** The name of who publishes everything. */
export const madeUpCouncil: MadeUpName = { id: 'name-council', kind: 'organization', name: publisher };

/** The place that an update is about, by the number of the update. */
export const madeUpPlace = (update: number): MadeUpName => ({
  id: `name-place-${update}`,
  kind: 'place',
  name: nameOf(update),
});
