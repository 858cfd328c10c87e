import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { FieldPath, Problem } from './problem.ts';
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
  /** How many lines stand above its data. */
  above: number;
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** Reads a file of the tree, or nothing where there is none. */
export function readTreeFile(root: string, path: string): TreeFile | undefined {
  const full = join(root, path);
  if (!existsSync(full)) return undefined;
  const read = readFileSync(full, 'utf8');
  const text = read.replace(/^\uFEFF/, '');
  const isMdx = path.endsWith('.mdx');
  const data = isMdx ? (frontMatter.exec(text)?.[1] ?? '') : text;
  return { path, text, marked: read !== text, data, above: isMdx ? 1 : 0 };
}

/** The names of the files in a folder of the tree, in alphabetical order. A folder that is not there has none. */
export function listFiles(root: string, folder: string): string[] {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .toSorted();
}

/** The words below the front matter of an MDX file, with empty lines in its place so that line numbers stay true. */
export function bodyOf({ text }: TreeFile): string {
  const head = frontMatter.exec(text)?.[0] ?? '';
  return head.replace(/[^\n]/g, '') + text.slice(head.length);
}

const parsed = new WeakMap<TreeFile, { document: Document.Parsed; counter: LineCounter }>();

/** JSON is YAML, so one parser that keeps positions serves both. It runs only for files with a problem. */
function parseWithLines(file: TreeFile) {
  const known = parsed.get(file);
  if (known) return known;
  const counter = new LineCounter();
  const fresh = { document: parseDocument(file.data, { lineCounter: counter, uniqueKeys: false }), counter };
  parsed.set(file, fresh);
  return fresh;
}

/** The line on which a field stands. For a field that is missing, the line of what should hold it. */
export function lineOfField(file: TreeFile, path: FieldPath): number {
  const { document, counter } = parseWithLines(file);
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return counter.linePos(node.range[0]).line + file.above;
  }
  return 1 + file.above;
}

/** The line, from 1, of a place in a text. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

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
