import type { z } from 'astro/zod';
import { parseBlocks } from '../../src/domain/paragraphs.ts';
import { idSchema } from '../../src/schemas/common.ts';
import { problemInText, readTreeFile, type TreeFile } from './files.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseJson } from './json.ts';
import { splitPath } from './layout.ts';
import type { Listed } from './listing.ts';
import type { FieldPath, Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import type { Entry, Shelf, UnitText } from './tree.ts';

/** Reads the files of one content tree, holds them against their schemas and keeps what is wrong with them. */
export class Reader {
  readonly problems: Problem[] = [];
  readonly files = new Map<string, TreeFile>();
  readonly values = new Map<string, unknown>();
  readonly #root: string;
  readonly #names: ReadonlyMap<string, readonly string[]>;

  /** @param listing everything that stands in the tree. */
  constructor(root: string, listing: readonly Listed[]) {
    this.#root = root;
    const paths = listing.filter(({ kind }) => kind === 'file').map(({ path }) => splitPath(path));
    const folders = Map.groupBy(paths, ([folder]) => folder);
    this.#names = new Map([...folders].map(([folder, files]) => [folder, files.map(([, name]) => name)]));
  }

  /** A file that describes one thing. */
  readOne<Data>(path: string, schema: z.ZodType<Data>, needed = true): Entry<Data> | undefined {
    const read = this.#readData(path, needed);
    return read && this.#fit(schema, read.value, { id: path, file: read.file, at: [] });
  }

  /** A file that lists things, each with its id. */
  readList<Data>(path: string, schema: z.ZodType<Data>, needed = true): Shelf<Data> {
    const read = this.#readData(path, needed);
    if (!read) return { entries: [], ids: new Set() };
    if (!Array.isArray(read.value)) {
      this.#fit(schema.array(), read.value, { id: path, file: read.file, at: [] });
      return { entries: [], ids: new Set() };
    }
    const ids = read.value.map((item: unknown) => String((item as { id?: unknown } | null)?.id ?? ''));
    const entries = read.value.flatMap((item: unknown, index) => {
      const at: FieldPath = [index];
      return this.#fit(schema, item, { id: ids[index] ?? '', file: read.file, at }) ?? [];
    });
    return { entries, ids: new Set(ids) };
  }

  /** A folder with a file for each thing. The name of the file is the id. */
  readFolder<Data>(folder: string, ending: string, schema: z.ZodType<Data>): Shelf<Data> {
    const names = this.#idsIn(folder, ending);
    const entries = names.flatMap((id) => {
      const read = this.#readData(`${folder}/${id}${ending}`, true);
      return (read && this.#fit(schema, read.value, { id, file: read.file, at: [] })) ?? [];
    });
    return { entries, ids: new Set(names) };
  }

  /** The words of the units in a language. */
  readTexts(folder: string): Map<string, UnitText> {
    return new Map(
      this.#idsIn(folder, '.md').flatMap((id) => {
        const file = this.#readFile(`${folder}/${id}.md`);
        return file ? [[id, { file, ...parseBlocks(file.text) }] as const] : [];
      }),
    );
  }

  #has(path: string): boolean {
    const [folder, name] = splitPath(path);
    return this.#names.get(folder)?.includes(name) ?? false;
  }

  #readFile(path: string): TreeFile | undefined {
    const read = readTreeFile(this.#root, path);
    if ('rule' in read) {
      this.problems.push(read);
      return undefined;
    }
    this.files.set(path, read);
    return read;
  }

  /** A file and its data, or nothing where it is missing or cannot be read. */
  #readData(path: string, needed: boolean): { file: TreeFile; value: unknown } | undefined {
    if (!this.#has(path)) {
      if (needed) this.problems.push({ rule: 'file-missing', file: path, line: 1, field: '', values: {} });
      return undefined;
    }
    const file = this.#readFile(path);
    const read = file && (path.endsWith('.mdx') ? this.#readFrontMatter(file) : this.#readJson(file));
    if (read) this.values.set(path, read.value);
    return read;
  }

  #readJson(file: TreeFile) {
    const result = parseJson(file.data);
    if (!result.ok) {
      this.problems.push(problemInText('file-json', file, result.at));
      return undefined;
    }
    this.problems.push(...result.repeated.map(({ name, at }) => problemInText('field-twice', file, at, { name })));
    return { file, value: result.value };
  }

  #readFrontMatter(file: TreeFile) {
    const { value, flaws } = readFrontMatter(file.data);
    this.problems.push(
      ...flaws.map(({ rule, at, name }) =>
        problemInText(rule, file, file.data === '' ? 0 : file.dataAt + at, { name }),
      ),
    );
    return flaws.length === 0 ? { file, value } : undefined;
  }

  #fit<Data>(schema: z.ZodType<Data>, value: unknown, place: Omit<Entry<unknown>, 'data'>): Entry<Data> | undefined {
    const { success, data, error } = schema.safeParse(value);
    if (success) return { ...place, data };
    this.problems.push(...schemaProblems(error.issues, value, place));
    return undefined;
  }

  /** The ids of the files in a folder. What has another name is told by the check of the folder. */
  #idsIn(folder: string, ending: string): string[] {
    const names = this.#names.get(folder) ?? [];
    return names
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .filter((id) => idSchema.safeParse(id).success);
  }
}
