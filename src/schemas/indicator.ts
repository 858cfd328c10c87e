import { z } from 'astro/zod';
import { daySchema, gradeSchema, idSchema, textSchema } from './common.ts';

/**
 * What a target asks: `at-least`, `at-most` or `exactly` a level in the target year; `keep-at-least` never below it;
 * `range` a level between two values; `count-by-end` a number reached by the end of the period; `each-year` at least so
 * much in every year of the period.
 */
export const targetKindSchema = z.enum([
  'at-least',
  'at-most',
  'exactly',
  'keep-at-least',
  'range',
  'count-by-end',
  'each-year',
]);

/** What a target asks. */
export type TargetKind = z.output<typeof targetKindSchema>;

/**
 * How exact a figure is: `exact` as published for the whole period and area; `at-least` a lower bound;
 * `approximate` ("nearly", an estimate); `part-year` some months only; `part-area` one county or district only.
 */
export const qualifierSchema = z.enum(['exact', 'at-least', 'approximate', 'part-year', 'part-area']);

/** How exact a figure is. */
export type Qualifier = z.output<typeof qualifierSchema>;

/** The period of an observation: a year, and what part of it where it is not the whole. */
export const periodSchema = z.strictObject({
  /** The year in which the period ends. */
  year: z.int().min(1990).max(2100),
  /** What the period is in words, where it is not that whole calendar year: "January–November 2020". */
  label: textSchema.optional(),
});

/** A basis (口径): which network, area and method a value is counted on. */
export const basisSchema = z.strictObject({
  /** The id of the basis, unique within the indicator. */
  id: idSchema,
  /** Network, area and method in words. */
  label: textSchema,
  /**
   * Whether values on this basis answer the target. Others are context: shown apart,
   * never joined to the line, never deciding a status.
   */
  decides: z.boolean(),
  /** What is not known of a basis that answers the target: one sentence, printed with the answer. */
  caveat: textSchema.optional(),
});

/** A basis of an indicator. */
export type Basis = z.output<typeof basisSchema>;

/** What a value is good for: `series` one value of the line; `support` a second source or a check; `context` apart from it. */
const useSchema = z.enum(['series', 'support', 'context']);

/** That a wrong figure was taken back while it is being corrected. Until then it decides nothing. */
export const withdrawalSchema = z.strictObject({
  /** The day on which it was withdrawn. */
  day: daySchema,
  /** Why. */
  reason: textSchema,
});

/** What an observation said before it was changed. What is left out was as it is after the change. */
const formerFigureSchema = z.strictObject({
  /** The value it had, also where the value did not change. */
  value: z.number(),
  /** That value as published. Left out where the number stood alone. */
  asPublished: textSchema.optional(),
  /** The unit of that value, where it had one of its own. */
  unit: textSchema.optional(),
  /** The period it was given for. */
  period: periodSchema.optional(),
  /** How exact it was said to be. */
  qualifier: qualifierSchema.optional(),
  /** The basis it was said to be counted on. */
  basis: idSchema.optional(),
  /** What it was good for. */
  use: useSchema.optional(),
  /** The sources it rested on. */
  sources: z.array(idSchema).min(1).optional(),
  /** If it stood withdrawn before the change: since when and why, moved here from the observation. */
  withdrawn: withdrawalSchema.optional(),
});

/** One change of an observation after it was published. */
export const revisionSchema = z.strictObject({
  /** The day of the change. */
  day: daySchema,
  /** What it said before. */
  was: formerFigureSchema,
  /** Why it was changed. */
  reason: textSchema,
});

/** How many times as big or as small as the one before it a value of a series may be, unless its indicator says otherwise. */
export const usualLeap = 3;

/** One published value for one period. */
export const observationSchema = z.strictObject({
  /** The id of the observation, unique on the site. */
  id: z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens'),
  /** The period. */
  period: periodSchema,
  /** The value in the indicator's unit, or in `unit` where given. */
  value: z.number(),
  /** The value as published, where a number alone would mislead: ">25", "1 Luban + 3 national silver". */
  asPublished: textSchema.optional(),
  /** The unit of a context value that is not in the indicator's unit. */
  unit: textSchema.optional(),
  /** How exact it is. */
  qualifier: qualifierSchema,
  /** The id of the basis it is counted on. */
  basis: idSchema,
  /**
   * What the value is good for: `series` one value of the line; `support` a second source or a check for a
   * value of the line; `context` apart from the line.
   */
  use: useSchema,
  /** The ids of the sources it rests on, the best first. */
  sources: z.array(idSchema).min(1),
  /** How far it can be trusted. */
  grade: gradeSchema,
  /** The arithmetic of a derived value: "14 of 73 sections = 19.2%". Required for grade `derived`. */
  working: textSchema.optional(),
  /** What a reader must know about this value. */
  remark: textSchema.optional(),
  /** Its changes since it was first published, the oldest first. Nothing is ever taken out of this list. */
  revisions: z.array(revisionSchema).min(1).optional(),
  /** That it is withdrawn while it is being corrected. */
  withdrawn: withdrawalSchema.optional(),
  /**
   * For a value that is many times as big or as small as the one before it in the series: why it is right all the same.
   * Not shown on the site; it answers the check.
   */
  confirmed: textSchema.optional(),
});

/** One published value for one period. */
export type Observation = z.output<typeof observationSchema>;

