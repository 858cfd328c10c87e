import type { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { parseBlocks } from '../../src/domain/paragraphs.ts';
import { idSchema, languages, type Language } from '../../src/schemas/common.ts';
import { figureExemptionSchema } from '../../src/schemas/figure-exemption.ts';
import { termSchema } from '../../src/schemas/glossary.ts';
import { indicatorSchema } from '../../src/schemas/indicator.ts';
import { movedSchema } from '../../src/schemas/moved.ts';
import { nameExceptionSchema, nameSchema } from '../../src/schemas/name.ts';
import { noteSchema } from '../../src/schemas/note.ts';
import { publishedSchema } from '../../src/schemas/published.ts';
import { registerEntrySchema } from '../../src/schemas/register.ts';
import { registrySchema } from '../../src/schemas/registry.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import { targetTableSchema, unitSchema } from '../../src/schemas/unit.ts';
import { pageSchema, updateSchema } from '../../src/schemas/update.ts';
import { listFiles, problemInLine, readTreeFile, type TreeFile } from './files.ts';
import { parseJson } from './json.ts';
import type { FieldPath, Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import type { Entry, Shelf, Tree, UnitText } from './tree.ts';

/** Where the content stands: the folder in `CONTENT_DIR`, or `content`. */
export const contentFolder = (): string => process.env['CONTENT_DIR'] ?? 'content';

/** Reads the files of one tree and keeps what is wrong with them. */
class Reader {
  readonly problems: Problem[] = [];
  readonly #root: string;
  readonly #language: Language;

  constructor(root: string, language: Language) {
    this.#root = root;
    this.#language = language;
  }

  /** A file and its data, or nothing where it is missing or cannot be read. */
  #readData(path: string, needed: boolean): { file: TreeFile; value: unknown } | undefined {
    const file = this.readFile(path);
    if (!file) {
      if (needed) this.problems.push({ rule: 'file-missing', file: path, line: 1, field: '', values: {} });
      return undefined;
    }
    const result = path.endsWith('.mdx') ? readFrontMatter(file) : parseJson(file.data);
    if (result.ok) return { file, value: result.value };
    const rule = path.endsWith('.mdx') ? 'file-front-matter' : 'file-json';
    this.problems.push(problemInLine(rule, file, result.line));
    return undefined;
  }

  #fit<Data>(schema: z.ZodType<Data>, value: unknown, place: Omit<Entry<unknown>, 'data'>): Entry<Data> | undefined {
    const { success, data, error } = schema.safeParse(value);
    if (success) return { ...place, data };
    this.problems.push(...schemaProblems(error.issues, place, this.#language));
    return undefined;
  }

  readFile(path: string): TreeFile | undefined {
    const file = readTreeFile(this.#root, path);
    if (file?.marked) this.problems.push(problemInLine('file-mark', file, 1));
    return file;
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
    const names = this.#names(folder, ending);
    const entries = names.flatMap((id) => {
      const read = this.#readData(`${folder}/${id}${ending}`, true);
      return (read && this.#fit(schema, read.value, { id, file: read.file, at: [] })) ?? [];
    });
    return { entries, ids: new Set(names) };
  }

  /** The words of the units in a language. */
  readTexts(folder: string): Map<string, UnitText> {
    return new Map(
      this.#names(folder, '.md').flatMap((id) => {
        const file = this.readFile(`${folder}/${id}.md`);
        return file ? [[id, { file, ...parseBlocks(file.text) }] as const] : [];
      }),
    );
  }

  /** The ids of the files in a folder. A file whose name cannot be an id is a problem. */
  #names(folder: string, ending: string): string[] {
    return listFiles(this.#root, folder).flatMap((name) => {
      const id = name.slice(0, -ending.length);
      if (name.endsWith(ending) && idSchema.safeParse(id).success) return [id];
      this.problems.push({ rule: 'file-name', file: `${folder}/${name}`, line: 1, field: '', values: { ending } });
      return [];
    });
  }
}

function readFrontMatter(file: TreeFile): { ok: true; value: unknown } | { ok: false; line: number } {
  if (file.data.trim() === '') return { ok: false, line: 1 };
  try {
    return { ok: true, value: parseYaml(file.data, { customTags: ['timestamp'] }) as unknown };
  } catch (error) {
    const place = (error as { linePos?: { line: number }[] }).linePos?.[0];
    return { ok: false, line: (place?.line ?? 1) + file.above };
  }
}

const inEach = <Value>(make: (language: Language) => Value): Record<Language, Value> =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, Value>;

/**
 * Reads a content tree and holds every file against its schema. What does not fit is a problem of the tree and is left
 * out of its entries.
 * @param language the language in which the problems will be told.
 */
export function readTree(root: string, language: Language = 'en'): Tree {
  const reader = new Reader(root, language);
  const site = reader.readOne('site.json', siteSchema);
  const targets = reader.readOne('plan/targets.json', targetTableSchema);
  const registry = reader.readOne('registry.json', registrySchema, false);
  const published = reader.readOne('published.json', publishedSchema, false);
  const tree: Omit<Tree, 'problems'> = {
    root,
    ...(site ? { site } : {}),
    ...(targets ? { targets } : {}),
    ...(registry ? { registry } : {}),
    ...(published ? { published } : {}),
    outline: reader.readList('plan/outline.json', unitSchema),
    terms: reader.readList('glossary.json', termSchema, false),
    exemptions: reader.readList('plan/figure-exemptions.json', figureExemptionSchema, false).entries,
    register: reader.readList('register.json', registerEntrySchema, false).entries,
    moved: reader.readList('moved.json', movedSchema, false).entries,
    names: reader.readList('names.json', nameSchema, false),
    nameExceptions: reader.readList('name-exceptions.json', nameExceptionSchema, false).entries,
    indicators: reader.readFolder('indicators', '.json', indicatorSchema),
    notes: reader.readFolder('notes', '.json', noteSchema),
    sources: reader.readFolder('sources', '.json', sourceSchema),
    updates: inEach((lang) => reader.readFolder(`updates/${lang}`, '.mdx', updateSchema)),
    pages: inEach((lang) => reader.readFolder(`pages/${lang}`, '.mdx', pageSchema)),
    texts: inEach((lang) => reader.readTexts(`plan/${lang}`)),
  };
  return { ...tree, problems: reader.problems };
}
