import type { Language } from '../schemas/common.ts';
import type { Term } from '../schemas/glossary.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Note } from '../schemas/note.ts';
import type { Source } from '../schemas/source.ts';
import type { TargetTable, Unit } from '../schemas/unit.ts';
import { plainText, type Block } from './paragraphs.ts';

/**
 * What a passage is: a printed `paragraph` of the plan; the title and summary of a `unit`; a `row` of the target table;
 * all that is said of an `indicator`, of the `question` to ask about it, of a `note`, an `update`, a `term` or a `source`.
 */
export const passageKinds = [
  'paragraph',
  'unit',
  'row',
  'indicator',
  'question',
  'update',
  'note',
  'term',
  'source',
] as const;

/** What a passage is. */
export type PassageKind = (typeof passageKinds)[number];

/** Words of the content in one language, and what they belong to. */
export interface Passage {
  kind: PassageKind;
  /** The id of what it belongs to: of the paragraph, the unit, the indicator … */
  id: string;
  text: string;
}

/** An update in one language, as far as its words go. */
interface UpdateWords {
  id: string;
  title: string;
  summary: string;
  /** Its body as Markdown. */
  body: string;
}

/** The content from which passages are taken. */
export interface Wording {
  units: readonly Unit[];
  blocksOf: (unit: string, language: Language) => readonly Block[];
  table?: TargetTable;
  indicators: readonly Indicator[];
  updatesIn: (language: Language) => readonly UpdateWords[];
  notes: readonly Note[];
  terms: readonly Term[];
  sources: readonly Source[];
}

/** Every passage of the content in a language: the plan from beginning to end, the rows of its table, then kind by kind. */
export function passagesIn(wording: Wording, language: Language): Passage[] {
  const { units, blocksOf, indicators, updatesIn, notes, terms, sources } = wording;
  const words = (kind: PassageKind, id: string, value: unknown): Passage => ({
    kind,
    id,
    text: textsOf(value, language).join('\n'),
  });
  return [
    ...units.flatMap(({ id, title, summary }) => [
      words('unit', id, [title, summary]),
      ...blocksOf(id, language).map((block) => ({
        kind: 'paragraph' as const,
        id: block.id,
        text: plainText(block.markdown),
      })),
    ]),
    ...rows(wording).map(({ id, printed }) => words('row', id, printed)),
    ...indicators.map((indicator) => words('indicator', indicator.id, { ...indicator, ask: undefined })),
    ...indicators.flatMap(({ id, ask }) => (ask ? [words('question', id, ask)] : [])),
    ...updatesIn(language).map(({ id, title, summary, body }) => ({
      kind: 'update' as const,
      id,
      text: [title, summary, ...body.split(/\n{2,}/).map(plainText)].join('\n'),
    })),
    ...notes.map(({ id, title, quote, text }) => words('note', id, [title, quote, text])),
    ...terms.map(({ id, en, zh, meaning, where }) => words('term', id, [{ en, zh }, meaning, where])),
    ...sources.map((source) => words('source', source.id, source)),
  ].filter(({ text }) => text !== '');
}

/** The printed words of the table, row by row. */
function rows({ table, indicators }: Wording): { id: string; printed: unknown[] }[] {
  const printed = new Map(indicators.map(({ id, target }) => [id, target.printed]));
  return (table?.groups ?? []).flatMap((group) => [
    { id: group.id, printed: [group.name] },
    ...group.rows.map((row) => ({ id: row.id, printed: row.indicators.map((id) => printed.get(id)) })),
  ]);
}

/** Every text of a value in a language: of texts in both languages the one, of a document's title the original or its translation. */
function textsOf(value: unknown, language: Language): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => textsOf(item, language));
  const fields = value as Readonly<Record<string, unknown>>;
  const own = fields['original'] === undefined ? fields[language] : titleIn(fields, language);
  return [
    ...(typeof own === 'string' ? [own] : []),
    ...Object.values(fields).flatMap((field) => textsOf(field, language)),
  ];
}

const titleIn = (title: Readonly<Record<string, unknown>>, language: Language): unknown =>
  title['language'] === language ? title['original'] : title['translation'];
