import type { z } from 'astro/zod';
import { explanationOf } from '../schemas/explained.ts';
import { languages, type Text } from '../schemas/common.ts';

/** A field of the web form, as its library wants it. */
export interface FormField {
  name: string;
  label: string;
  hint?: string;
  widget: string;
  required?: boolean;
  fields?: FormField[];
  field?: FormField;
  options?: string[];
  collection?: string;
  value_field?: string;
  search_fields?: string[];
  display_fields?: string[];
  multiple?: boolean;
  value_type?: string;
  default?: unknown;
  i18n?: boolean | string;
  pattern?: [string, string];
  min?: number;
  collapsed?: boolean;
  summary?: string;
  format?: string;
  date_format?: string;
  time_format?: boolean;
}

/** What the form knows of a schema of zod. */
interface Def {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  entries?: Record<string, string>;
}

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** Wrappers that say only that a field may be left out. */
const optionalTypes = new Set(['optional', 'default', 'nullable']);

/** A schema without its wrappers, and whether the field may be left out. */
function unwrapped(schema: z.ZodType): { inner: z.ZodType; required: boolean } {
  let inner = schema;
  let required = true;
  for (let def = defOf(inner); def.innerType && optionalTypes.has(def.type); def = defOf(inner)) {
    inner = def.innerType;
    required = false;
  }
  return { inner, required };
}

/** A name for a field from its explanation: what stands before the first stop, in both languages. */
function labelOf(name: string, about: Text | undefined): string {
  if (!about) return name;
  const first = (words: string, ends: RegExp): string => words.replaceAll('`', '').split(ends)[0]?.trim() ?? '';
  const [zh, en] = [first(about.zh, /[。：；，（]/), first(about.en, /[.:;,(]/)];
  if (en.length > 50 || zh.length > 20) return name;
  return `${zh} · ${en}`;
}

/** Fields that hold ids of other files, and the collection whose ids they are. */
const relations: Readonly<Record<string, string>> = {
  sources: 'sources',
  source: 'sources',
  indicators: 'indicators',
  notes: 'notes',
};

/** A text in each language: two fields in one. */
const isText = (shape: Record<string, z.ZodType>): boolean =>
  Object.keys(shape).length === languages.length && languages.every((language) => language in shape);

/** The fields of an object as the form shows them. */
export const fieldsOf = (shape: Record<string, z.ZodType>): FormField[] =>
  Object.entries(shape).map(([name, schema]) => fieldOf(name, schema));

/** A field of the content as the form shows it, with its label and explanation in both languages. */
function fieldOf(name: string, schema: z.ZodType): FormField {
  const { inner, required } = unwrapped(schema);
  const about = explanationOf(schema) ?? explanationOf(inner);
  if (name === '$schema') return { name, label: name, widget: 'hidden' };
  const base = {
    name,
    label: labelOf(name, about),
    ...(about ? { hint: `${about.zh} ${about.en}` } : {}),
    required,
  };
  return { ...base, ...widgetOf(name, inner) };
}

function widgetOf(name: string, schema: z.ZodType): Omit<FormField, 'name' | 'label'> {
  const def = defOf(schema);
  if (def.entries) return { widget: 'select', options: Object.keys(def.entries) };
  if (def.shape) return objectWidget(def.shape);
  if (def.element) return listWidget(name, def.element);
  if (def.type === 'number') return { widget: 'number', value_type: isWhole(schema) ? 'int' : 'float' };
  if (def.type === 'boolean') return { widget: 'boolean' };
  return relations[name] ? relation(relations[name], false) : { widget: isLong(name) ? 'text' : 'string' };
}

const isWhole = (schema: z.ZodType): boolean => (schema.def as unknown as { format?: string }).format === 'safeint';

/** Texts of more than a line. */
const isLong = (name: string): boolean => /^(?:en|zh|summary|text|body)$/.test(name);

function objectWidget(shape: Record<string, z.ZodType>): Omit<FormField, 'name' | 'label'> {
  if (!isText(shape)) return { widget: 'object', collapsed: true, fields: fieldsOf(shape) };
  return {
    widget: 'object',
    fields: languages.map((language) => ({
      name: language,
      label: language === 'zh' ? '中文 · Chinese' : '英文 · English',
      widget: 'text',
    })),
  };
}

function listWidget(name: string, element: z.ZodType): Omit<FormField, 'name' | 'label'> {
  const { inner } = unwrapped(element);
  const def = defOf(inner);
  if (def.shape)
    return {
      widget: 'list',
      collapsed: true,
      summary: '{{fields.id}} {{fields.year}} {{fields.value}}',
      fields: fieldsOf(def.shape),
    };
  if (relations[name]) return relation(relations[name], true);
  return { widget: 'list', field: { name: 'one', label: name, widget: 'string' } };
}

const relation = (collection: string, multiple: boolean): Omit<FormField, 'name' | 'label'> => ({
  widget: 'relation',
  collection,
  value_field: '{{slug}}',
  display_fields: ['{{slug}}'],
  search_fields: ['{{slug}}'],
  multiple,
});
