import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pageFacts, type PageFacts } from './page-facts.ts';

/** A built site, read once. */
export interface BuiltTree {
  /** The paths of all files below its folder, with forward slashes. */
  files: ReadonlySet<string>;
  /** What its pages hold, by their paths. */
  pages: ReadonlyMap<string, PageFacts>;
  /** The text of a file. */
  read: (file: string) => string;
}

/** Reads a built site. */
export function readBuilt(folder: string): BuiltTree {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length).split(sep).join('/'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => [file, pageFacts(read(file))] as const);
  return { files: new Set(files), pages: new Map(pages), read };
}
