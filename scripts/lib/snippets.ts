import type { Text } from '../../src/schemas/common.ts';
import { termSchema } from '../../src/schemas/glossary.ts';
import { indicatorSchema } from '../../src/schemas/indicator.ts';
import { movedSchema } from '../../src/schemas/moved.ts';
import { nameSchema } from '../../src/schemas/name.ts';
import { noteSchema } from '../../src/schemas/note.ts';
import { observationSchema, revisionSchema, withdrawalSchema } from '../../src/schemas/observation.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import { correctionSchema } from '../../src/schemas/target.ts';
import { pageSchema, updateSchema } from '../../src/schemas/update.ts';
import { type z } from 'astro/zod';
import { jsonSchema } from './json-schemas.ts';

/** Something that people write by hand again and again, and the word by which they call it in the editor. */
interface Subject {
  word: Text;
  title: Text;
  schema: z.ZodType;
}

/** Entries of JSON files, and whole files. */
export const jsonSubjects: readonly Subject[] = [
  {
    word: { en: 'observation', zh: '数据' },
    title: { en: 'An observation', zh: '一条数据' },
    schema: observationSchema,
  },
  {
    word: { en: 'revision', zh: '更正' },
    title: { en: 'A change of a figure', zh: '数据更正' },
    schema: revisionSchema,
  },
  { word: { en: 'withdrawn', zh: '撤下' }, title: { en: 'A withdrawal', zh: '数据撤下' }, schema: withdrawalSchema },
  { word: { en: 'correction', zh: '订正' }, title: { en: 'A correction', zh: '目标订正' }, schema: correctionSchema },
  {
    word: { en: 'source', zh: '来源' },
    title: { en: 'A source, a whole file', zh: '来源（整个文件）' },
    schema: sourceSchema,
  },
  {
    word: { en: 'indicator', zh: '指标' },
    title: { en: 'An indicator, a whole file', zh: '指标（整个文件）' },
    schema: indicatorSchema,
  },
  {
    word: { en: 'note', zh: '注释' },
    title: { en: 'A note, a whole file', zh: '注释（整个文件）' },
    schema: noteSchema,
  },
  {
    word: { en: 'moved', zh: '迁移' },
    title: { en: 'Something moved or withdrawn', zh: '迁移或撤下' },
    schema: movedSchema,
  },
  { word: { en: 'term', zh: '术语' }, title: { en: 'A term of the glossary', zh: '术语' }, schema: termSchema },
  {
    word: { en: 'name', zh: '名称' },
    title: { en: 'A place or an organization', zh: '地名或机构名' },
    schema: nameSchema,
  },
];

/** Texts that begin with fields between two lines of hyphens. */
export const textSubjects: readonly Subject[] = [
  { word: { en: 'update', zh: '进展' }, title: { en: 'An update', zh: '进展' }, schema: updateSchema },
  { word: { en: 'page', zh: '页面' }, title: { en: 'A page', zh: '页面' }, schema: pageSchema },
];

/** What a snippet needs of a JSON Schema. */
interface Made {
  type?: string;
  enum?: readonly string[];
  format?: string;
  properties?: Record<string, Made>;
  required?: readonly string[];
  items?: Made;
  minItems?: number;
  minimum?: number;
  minLength?: number;
  pattern?: string;
}

/** The places where one types, counted through a snippet. */
class Stops {
  #count = 0;

  /** A place with something to type over. */
  readonly at = (words: string): string => `\${${(this.#count += 1)}:${words}}`;

  /** A place with words to choose from. */
  readonly choice = (words: readonly string[]): string => `\${${(this.#count += 1)}|${words.join(',')}|}`;
}

const requiredFields = ({ properties = {}, required = [] }: Made): [string, Made][] =>
  Object.entries(properties).filter(([name]) => required.includes(name));

/** A value of a field as JSON, with its stops: required fields only, since the explanations tell of the others. */
function jsonValue(made: Made, stops: Stops, indent: string, path: string): string {
  if (made.enum) return `"${stops.choice(made.enum)}"`;
  if (made.type === 'object') return jsonObject(made, stops, indent, path);
  if (made.type === 'array') return made.minItems ? `[${jsonValue(made.items ?? {}, stops, indent, path)}]` : '[]';
  if (made.type === 'number' || made.type === 'integer') return stops.at(String(Math.max(made.minimum ?? 0, 0)));
  if (made.type === 'boolean') return stops.choice(['true', 'false']);
  return `"${stops.at(sample(made, path))}"`;
}

function jsonObject(made: Made, stops: Stops, indent: string, path: string): string {
  const inner = `${indent}  `;
  const fields = requiredFields(made).map(
    ([name, field]) => `${inner}"${name}": ${jsonValue(field, stops, inner, path ? `${path}-${name}` : name)}`,
  );
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

/** Something to type over that says what it stands for and fits the field: the check then speaks of what matters. */
function sample({ format, minLength = 0, pattern }: Made, path: string): string {
  if (format === 'date') return '2000-01-01';
  if (pattern?.startsWith('^\\d{4}')) return '2000';
  const words = path.toLowerCase();
  return words.length < minLength ? `the ${words}, in full` : words;
}

/** A field of a text as YAML: everything in quotation marks, since dates without them are misread. */
function frontMatterLine([name, made]: [string, Made], stops: Stops): string {
  if (made.type === 'array') return `${name}: [${stops.at('an-id')}]`;
  return `${name}: '${stops.at(sample(made, name))}'`;
}

/** The words of a snippet for JSON, as VS Code expands them. */
export const jsonBody = (schema: z.ZodType): string => jsonValue(jsonSchema(schema) as Made, new Stops(), '', '');

/** The words of a snippet for a text. */
export function textBody(schema: z.ZodType): string {
  const stops = new Stops();
  const made = jsonSchema(schema) as Made;
  const fields = Object.entries(made.properties ?? {}).filter(
    ([name, field]) => made.required?.includes(name) || (field.type === 'array' && field.items?.type !== 'object'),
  );
  return ['---', ...fields.map((field) => frontMatterLine(field, stops)), '---', '', '$0'].join('\n');
}

const snippet = ({ word, title }: Subject, scope: string, body: string) => ({
  [`${title.en} ${title.zh}`]: {
    scope,
    prefix: [word.en, word.zh],
    description: `${title.en}. ${title.zh}。`,
    body: body.split('\n'),
  },
});

/** The snippets of VS Code for content, made from the schemas. */
export const snippets = (): object =>
  Object.assign(
    {},
    ...jsonSubjects.map((one) => snippet(one, 'json', jsonBody(one.schema))),
    ...textSubjects.map((one) => snippet(one, 'mdx,markdown', textBody(one.schema))),
  ) as object;
