import { progressOf } from '../domain/progress.ts';
import { explainedJsonSchema } from '../schemas/explained.ts';
import { progressSchema } from '../schemas/progress.ts';
import { indicators, site } from './library.ts';

const written = (data: object): string => `${JSON.stringify(data, undefined, 2)}\n`;

/** Every target with its figures and what they show, as `/data/progress.json`. @throws ZodError if the schema is broken. */
export const progressJson = (): string => written(progressSchema.parse(progressOf(site.period, indicators)));

/** The JSON Schema of that file, with the file's own name as its address: both stand in one folder. */
export const progressSchemaJson = (): string =>
  written({ $id: 'progress.schema.json', ...explainedJsonSchema(progressSchema) });