/** A target of the plan. */
export const targetSchema = z.strictObject({
  /** What it asks. */
  kind: targetKindSchema,
  /** The value asked for, in the indicator's unit; of a range the lower one. */
  value: z.number(),
  /** The upper value of a range. */
  max: z.number().optional(),
  /** The year by which it is asked for. */
  year: z.int(),
  /**
   * Where the year comes from: `printed` with the target; `period` the text says "during the period of the plan";
   * `none` the plan gives no deadline, and its last year is taken. Default `printed`.
   */
  deadline: z.enum(['printed', 'period', 'none']).default('printed'),
  /** The name and the value exactly as printed. */
  printed: z.strictObject({ name: textSchema, value: textSchema }),
  /** The id of the paragraph or table row where it is printed. */
  place: idSchema,
});

/** A value before the plan, from the plan's own text, on the target's basis. */
export const baselineSchema = z.strictObject({
  /** The value in the indicator's unit. */
  value: z.number(),
  /** The year in which its period ends. */
  year: z.int(),
  /** What the period is in words, where it is not that one year: "2011–2015". */
  label: textSchema.optional(),
  /** The id of the paragraph that gives it. */
  place: idSchema,
  /** What a reader must know about it. */
  remark: textSchema.optional(),
});

/**
 * A change of what an indicator asks or answers, other than of its observations: of its `target` or `baseline`, where the
 * plan was copied wrongly; of its `status`, where neither a figure nor the method changed, but, say, a basis.
 */
export const correctionSchema = z.strictObject({
  /** The day of the change. */
  day: daySchema,
  /** What changed. */
  of: z.enum(['target', 'baseline', 'status']),
  /** What a target or a baseline was before; left out for a status, and for a baseline where there was none. */
  was: z
    .strictObject({
      /** The value it had. */
      value: z.number(),
      /** The upper value of a range. */
      max: z.number().optional(),
      /** What the target asked, if that changed. */
      kind: targetKindSchema.optional(),
      /** The year it was given for, if that changed. */
      year: z.int().optional(),
    })
    .optional(),
  /** Why it was changed. */
  reason: textSchema,
});

/** A change of what an indicator asks or answers. */
export type Correction = z.output<typeof correctionSchema>;

/** What a government text says of a target: whether it was reached, in that text's own words. */
export const officialWordSchema = z.strictObject({
  /** What it says. */
  text: textSchema,
  /** The id of the source. */
  source: idSchema,
});

/** How to ask for what was not found. All of it is inference and shown as such. */
export const askSchema = z.strictObject({
  /** The document that probably holds the figures. */
  document: textSchema,
  /** The office that is probably in charge. */
  office: textSchema,
  /** A question ready to send, polite and complete. The Chinese is meant to be sent; the English says the same. */
  question: textSchema,
});

/** An indicator (指标) of the plan. One file each, `content/indicators/<id>.json`; the file's name is the id. */
export const indicatorSchema = z
  .strictObject({
    /** Its place in the printed order, from 1. */
    order: z.int().min(1),
    /** Where the plan gives it: in the target `table` or in the `text`. */
    origin: z.enum(['table', 'text']),
    /** The field it belongs to. */
    field: idSchema,
    /** Its name in plain words. */
    name: textSchema,
    /** Other names people may search for. */
    aliases: z.array(z.string().min(1)).default([]),
    /** What it measures, in one or two plain sentences. */
    definition: textSchema,
    /** The unit as written after a number, and how many decimals its values have. */
    unit: z.strictObject({
      /** The unit as written: "%", "µg/m³", "awards"; in Chinese "%", "微克/立方米", "项". */
      symbol: textSchema,
      /** The English unit after the number 1, where it differs: "award". */
      singular: z.string().min(1).optional(),
      /** Decimals at most. Default 1. */
      decimals: z.int().min(0).max(3).default(1),
    }),
    /**
     * How many times as big or as small as the one before it a value of the series may be before it must be `confirmed`.
     * Left out: three times.
     */
    leap: z.number().gt(1).optional(),
    /** Which way is better. */
    direction: z.enum(['higher', 'lower']),
    /** What the plan asks. */
    target: targetSchema,
    /** Where it stood before the plan, if the plan says so on the same basis. */
    baseline: baselineSchema.optional(),
    /** The bases its values are counted on. At least one. */
    bases: z.array(basisSchema).min(1),
    /** The published values, in the order of time. */
    observations: z.array(observationSchema),
    /** Where the basis changed within the series: the first year on the new basis, and what changed. */
    breaks: z.array(z.strictObject({ year: z.int(), text: textSchema })).default([]),
    /** What was looked for and not found, in a sentence or two. */
    notFound: textSchema.optional(),
    /** What government texts say of the target. Empty: nothing was found. */
    official: z.array(officialWordSchema).default([]),
    /** How to ask for what was not found. Required where a year of the plan has no figure. */
    ask: askSchema.optional(),
    /** The ids of the notes that concern it. */
    notes: z.array(idSchema).default([]),
    /** Changes of its target, baseline or status since it was first published, the oldest first. None is ever taken out. */
    corrections: z.array(correctionSchema).optional(),
  })
  .superRefine((indicator, context) => {
    const bases = new Set(indicator.bases.map((basis) => basis.id));
    indicator.observations.forEach((observation, index) => {
      const at = (field: string) => ['observations', index, field];
      if (!bases.has(observation.basis)) {
        context.addIssue({
          code: 'custom',
          path: at('basis'),
          message: `"${observation.basis}" is not one of this indicator's bases`,
        });
      }
      if (observation.grade === 'derived' && !observation.working) {
        context.addIssue({ code: 'custom', path: at('working'), message: 'a derived value must show its arithmetic' });
      }
    });
  });

/** An indicator as its file gives it. */
export type IndicatorFile = z.output<typeof indicatorSchema>;

/** An indicator with its id. */
export type Indicator = IndicatorFile & { id: string };
