import { findNodeAtLocation, parseTree, type Node as JsonNode } from 'jsonc-parser';
import { parseDocument, type Document, type Node as YamlNode } from 'yaml';
import type { TreeFile } from './files.ts';
import type { FieldPath } from './problem.ts';

/** A place in a text: line and column from 1, as editors count them. */
export interface Place {
  line: number;
  column: number;
}

/** The place of a character of a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Finds where in a file's data the value of a field begins, or nothing where there is no such field. */
type Finder = (path: FieldPath) => number | undefined;

const finders = new WeakMap<TreeFile, Finder>();

/** The fields of a file are only looked up where there is something to say about one of them. */
function finderOf(file: TreeFile): Finder {
  const known = finders.get(file);
  if (known) return known;
  const fresh = file.path.endsWith('.json') ? inJson(parseTree(file.data)) : inYaml(readYaml(file.data));
  finders.set(file, fresh);
  return fresh;
}

const inJson =
  (root: JsonNode | undefined): Finder =>
  (path) =>
    root && findNodeAtLocation(root, [...path])?.offset;

const readYaml = (text: string) => parseDocument(text, { uniqueKeys: false });

const inYaml =
  (document: Document.Parsed): Finder =>
  (path) =>
    (document.getIn(path, true) as YamlNode | undefined)?.range?.[0];

/**
 * Where the value of a field begins, as a place in the text of its file. For a field that is missing, the place of what
 * should hold it; for the whole file, the beginning of its data.
 */
export function offsetOfField(file: TreeFile, path: FieldPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const found = finderOf(file)(path.slice(0, length));
    if (found !== undefined) return file.dataAt + found;
  }
  return file.dataAt;
}

/** The line and column of a field, as {@link offsetOfField} finds it. */
export const placeOfField = (file: TreeFile, path: FieldPath): Place => placeAt(file.text, offsetOfField(file, path));
