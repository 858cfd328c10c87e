import { plainText } from '../../src/domain/paragraphs.ts';
import type { Registry } from '../../src/schemas/registry.ts';
import type { FieldPath } from './problem.ts';
import type { TreeFile } from './files.ts';
import type { Entry, Shelf, Tree, UnitText } from './tree.ts';

type RegistryEntry = Registry[string];

/** An id that the content gives, for what, and where. */
export interface GivenId extends RegistryEntry {
  id: string;
  file: TreeFile;
  /** The field that holds the id, from the top of the file; empty where the file's name is the id. */
  path: FieldPath;
  /** The line, where the id stands in running text. */
  line?: number;
  /** Whether it is a draft's. It is not registered before that is published, and may still be changed. */
  draft: boolean;
}

const openingLength = 60;

/** The beginning of a text: whole words, about 60 characters. */
export function openingOf(text: string): string {
  if (text.length <= openingLength) return text;
  const cut = text.slice(0, openingLength);
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
}

/** Every id that the content gives, kind by kind. */
export function givenIds(tree: Tree): GivenId[] {
  return [
    ...tree.outline.entries.map((unit) => fromList(unit, 'unit', unit.data.title.en)),
    ...[...tree.texts.en].flatMap(([unit, text]) => paragraphIds(unit, text)),
    ...rowIds(tree),
    ...fromFiles(tree.indicators, 'indicator', ({ name }) => name.en),
    ...fromFiles(tree.notes, 'note', ({ title }) => title.en),
    ...fromFiles(tree.sources, 'source', ({ title }) => (title.language === 'en' ? title.original : title.translation)),
    ...tree.terms.entries.map((term) => fromList(term, 'term', term.data.en)),
    ...tree.names.entries.map((name) => fromList(name, 'name', name.data.name.en)),
    ...fromFiles(tree.updates.en, 'update', ({ title }) => title),
    ...fromFiles(tree.pages.en, 'page', ({ title }) => title),
  ];
}

const fromList = (entry: Entry<unknown>, kind: RegistryEntry['kind'], title: string): GivenId => ({
  id: entry.id,
  kind,
  opening: openingOf(title),
  file: entry.file,
  path: [...entry.at, 'id'],
  draft: false,
});

const fromFiles = <Data extends object>(
  shelf: Shelf<Data>,
  kind: RegistryEntry['kind'],
  title: (data: Data) => string,
): GivenId[] =>
  shelf.entries.map(({ id, file, data }) => ({
    id,
    kind,
    opening: openingOf(title(data)),
    file,
    path: [],
    draft: 'draft' in data && data.draft === true,
  }));

const paragraphIds = (unit: string, { file, blocks }: UnitText): GivenId[] =>
  blocks.map(({ id, markdown, line }) => ({
    id,
    kind: 'paragraph',
    unit,
    opening: openingOf(plainText(markdown)),
    file,
    path: [],
    line,
    draft: false,
  }));

function rowIds({ targets, indicators }: Tree): GivenId[] {
  if (!targets) return [];
  const names = new Map(indicators.entries.map(({ id, data }) => [id, data.target.printed.name.en]));
  const { unit, groups } = targets.data;
  const given = (id: string, opening: string, path: FieldPath): GivenId => ({
    id,
    kind: 'row',
    unit,
    opening: openingOf(opening),
    file: targets.file,
    path: [...path, 'id'],
    draft: false,
  });
  return groups.flatMap((group, at) => [
    given(group.id, group.name.en, ['groups', at]),
    ...group.rows.map((row, index) =>
      given(row.id, row.indicators.map((id) => names.get(id) ?? id).join('; '), ['groups', at, 'rows', index]),
    ),
  ]);
}
