import { z } from 'astro/zod';
import { idSchema } from './common.ts';

/**
 * Every id that was ever given, and for what. `content/registry.json` maps the id to this. An id in the registry is
 * never lost and never used for anything else.
 */
export const registryEntrySchema = z.strictObject({
  /** What bears the id. */
  kind: z.enum(['unit', 'paragraph', 'row', 'indicator', 'update', 'source', 'note', 'term', 'name', 'page']),
  /** For a paragraph or row: the unit it stands in. */
  unit: idSchema.optional(),
  /** How it begins in English, or its English title: shows that the id still names the same thing. */
  opening: z.string().min(1),
});

/** The registry of ids. */
export const registrySchema = z.record(z.string(), registryEntrySchema);

/** The registry of ids. */
export type Registry = z.output<typeof registrySchema>;
