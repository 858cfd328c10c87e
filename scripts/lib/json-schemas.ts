import type { z } from 'astro/zod';
import { explainedJsonSchema } from '../../src/schemas/explained.ts';
import { figureExemptionSchema } from '../../src/schemas/figure-exemption.ts';
import { termSchema } from '../../src/schemas/glossary.ts';
import { indicatorSchema } from '../../src/schemas/indicator.ts';
import { movedSchema } from '../../src/schemas/moved.ts';
import { nameExceptionSchema, nameSchema } from '../../src/schemas/name.ts';
import { noteSchema } from '../../src/schemas/note.ts';
import { registerEntrySchema } from '../../src/schemas/register.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import { targetTableSchema, unitSchema } from '../../src/schemas/unit.ts';
import { wordingCorrectionSchema } from '../../src/schemas/wording-correction.ts';

/** A JSON Schema for editors, and the files of the content for which it is meant. */
interface EditorSchema {
  /** Its name: the file is `<name>.schema.json`. */
  name: string;
  /** The files, relative to the content folder; `*` stands for any name. */
  files: string;
  schema: z.ZodType;
}

/** The JSON files that people write. What `npm run register` writes is not among them. */
export const editorSchemas: readonly EditorSchema[] = [
  { name: 'site', files: 'site.json', schema: siteSchema },
  { name: 'outline', files: 'plan/outline.json', schema: unitSchema.array() },
  { name: 'targets', files: 'plan/targets.json', schema: targetTableSchema },
  { name: 'figure-exemptions', files: 'plan/figure-exemptions.json', schema: figureExemptionSchema.array() },
  { name: 'corrections', files: 'plan/corrections.json', schema: wordingCorrectionSchema.array() },
  { name: 'indicator', files: 'indicators/*.json', schema: indicatorSchema },
  { name: 'source', files: 'sources/*.json', schema: sourceSchema },
  { name: 'note', files: 'notes/*.json', schema: noteSchema },
  { name: 'glossary', files: 'glossary.json', schema: termSchema.array() },
  { name: 'names', files: 'names.json', schema: nameSchema.array() },
  { name: 'name-exceptions', files: 'name-exceptions.json', schema: nameExceptionSchema.array() },
  { name: 'register', files: 'register.json', schema: registerEntrySchema.array() },
  { name: 'moved', files: 'moved.json', schema: movedSchema.array() },
];

/** A schema as editors read it. A field with a default may be left out, so it asks for what is written, not what is read. */
export const jsonSchema = (schema: z.ZodType) => explainedJsonSchema(schema, { io: 'input', target: 'draft-7' });
