import { z } from 'astro/zod';
import { gradeSchema, idSchema, textSchema } from './common.ts';
import { observationSchema, qualifierSchema } from './observation.ts';
import { targetKindSchema, targetSchema } from './target.ts';

/*
 * What `/data/progress.json` says. The fields are explained with `describe` and not in comments, because the explanations
 * are published with the schema in `/data/progress.schema.json`.
 */

const year = z.int().min(1990).max(2100);
const count = z.int().min(0);
const observationId = observationSchema.shape.id;

const countsSchema = z.strictObject({
  met: count.describe('Target met.'),
  'met-early': count.describe('A count reached before the target year.'),
  'not-met': count.describe('Target not met.'),
  'so-far': count.describe('A part of a count is certain; no full count was found.'),
  'some-years': count.describe('A level asked for each year, proved for some years.'),
  'other-basis': count.describe('Figures for the target year exist, all on bases that do not answer the target.'),
  'no-figure': count.describe('No published figure answers the target.'),
});

/** The answers that published figures can give. */
export const evidenceKindSchema = countsSchema.keyof();

/** The rules that decide on an answer, in the order in which they are asked. */
export const ruleIdSchema = z.enum([
  'contradiction',
  'count-reached',
  'year-missed',
  'years-shown',
  'level-reached',
  'level-missed',
  'part-counted',
  'elsewhere',
  'nothing',
]);

const rule = ruleIdSchema.describe('The rule that decided.');
const by = observationId.describe('The id of the observation that decides.');

/** What the published figures show of a target. */
const evidenceSchema = z.union([
  z.strictObject({ kind: evidenceKindSchema.extract(['met', 'met-early', 'not-met', 'so-far']), rule, by }),
  z.strictObject({
    kind: evidenceKindSchema.extract(['some-years']),
    rule,
    by,
    shown: count.describe('How many years of the plan are proved.'),
    of: count.describe('How many years the plan has.'),
  }),
  z.strictObject({ kind: evidenceKindSchema.extract(['other-basis', 'no-figure']), rule }),
]);

/** Where the latest exact value stands against the straight path from the baseline to the target. */
const scheduleSchema = z.union([
  z.strictObject({
    kind: z.enum(['ahead', 'on', 'behind']),
    by: observationId.describe('The id of the observation compared with the path.'),
    expected: z.number().describe('What the path asks for in the year of that observation.'),
    distance: z.number().min(0).describe('What that observation lacks to the target; 0 if nothing.'),
    pace: z.number().min(0).describe('That distance divided by the years left; undivided in the target year.'),
    share: z.number().describe('The part of the way from baseline to target that is done: 0 to 1, and beyond.'),
  }),
  z.strictObject({ kind: z.literal('done').describe('The baseline satisfied the target already.') }),
  z.strictObject({
    kind: z.literal('not-computed'),
    reason: z
      .enum(['no-baseline', 'earlier-count', 'no-figure', 'basis-changed'])
      .describe(
        'The plan gives no baseline; the baseline counts an earlier period only; no exact figure was found after it; or the basis changed between the two.',
      ),
  }),
]);

const publishedObservationSchema = z.strictObject({
  id: observationId,
  year: year.describe('The year in which its period ends.'),
  value: z.number().describe('The value in the unit of the indicator, unless otherUnit says so.'),
  otherUnit: z
    .literal(true)
    .optional()
    .describe('The value is in a unit of its own, named in the CSV file of the indicator.'),
  qualifier: qualifierSchema.describe('How exact it is. Only an exact value, or a lower bound, can prove something.'),
  basis: idSchema.describe('The basis it is counted on.'),
  use: observationSchema.shape.use.describe('Only a value of the series can decide.'),
  grade: gradeSchema.describe('How far its source can be trusted.'),
  sources: z.array(idSchema).min(1).describe('The ids of its sources, as on the page of sources.'),
  withdrawn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .describe('The day since which it is withdrawn while it is being corrected. It decides nothing until then.'),
});

const publishedIndicatorSchema = z.strictObject({
  id: idSchema.describe('The last part of the address of its page: …/en/indicators/<id>/.'),
  name: textSchema,
  origin: z.enum(['table', 'text']).describe('Where the plan gives the target.'),
  field: idSchema,
  decimals: z.int().min(0).max(3).describe('The decimals with which its values are published.'),
  target: z.strictObject({
    kind: targetKindSchema,
    value: z.number().describe('The value asked for; of a range the lower one.'),
    max: z.number().optional().describe('The upper value of a range.'),
    year,
    deadline: targetSchema.shape.deadline
      .unwrap()
      .describe('Where the year comes from: printed with the target, the period of the plan, or no deadline printed.'),
  }),
  baseline: z
    .strictObject({
      value: z.number(),
      year,
      withinPeriod: z
        .literal(true)
        .optional()
        .describe('It counts only what came about within its period, so that the target begins again from nothing.'),
    })
    .optional()
    .describe('The value before the plan, as the plan gives it, on the basis of the target.'),
  bases: z
    .array(z.strictObject({ id: idSchema, decides: z.boolean().describe('Whether its values answer the target.') }))
    .min(1),
  breaks: z
    .array(year)
    .describe('The first years that are not on the earlier basis: values on both sides of one cannot be compared.'),
  observations: z.array(publishedObservationSchema).describe('Every published value found.'),
  evidence: evidenceSchema.describe('Result: what the published figures show of the target.'),
  official: z
    .array(z.strictObject({ source: idSchema }))
    .describe('The government texts found that say whether the target was reached. Empty: none was found.'),
  schedule: scheduleSchema.describe('Result: where the latest value stands on the way from baseline to target.'),
});

/** Everything needed to work out again what this site says of every target. One file, `/data/progress.json`. */
export const progressSchema = z
  .strictObject({
    $schema: z.literal('progress.schema.json'),
    method: z.strictObject({
      version: z.string().regex(/^\d+\.\d+\.\d+$/),
      date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    }),
    period: z.strictObject({ start: year, end: year }).describe('The first and the last year of the plan.'),
    counts: z
      .strictObject({ table: countsSchema, all: countsSchema })
      .describe('Result: how many targets have which answer, those of the target table and all.'),
    indicators: z.array(publishedIndicatorSchema),
  })
  .describe('The targets of the plan, the published figures found for them, and what the figures show.');

/** What `/data/progress.json` says. */
export type Progress = z.output<typeof progressSchema>;

/** What it says of one indicator. */
export type PublishedIndicator = Progress['indicators'][number];
