import { z } from 'astro/zod';
import { daySchema, idSchema } from './common.ts';
import { evidenceKindSchema } from './progress.ts';

/** What was published of something, in short, from a day on. */
const stateSchema = z.strictObject({
  /** The day on which it was registered. */
  day: daySchema,
  /** What it said: "35.8, exact, 2019, city-mean, series". */
  says: z.string().min(1),
});

const statesSchema = z.array(stateSchema).min(1);

/** What was published of something, in short, from a day on. */
export type PublishedState = z.output<typeof stateSchema>;

/** The address of a page below the language, without slashes at the ends: `tasks/soil-quality`. */
const addressSchema = z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, 'must be an address without the language');

/**
 * What was published and since when. `npm run register` writes it, `content/published.json`, and only ever adds to it: so
 * the check knows, without any other history, whether a figure was changed, and the site when.
 */
export const publishedSchema = z.strictObject({
  /** The day on which the record begins. What is of that day is the beginning and no change. */
  begun: daySchema,
  /** Every address of a page, with the day it was registered, or the later one on which an update is posted. */
  addresses: z.record(addressSchema, daySchema),
  /** Every observation by its id: whose it is, and all it ever said, the oldest first. */
  figures: z.record(z.string(), z.strictObject({ indicator: idSchema, states: statesSchema })),
  /** The target of each indicator. */
  targets: z.record(idSchema, statesSchema),
  /** The baseline of each indicator; "none" where it has none. */
  baselines: z.record(idSchema, statesSchema),
  /** The status of each indicator's target, and by which version of the method. */
  statuses: z.record(
    idSchema,
    z.array(z.strictObject({ day: daySchema, kind: evidenceKindSchema, method: z.string() })).min(1),
  ),
  /** Each note: how certain it is, and a short sum of its words. */
  notes: z.record(idSchema, statesSchema),
  /** What the plan prints, paragraph by paragraph and title by title: short sums of the English, the Chinese and the place. */
  words: z.record(idSchema, statesSchema).default({}),
  /** Each update: how often it was revised, and a short sum of what it says in both languages. */
  updates: z.record(idSchema, statesSchema).default({}),
});

/** What was published and since when. */
export type Published = z.output<typeof publishedSchema>;

/** The status of a target from a day on. */
export type PublishedStatus = Published['statuses'][string][number];
