import { z } from 'astro/zod';
import { explained } from '../explained.ts';

/*
 * What the published tables say. Each column has an explanation in both languages (`meta`), from which the dictionary on
 * the site, the JSON Schemas and the descriptions in `datapackage.json` are made.
 */

/** A text; nothing where there is none. */
export const words = z.string().nullable();

/** A number; nothing where there is none. Never 0 for a value that is not known. */
export const figure = z.number().nullable();

/** How many. */
export const count = z.int().min(0);

/** A year. */
export const year = z.int().min(1990).max(2100);

/** Several ids: a list in JSON, with spaces between them in CSV. */
export const ids = z.array(z.string().regex(/^[a-z0-9-]+$/));

/** A full address. */
export const address = z.url({ protocol: /^https?$/ });

/** Two columns, `name_en` and `name_zh`, with one explanation of what they say. */
export const inBoth = <Name extends string, Schema extends z.ZodType>(
  name: Name,
  schema: Schema,
  en: string,
  zh: string,
): Record<`${Name}_en` | `${Name}_zh`, Schema> => {
  const columns = {
    [`${name}_en`]: explained(schema, `${en} In English.`, `${zh.slice(0, -1)}（英文）。`),
    [`${name}_zh`]: explained(schema, `${en} In Chinese.`, `${zh.slice(0, -1)}（中文）。`),
  };
  return columns as Record<`${Name}_en` | `${Name}_zh`, Schema>;
};
