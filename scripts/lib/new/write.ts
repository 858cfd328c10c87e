import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { languages, type Language } from '../../../src/schemas/common.ts';
import { explanationOf } from '../../../src/schemas/explained.ts';
import { indicatorSchema } from '../../../src/schemas/indicator.ts';
import { noteSchema } from '../../../src/schemas/note.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { pageSchema, updateSchema } from '../../../src/schemas/update.ts';
import { Failure } from '../failure.ts';
import { replaceFile } from '../replace-file.ts';
import type { Tree } from '../tree.ts';
import { insertObservation, placeInTime } from '../exchange/edit-file.ts';
import { inOrder } from '../exchange/revise.ts';
import type { NewKind } from './kinds.ts';

/** What was answered, as an object. */
export type Answers = Readonly<Record<string, unknown>>;

/** A file to be written: its path below the content folder, its text, and whether it is there already. */
interface NewFile {
  path: string;
  text: string;
  replaces: boolean;
}

const nextOrder = (entries: readonly { data: { order: number } }[]): number =>
  Math.max(0, ...entries.map(({ data }) => data.order)) + 1;

/** An object as a file of its own, with its fields in the order of the schema. */
function jsonFile(
  folder: string,
  id: string,
  schema: typeof indicatorSchema | typeof sourceSchema | typeof noteSchema,
  content: Answers,
): NewFile {
  const name = folder.replace(/s$/, '');
  const full: Answers = { $schema: `../.schema/${name}.schema.json`, ...content };
  const ordered = Object.fromEntries(
    Object.keys(schema.shape).flatMap((key) => (full[key] === undefined ? [] : [[key, full[key]]])),
  );
  return { path: `${folder}/${id}.json`, text: `${JSON.stringify(ordered, null, 2)}\n`, replaces: false };
}

/** The two files of a text, with what each field means above it. */
function textFiles(
  kind: 'updates' | 'pages',
  id: string,
  answers: Answers,
  texts: Record<Language, string>,
): NewFile[] {
  const shape: Readonly<Record<string, Parameters<typeof explanationOf>[0]>> =
    kind === 'updates' ? updateSchema.shape : pageSchema.shape;
  return languages.map((language) => {
    const own = answers[language] as Answers;
    const lines = Object.entries(shape).flatMap(([name, schema]) => {
      const value = own[name] ?? answers[name];
      if (value === undefined) return [];
      const about = explanationOf(schema)?.[language] ?? '';
      return [
        `# ${about}`,
        stringify(
          { [name]: value },
          { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN', lineWidth: 0 },
        ).trimEnd(),
      ];
    });
    return {
      path: `${kind}/${language}/${id}.mdx`,
      text: ['---', ...lines, '---', '', texts[language], ''].join('\n'),
      replaces: false,
    };
  });
}

/** The files of a new thing. @param id its id. @param answers its fields. */
export function filesOf(kind: NewKind, tree: Tree, id: string, answers: Answers): NewFile[] {
  const { texts, owner, ...fields } = answers as Answers & { texts: Record<Language, string>; owner?: string };
  if (kind === 'observation') return [observationFile(tree, owner ?? '', fields)];
  if (kind === 'update' || kind === 'page') return textFiles(`${kind}s`, id, fields, texts);
  if (kind === 'source') return [jsonFile('sources', id, sourceSchema, fields)];
  if (kind === 'note') return [jsonFile('notes', id, noteSchema, { order: nextOrder(tree.notes.entries), ...fields })];
  return [jsonFile('indicators', id, indicatorSchema, indicatorFields(tree, fields))];
}

/** A new indicator is one of the text, and what is not known of it yet is an empty list. */
const indicatorFields = (tree: Tree, { bases, ...fields }: Answers): Answers => ({
  order: nextOrder(tree.indicators.entries),
  origin: 'text',
  ...fields,
  bases: [{ ...(bases as object), decides: true }],
  observations: [],
});

/** The file of an indicator with one more observation, after those of its year and of the years before. */
function observationFile(tree: Tree, owner: string, fields: Answers): NewFile {
  const entry = tree.indicators.entries.find(({ id }) => id === owner);
  if (!entry) throw new Failure({ en: `There is no indicator “${owner}”.`, zh: `没有指标“${owner}”。` });
  const observation = inOrder(fields);
  const index = placeInTime(entry.data.observations, observation);
  return { path: entry.file.path, text: insertObservation(entry.file.text, index, observation), replaces: true };
}

/**
 * Writes the files. One that is there is never written over, but for the indicator that gets an observation.
 * @throws Failure if a file is there already; then none is written.
 */
export function writeFiles(root: string, files: readonly NewFile[]): void {
  const there = files.find(({ path, replaces }) => !replaces && existsSync(join(root, path)));
  if (there) {
    throw new Failure({
      en: `${there.path} is there already and was not touched. Choose another id, or edit that file.`,
      zh: `${there.path}已存在，未作改动。请换一个编号，或直接编辑该文件。`,
    });
  }
  for (const { path, text } of files) replaceFile(join(root, path), text);
}
