import type { Block, BlockProblem } from '../../src/domain/paragraphs.ts';
import type { Language } from '../../src/schemas/common.ts';
import type { FigureExemption } from '../../src/schemas/figure-exemption.ts';
import type { Term } from '../../src/schemas/glossary.ts';
import type { IndicatorFile } from '../../src/schemas/indicator.ts';
import type { Moved } from '../../src/schemas/moved.ts';
import type { Name, NameException } from '../../src/schemas/name.ts';
import type { NoteFile } from '../../src/schemas/note.ts';
import type { Published } from '../../src/schemas/published.ts';
import type { RegisterEntry } from '../../src/schemas/register.ts';
import type { Registry } from '../../src/schemas/registry.ts';
import type { Site } from '../../src/schemas/site.ts';
import type { SourceFile } from '../../src/schemas/source.ts';
import type { TargetTable, Unit } from '../../src/schemas/unit.ts';
import type { PageFile, UpdateFile } from '../../src/schemas/update.ts';
import type { WordingCorrection } from '../../src/schemas/wording-correction.ts';
import type { TreeFile } from './files.ts';
import type { Listed } from './listing.ts';
import { placeOfField } from './places.ts';
import { fieldName, type FieldPath, type Problem } from './problem.ts';
import type { RuleId } from './rules/index.ts';

/** One thing that the content describes, and where it stands. */
export interface Entry<Data> {
  /** Its id. */
  id: string;
  /** The file it stands in. */
  file: TreeFile;
  /** Its place in that file: `[3]` for the fourth of a list, empty for a file of its own. */
  at: FieldPath;
  /** What it says. It fits its schema. */
  data: Data;
}

/** The entries of one kind. */
export interface Shelf<Data> {
  /** Those that fit their schema, in the order of the list or of the file names. */
  entries: readonly Entry<Data>[];
  /** The ids of all, also of those that do not fit: a mistake in one file is not blamed on those that name it. */
  ids: ReadonlySet<string>;
}

/** The words of a unit in one language. */
export interface UnitText {
  file: TreeFile;
  blocks: readonly Block[];
  problems: readonly BlockProblem[];
}

/** A content tree, read and held against the schemas. */
export interface Tree {
  /** The content folder. */
  root: string;
  site?: Entry<Site>;
  targets?: Entry<TargetTable>;
  registry?: Entry<Registry>;
  /** What was published and since when. */
  published?: Entry<Published>;
  outline: Shelf<Unit>;
  terms: Shelf<Term>;
  exemptions: readonly Entry<FigureExemption>[];
  /** What was changed of the printed words after they were published. */
  corrections: readonly Entry<WordingCorrection>[];
  /** What the numbers of the text are that no indicator's link claims. */
  register: readonly Entry<RegisterEntry>[];
  /** What was published and is no longer where it was. */
  moved: readonly Entry<Moved>[];
  /** The places and organizations that the content names. */
  names: Shelf<Name>;
  /** What looks like such a name and is none. */
  nameExceptions: readonly Entry<NameException>[];
  indicators: Shelf<IndicatorFile>;
  notes: Shelf<NoteFile>;
  sources: Shelf<SourceFile>;
  updates: Record<Language, Shelf<UpdateFile>>;
  pages: Record<Language, Shelf<PageFile>>;
  /** The words of the units, by unit id. */
  texts: Record<Language, ReadonlyMap<string, UnitText>>;
  /** Everything that stands in the folder. */
  listing: readonly Listed[];
  /** Every file that was read, by its path. */
  files: ReadonlyMap<string, TreeFile>;
  /** What the data of each file say, held against no schema, by its path. */
  values: ReadonlyMap<string, unknown>;
  /** What is wrong with the files and fields themselves. */
  problems: readonly Problem[];
}

/** What tells what is published when: what the site is, and what can be a draft or of a later day. */
export type DatedTree = Pick<Tree, 'site' | 'notes' | 'updates' | 'pages'>;

const unreadable: ReadonlySet<RuleId> = new Set([
  'file-missing',
  'file-json',
  'file-big',
  'file-empty',
  'file-encoding',
  'file-nested',
]);

/** Whether a file is missing or cannot be read at all. What it should hold is then not blamed on other files. */
export const isUnreadable = ({ problems }: Pick<Tree, 'problems'>, path: string): boolean =>
  problems.some(({ file, rule }) => file === path && unreadable.has(rule));

/** Whether any file of a folder is missing or cannot be read. */
export const hasUnreadable = ({ problems }: Pick<Tree, 'problems'>, folder: string): boolean =>
  problems.some(({ file, rule }) => file.startsWith(folder) && unreadable.has(rule));

/** The ids of entries that do not fit their schema. */
export const unfitIds = ({ ids, entries }: Shelf<unknown>): ReadonlySet<string> => {
  const fit = new Set(entries.map(({ id }) => id));
  return new Set([...ids].filter((id) => !fit.has(id)));
};

/** A check: looks at the tree and tells what is wrong. @param today the day on which it looks, `YYYY-MM-DD`. */
export type Check = (tree: Tree, today: string) => Problem[];

/** A problem with a field of an entry. */
export function problemAt(
  rule: RuleId,
  { file, at }: Pick<Entry<unknown>, 'file' | 'at'>,
  path: FieldPath,
  values: Problem['values'] = {},
): Problem {
  const full = [...at, ...path];
  return { rule, file: file.path, ...placeOfField(file, full), field: fieldName(full), values };
}
