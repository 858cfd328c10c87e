import { z } from 'astro/zod';
import type { Text } from '../schemas/common.ts';
import { explanationOf } from '../schemas/explained.ts';
import type { DataTable } from './data-table.ts';

/** What a column of a published table holds. */
export interface ColumnFacts {
  name: string;
  about: Text;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'list';
  /** How a text is to be read: as a day or an address. */
  format?: 'date' | 'uri';
  /** Whether every row has something there. */
  required: boolean;
  choices?: readonly string[];
  minimum?: number;
  pattern?: string;
}

/** What is used here of the JSON Schema of a column. */
interface Made {
  type?: string;
  enum?: readonly string[];
  format?: string;
  minimum?: number;
  pattern?: string;
}

/** The columns of a table as its schema tells of them, in their order. @throws Error if one is not explained. */
export function columnsOf({ id, schema }: Pick<DataTable, 'id' | 'schema'>): ColumnFacts[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, column]) => {
    const about = explanationOf(column);
    if (!about) throw new Error(`The column "${name}" of the table "${id}" is not explained.`);
    const isNullable = column instanceof z.ZodNullable;
    const facts = factsOf(z.toJSONSchema(isNullable ? (column.unwrap() as z.ZodType) : column) as Made);
    return { name, about, ...facts, required: !isNullable && facts.type !== 'list' };
  });
}

function factsOf({
  type,
  format,
  enum: choices,
  minimum,
  pattern,
}: Made): Omit<ColumnFacts, 'name' | 'about' | 'required'> {
  return {
    type: type === 'array' ? 'list' : ((type ?? 'string') as ColumnFacts['type']),
    ...(format === 'date' || format === 'uri' ? { format } : {}),
    ...(choices ? { choices } : {}),
    ...(minimum !== undefined && minimum >= 0 ? { minimum } : {}),
    // A day is described by its format.
    ...(pattern !== undefined && format === undefined ? { pattern } : {}),
  };
}

/** A column's type in Table Schema. A list of ids is a string there: older readers do not know lists. */
const tableSchemaType = ({ type, format }: ColumnFacts): object => {
  if (format === 'date') return { type: 'date' };
  if (format === 'uri') return { type: 'string', format: 'uri' };
  return { type: type === 'list' ? 'string' : type };
};

/** The Table Schema (Data Package, version 2) of a table, with constraints, in English with the Chinese beside it. */
export function tableSchema(table: DataTable): object {
  const fields = columnsOf(table).map((column) => ({
    name: column.name,
    ...tableSchemaType(column),
    title: column.name,
    description: column.about.en,
    description_zh: column.about.zh,
    constraints: {
      required: column.required,
      ...(column.name === table.key ? { unique: true } : {}),
      ...(column.choices ? { enum: column.choices } : {}),
      ...(column.minimum === undefined ? {} : { minimum: column.minimum }),
      ...(column.pattern === undefined ? {} : { pattern: column.pattern }),
    },
  }));
  const foreignKeys = Object.entries(table.references ?? {}).map(([column, resource]) => ({
    fields: [column],
    reference: { resource, fields: ['id'] },
  }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields,
    missingValues: [''],
    ...(table.key ? { primaryKey: [table.key] } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

/** The names of types in CSV on the Web. */
const csvwTypes = {
  string: 'string',
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
  list: 'string',
} as const;

const csvwType = ({ type, format }: ColumnFacts): string => {
  if (format === 'date') return 'date';
  return format === 'uri' ? 'anyURI' : csvwTypes[type];
};

/** The description of a table's CSV file for CSV on the Web (W3C). @param file its name, beside the description. */
export const csvwMetadata = (table: DataTable, file: string, facts: { language: string; license: string }): object => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': facts.language }],
  url: file,
  'dc:title': table.title.en,
  'dc:description': table.about.en,
  'dc:license': { '@id': facts.license },
  dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\n'] },
  tableSchema: {
    columns: columnsOf(table).map((column) => ({
      name: column.name,
      titles: column.name,
      'dc:description': [
        { '@value': column.about.en, '@language': 'en' },
        { '@value': column.about.zh, '@language': 'zh' },
      ],
      datatype: csvwType(column),
      required: column.required,
      ...(column.type === 'list' ? { separator: ' ' } : {}),
    })),
    ...(table.key ? { primaryKey: table.key } : {}),
  },
});

/** What a column holds, as JSON Schema. */
const columnSchema = ({ type, format, choices, minimum, pattern, required, about }: ColumnFacts): object => ({
  description: about.en,
  ...(type === 'list' ? { type: 'array', items: { type: 'string' } } : { type: required ? type : [type, 'null'] }),
  ...(format ? { format } : {}),
  ...(choices ? { enum: required ? choices : [...choices, null] } : {}),
  ...(minimum === undefined ? {} : { minimum }),
  ...(pattern === undefined ? {} : { pattern }),
});

/** A row of a table's JSON, as JSON Schema (2020-12). */
export function rowSchema(table: DataTable): object {
  const columns = columnsOf(table);
  return {
    type: 'object',
    description: table.about.en,
    required: columns.map(({ name }) => name),
    additionalProperties: false,
    properties: Object.fromEntries(columns.map((column) => [column.name, columnSchema(column)])),
  };
}
