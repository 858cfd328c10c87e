import { csvFormatRows } from 'd3-dsv';
import type { z } from 'astro/zod';
import type { Text } from '../schemas/common.ts';
import { harmless } from './spreadsheet-cell.ts';

/** What a cell of a published table holds. */
type Cell = string | number | boolean | null | readonly string[];

/** A row of a published table: a cell by the name of its column. */
type Row = Readonly<Record<string, Cell>>;

/** A published table. Every file of it, its description and its page are made from this. */
export interface DataTable {
  /** The name of its files. */
  id: string;
  title: Text;
  /** What a row is, in a sentence. */
  about: Text;
  /** What its columns hold, in their order. */
  schema: z.ZodObject;
  /** The column by which a row is found. Without one a row is found by its place. */
  key?: string;
  /** Columns whose ids are those of another table: the column, and that table. */
  references?: Readonly<Record<string, string>>;
  rows: readonly Row[];
}

/** The names of the columns of a table, in their order. */
export const columnNames = ({ schema }: Pick<DataTable, 'schema'>): string[] => Object.keys(schema.shape);

/** A cell as text: nothing for what is not known, spaces between ids. */
const written = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  return Array.isArray(cell) ? cell.join(' ') : String(cell);
};

/**
 * A table as CSV (RFC 4180, UTF-8, lines end in LF): a head line, then a line a row. It is for programs and says just what
 * the data say; {@link tableExcelCsv} is for spreadsheets.
 */
export function tableCsv(table: DataTable): string {
  const columns = columnNames(table);
  return csvFormatRows([columns, ...table.rows.map((row) => columns.map((column) => written(row[column])))]) + '\n';
}

/**
 * A table as CSV for spreadsheets: with a byte order mark, by which Excel knows UTF-8, and with an apostrophe before a
 * text that would be taken for a formula. Numbers stay numbers.
 */
export function tableExcelCsv(table: DataTable): string {
  const rows = table.rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, harmless(cell)])),
  );
  return `\uFEFF${tableCsv({ ...table, rows })}`;
}

/** A table as JSON: a list of rows, with the columns of the CSV as names. What is not known is `null`. */
export const tableJson = ({ rows }: Pick<DataTable, 'rows'>): string => `${JSON.stringify(rows, undefined, 1)}\n`;
