import { csvFormatRows, dsvFormat } from 'd3-dsv';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import writeXlsx from 'write-excel-file/node';
import { harmless } from '../../../src/domain/spreadsheet-cell.ts';
import { archiveTime } from '../../../src/domain/release.ts';
import { Failure } from '../failure.ts';
import { decode } from '../files.ts';
import type { Cell } from './cells.ts';
import { observationSheet, type Sheet } from './table.ts';

/**
 * A sheet as CSV that Excel and WPS open right by a double click: UTF-8 with a byte order mark, and an apostrophe before
 * what would be taken for a formula.
 */
export const toCsv = ({ rows }: Sheet): Buffer =>
  Buffer.from(`\uFEFF${csvFormatRows(rows.map((row) => row.map((cell) => String(harmless(cell) ?? ''))))}\n`);

/** Sheets as an Excel workbook, with a head that stays in sight. The same sheets give the same bytes. */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  const written = await writeXlsx(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, index) => row.map((cell) => styled(cell, index === 0))),
      columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows, column) })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
  return Buffer.from(zipSync(unzipSync(written), { mtime: archiveTime }));
}

const styled = (cell: Cell, isHead: boolean) =>
  cell === null
    ? null
    : {
        value: cell,
        type: typeof cell === 'number' ? Number : String,
        ...(isHead ? { fontWeight: 'bold' as const } : {}),
      };

/** How wide a column is, in characters: as its longest cell, within bounds. Chinese characters count for two. */
function widthOf(rows: Sheet['rows'], column: number): number {
  const lengths = rows.map((row) => String(row[column] ?? '').replace(/\p{Script=Han}/gu, 'xx').length);
  return Math.min(Math.max(8, ...lengths) + 2, 40);
}

/**
 * The rows of a file that comes back, with the head first.
 * @throws Failure if it is no CSV and no Excel workbook, or has no such sheet.
 */
export async function readSheet(bytes: Buffer): Promise<Sheet['rows']> {
  const isZip = bytes.subarray(0, 2).toString('latin1') === 'PK';
  return isZip ? readWorkbook(bytes) : readCsv(bytes);
}

async function readWorkbook(bytes: Buffer): Promise<Sheet['rows']> {
  const sheets = await readBook(bytes).catch(() => {
    throw new Failure({ en: 'The file is no Excel workbook that can be read.', zh: '文件不是可读取的Excel工作簿。' });
  });
  const found = sheets.find(({ sheet }) => sheet === observationSheet);
  if (!found) {
    throw new Failure({
      en: `The workbook has no sheet “${observationSheet}”.`,
      zh: `工作簿中没有名为“${observationSheet}”的工作表。`,
    });
  }
  return found.data.map((row) => row.map(plain));
}

// The library gives a formula that fails as an empty cell, which would empty the field: it is made a text first.
async function readBook(bytes: Buffer) {
  const files = unzipSync(bytes);
  for (const [name, xml] of Object.entries(files))
    if (name.startsWith('xl/worksheets/'))
      files[name] = strToU8(strFromU8(xml).replace(/(<c\b[^>]*\s)t="e"/g, '$1t="str"'));
  return readXlsx(Buffer.from(zipSync(files, { level: 0 })));
}

/** A cell of a workbook as plain text or number: a date as its day. */
function plain(cell: unknown): Cell {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number' || typeof cell === 'string') return cell;
  return typeof cell === 'boolean' ? String(cell) : null;
}

/** Excel in China saves CSV in GBK, and in some countries with semicolons. */
function readCsv(bytes: Buffer): Sheet['rows'] {
  const text = (decode(bytes) ?? new TextDecoder('gb18030').decode(bytes)).replace(/^\uFEFF/, '');
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const separator = [',', ';', '\t'].find((sign) => head.includes(sign)) ?? ',';
  return dsvFormat(separator)
    .parseRows(text)
    .map((row) => row.map((cell) => (cell === '' ? null : cell)));
}
