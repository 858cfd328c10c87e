import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import type { Text } from '../../../src/schemas/common.ts';
import { flawWords, type Flaw } from './flaws.ts';
import type { BuiltTree } from './built-tree.ts';

/** How each kind of data is read: what stops the reading, or nothing. */
const readers: Readonly<Record<string, (text: string) => Text | undefined>> = { json, csv, xml, atom: xml };

/** The data files that cannot be read. */
export const dataFlaws = ({ folder, files }: BuiltTree): Flaw[] =>
  [...files].flatMap((file) => {
    const what = readers[file.slice(file.lastIndexOf('.') + 1)]?.(readFileSync(join(folder, file), 'utf8'));
    return what ? [{ file, what }] : [];
  });

function json(text: string): Text | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return flawWords.noJson((error as Error).message);
  }
}

function csv(text: string): Text | undefined {
  const [head, ...rows] = csvParseRows(text);
  if (!head) return flawWords.noRows();
  const odd = rows.findIndex((row) => row.length !== head.length);
  return odd < 0 ? undefined : flawWords.cells(odd + 2, rows[odd]?.length ?? 0, head.length);
}

/** A text that was cut off does not end with what it began with. */
function xml(text: string): Text | undefined {
  const first = /<([A-Za-z][\w:.-]*)/.exec(text)?.[1];
  const last = /<\/([\w:.-]+)>\s*$/.exec(text)?.[1];
  return first !== undefined && first === last ? undefined : flawWords.noXml();
}
