import { csvFormatRows } from 'd3-dsv';
import { harmless } from '../domain/spreadsheet-cell.ts';

/**
 * Gives the reader rows as a file of CSV (RFC 4180), with a byte order mark, without which spreadsheets spoil Chinese, and
 * with no cell that they would take for a formula. @param name the file's name without its ending.
 */
export function saveCsv(name: string, rows: readonly (readonly string[])[]): void {
  const text = csvFormatRows(rows.map((row) => row.map(harmless)));
  const address = URL.createObjectURL(new Blob([`\uFEFF${text}\n`], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
