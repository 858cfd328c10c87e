import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { biggestSize, isTooBig } from './layout.ts';
import { placeAt } from './places.ts';
import type { Problem } from './problem.ts';
import type { RuleId } from './rules/index.ts';

/** A file of the content tree. */
export interface TreeFile {
  /** Its path relative to the content folder, with forward slashes. */
  path: string;
  /** What stands in it, without a byte order mark. */
  text: string;
  /** Whether it begins with a byte order mark. */
  marked: boolean;
  /** Its data as text: all of a JSON file, the front matter of an MDX file. */
  data: string;
  /** Where in its text the data begin. */
  dataAt: number;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** Reads a file of the tree, or tells why there is nothing in it to read. */
export function readTreeFile(root: string, path: string): TreeFile | Problem {
  const full = join(root, path);
  const { size } = statSync(full);
  const whole = { file: path, line: 1, field: '' };
  if (isTooBig(path, size)) return { rule: 'file-big', ...whole, values: sizes(path, size) };
  const bytes = readFileSync(full);
  const text = decode(bytes);
  if (text === undefined) return { rule: 'file-encoding', ...whole, ...firstUndecodable(bytes), values: {} };
  if (text.trim() === '') return { rule: 'file-empty', ...whole, values: {} };
  const deep = path.endsWith('.json') ? tooDeepAt(text) : -1;
  if (deep >= 0) return { rule: 'file-nested', ...whole, ...placeAt(text, deep), values: { limit: deepest } };
  return treeFile(path, text);
}

const sizes = (path: string, bytes: number) => ({ size: (bytes / 1024 / 1024).toFixed(1), limit: biggestSize(path) });

/** How many brackets of JSON may stand inside each other: many more than the content has, and few enough to be read. */
const deepest = 64;

/** Where in JSON one bracket too many stands inside others, or -1. */
function tooDeepAt(text: string): number {
  let depth = 0;
  let isInWords = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '"') isInWords = !isInWords;
    else if (!isInWords && (sign === ']' || sign === '}')) depth -= 1;
    else if (!isInWords && (sign === '[' || sign === '{')) depth += 1;
    if (depth > deepest) return at;
  }
  return -1;
}

/** A file of the tree from its path and its whole text. */
function treeFile(path: string, whole: string): TreeFile {
  const text = whole.replace(/^\uFEFF/, '');
  const isMdx = path.endsWith('.mdx');
  const data = isMdx ? (frontMatter.exec(text)?.[1] ?? '') : text;
  return { path, text, marked: whole !== text, data, dataAt: isMdx ? text.indexOf('\n') + 1 : 0 };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file in UTF-8, or nothing if its bytes are something else. */
export function decode(bytes: Uint8Array): string | undefined {
  if (isUtf16(bytes)) return undefined;
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether the first two signs have two bytes each, one of them 0. As UTF-8 this would be read too, with a NUL beside each sign. */
const isUtf16 = (bytes: Uint8Array): boolean =>
  /^(?:x0x0|0x0x)$/.test(Array.from(bytes.subarray(0, 4), (byte) => (byte === 0 ? '0' : 'x')).join(''));

/** The place of the first byte that is no UTF-8: what comes before it is decoded, and the sign for a failure follows. */
function firstUndecodable(bytes: Uint8Array): { line: number; column: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return placeAt(text, Math.max(text.indexOf('\uFFFD'), 0));
}

/** The words below the front matter of an MDX file, with spaces in its place so that every place stays true. */
export function bodyOf({ text }: TreeFile): string {
  const head = frontMatter.exec(text)?.[0] ?? '';
  return head.replace(/[^\n]/g, ' ') + text.slice(head.length);
}

/** A problem with a line of a file, not with one of its fields. */
export function problemInLine(
  rule: RuleId,
  file: TreeFile,
  line: number,
  values: Problem['values'] = {},
  field = '',
): Problem {
  return { rule, file: file.path, line, field, values };
}

/** A problem with a place in a file's text, counted in characters from 0. */
export function problemInText(
  rule: RuleId,
  file: TreeFile,
  offset: number,
  values: Problem['values'] = {},
  field = '',
): Problem {
  return { rule, file: file.path, ...placeAt(file.text, offset), field, values };
}
