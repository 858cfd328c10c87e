import { z } from 'astro/zod';
import type { Text } from './common.ts';

/**
 * A field with what it means, in both languages. Editors, the web form, `npm run new` and the dictionary of the data show
 * these words, so that a field is explained in one place.
 */
export const explained = <Schema extends z.ZodType>(schema: Schema, en: string, zh: string): Schema =>
  schema.meta({ en, zh });

/** What a field means; nothing where it is not explained. */
export function explanationOf(schema: z.core.$ZodType): Text | undefined {
  const { en, zh } = z.globalRegistry.get(schema) ?? {};
  return typeof en === 'string' && typeof zh === 'string' ? { en, zh } : undefined;
}

/** The JSON Schema of a schema, with what each field means as its description, in both languages. */
export const explainedJsonSchema = (
  schema: z.ZodType,
  options: Pick<NonNullable<Parameters<typeof z.toJSONSchema>[1]>, 'io' | 'target'> = {},
) =>
  z.toJSONSchema(schema, {
    ...options,
    override: ({ zodSchema, jsonSchema: made }) => {
      const words = explanationOf(zodSchema);
      if (!words) return;
      Reflect.deleteProperty(made, 'en');
      Reflect.deleteProperty(made, 'zh');
      made.description = `${words.en}\n${words.zh}`;
    },
  });
