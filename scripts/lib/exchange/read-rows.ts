import type { Text } from '../../../src/schemas/common.ts';
import { isFormulaError, readCell, type Cell } from './cells.ts';
import { columnLetters, columns, idColumn, indicatorColumn, type Column } from './columns.ts';
import type { Sheet } from './table.ts';
import { cellWords } from './words.ts';

/** Something that is wrong with a cell: its row from 1, its column from 0, and what. */
export interface CellProblem {
  row: number;
  column: number;
  /** What stands in the head of the column. */
  heading: string;
  what: Text;
}

/** A row that comes back: what each of its cells says. */
export interface ReadRow {
  row: number;
  indicator: string;
  id: string;
  cells: ReadonlyMap<Column, string | number | string[] | null>;
}

/** The rows of a sheet, and what cannot be read in it. */
export interface ReadRows {
  rows: ReadRow[];
  problems: CellProblem[];
  /** Where each column stands, by its name. */
  places: ReadonlyMap<string, number>;
}

/** Reads the rows of a sheet that comes back. Columns that were taken out leave their fields as they are. */
export function readRows([head = [], ...rest]: Sheet['rows']): ReadRows {
  const names = head.map((cell) => String(cell ?? '').trim());
  const places = new Map(names.map((name, place) => [name, place]));
  const problems = headProblems(names);
  if (problems.length > 0) return { rows: [], problems, places };
  const rows = rest.flatMap((cells, index) =>
    cells.every((cell) => cell === null || cell === '') ? [] : [readRow(cells, index + 2, places, problems)],
  );
  return { rows, problems, places };
}

function headProblems(names: readonly string[]): CellProblem[] {
  const at = (column: number, what: Text): CellProblem => ({ row: 1, column, heading: names[column] ?? '', what });
  const missing = [indicatorColumn, idColumn].filter((name) => !names.includes(name));
  return [
    ...missing.map((name) => at(0, cellWords.noColumn(name))),
    ...names.flatMap((name, column) => {
      if (name === '') return [];
      if (names.indexOf(name) < column) return [at(column, cellWords.columnTwice(name))];
      return columns.some((known) => known.name === name) ? [] : [at(column, cellWords.unknownColumn(name))];
    }),
  ];
}

function readRow(
  cells: readonly Cell[],
  row: number,
  places: ReadonlyMap<string, number>,
  problems: CellProblem[],
): ReadRow {
  const read = new Map<Column, string | number | string[] | null>();
  for (const column of columns) {
    const place = places.get(column.name);
    if (place === undefined) continue;
    const cell = cells[place] ?? null;
    const content = readCell(cell, column);
    if (content === undefined) problems.push({ row, column: place, heading: column.name, what: unreadable(cell) });
    else read.set(column, content);
  }
  const words = (name: string) => String([...read].find(([column]) => column.name === name)?.[1] ?? '');
  return { row, indicator: words(indicatorColumn), id: words(idColumn), cells: read };
}

const unreadable = (cell: Cell): Text =>
  (isFormulaError(cell) ? cellWords.formulaError : cellWords.noNumber)(String(cell));

/** Where a problem is, as people say it: `observations, row 12, column G (value)`. */
export const placeWords = ({ row, column, heading }: CellProblem, sheet: string): Text => ({
  en: `${sheet}, row ${row}, column ${columnLetters(column)}${heading ? ` (${heading})` : ''}`,
  zh: `${sheet}表第${row}行${columnLetters(column)}列${heading ? `（${heading}）` : ''}`,
});
