import { unguarded } from '../../../src/domain/spreadsheet-cell.ts';
import type { FieldPath } from '../problem.ts';
import type { Column } from './columns.ts';

/** What a cell of a spreadsheet holds. */
export type Cell = string | number | null;

/** A field of an object, however deep; nothing if it is not there. */
const fieldAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value);

/** A field of an observation as a cell. */
export function cellOf(observation: unknown, { path }: Column): Cell {
  const value = path && fieldAt(observation, path);
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** What a spreadsheet shows for a formula that it cannot work out. It is never content. */
export const isFormulaError = (cell: Cell): boolean =>
  typeof cell === 'string' && /^#(?:REF!|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|NAME[?!]|N\/A)$/i.test(cell.trim());

/** What a cell says in the kind of its column: nothing if it is empty. `undefined` where it cannot be read so. */
export function readCell(cell: Cell, { kind }: Column): string | number | string[] | null | undefined {
  const text = typeof cell === 'string' ? tidied(cell) : cell;
  if (text === null || text === '') return null;
  if (isFormulaError(text)) return undefined;
  if (kind === 'day') return readDay(String(text));
  if (kind === 'number') return readNumber(text);
  if (kind === 'ids')
    return String(text)
      .split(/[\s,，、;；]+/u)
      .filter((id) => id !== '');
  return String(text);
}

/** A text without the spaces around it and the apostrophe that keeps a spreadsheet from taking it for a formula. */
const tidied = (text: string): string => unguarded(text.trim());

/** A day as spreadsheets rewrite it, `2021/3/5` or `2021年3月5日`, as `2021-03-05`. Anything else stays, to be refused. */
const readDay = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(
      /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/,
      (_, year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    );

/** A number, also in full-width digits and with marks between thousands. */
function readNumber(cell: string | number): number | undefined {
  const text = String(cell)
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '');
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : undefined;
}

/** An object with a field put in or, with `null`, taken out. What is empty then is taken out too. */
export function withField(value: object | undefined, path: FieldPath, content: unknown): object | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const before = { ...value } as Record<string | number, unknown>;
  const inner = rest.length > 0 ? withField(before[key] as object | undefined, rest, content) : (content ?? undefined);
  if (inner === undefined) Reflect.deleteProperty(before, key);
  else before[key] = inner;
  return Object.keys(before).length > 0 ? before : undefined;
}
