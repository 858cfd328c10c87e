import type { CutNode } from '../domain/list-pages.ts';
import { isTask, printedHeading, type UnitNode } from '../domain/outline.ts';
import type { Block } from '../domain/paragraphs.ts';
import type { Language } from '../schemas/common.ts';
import type { Note } from '../schemas/note.ts';
import { inlineHtml, noteAnchor } from './inline.ts';
import { blocksOf, indicatorsById, need, targetTable } from './library.ts';
import { indicatorPath, pagePath } from './paths.ts';
import { notesAt, partOf } from './places.ts';

/** A note as it stands beside its words. */
export interface NoteView {
  /** The anchor beside these words. */
  anchor: string;
  title: string;
  /** On a page in Chinese the English words that the note is on, unless it says them itself. */
  printed?: string;
  text: string;
  certainty: Note['certainty'];
  /** Its place on the page of all notes. */
  href: string;
}

/** One paragraph or list item of the plan's text. */
export interface BlockView {
  id: string;
  kind: 'paragraph' | 'list-item';
  html: string;
  notes: NoteView[];
  /** Where it stands beside the same paragraph in the other language. */
  both: string;
}

/** The target table as printed, with the addresses of its indicators. */
export interface TableView {
  head: { group: string; name: string; value: string };
  groups: {
    id: string;
    name: string;
    rows: { id: string; cells: { name: string; value: string; href: string }[]; notes: NoteView[] }[];
  }[];
}

/** A unit of the plan's text, ready to be shown. */
export interface UnitView {
  id: string;
  kind: UnitNode['kind'];
  /** The heading as printed; without one, the site's own title. */
  heading: string;
  /** Whether the heading is printed in the plan. */
  printed: boolean;
  /** Whether it goes on from an earlier page, where its own words stand: here is what is below it. */
  isContinued: boolean;
  /** The task page, if the unit is a task. */
  href?: string;
  notes: NoteView[];
  blocks: BlockView[];
  table?: TableView;
  children: UnitView[];
}

const noteViews = (place: string, language: Language): NoteView[] =>
  notesAt(place).map((note) => ({
    anchor: noteAnchor(place, note.id),
    title: note.title[language],
    ...printedIn(note, language),
    text: note.text[language],
    certainty: note.certainty,
    href: `${pagePath(language, 'notes')}#${note.id}`,
  }));

/** The Chinese text does not have the faults of the English words, so that a note in Chinese must say which they are. */
function printedIn({ kind, quote, title, text }: Note, language: Language): Pick<NoteView, 'printed'> {
  const words = quote?.en ?? '';
  const isSaid = language === 'en' || kind !== 'wording' || `${title.zh} ${text.zh}`.includes(words);
  return isSaid ? {} : { printed: words };
}

const htmlOfBlocks = new WeakMap<Block, string>();

/** The HTML of a paragraph, made once: it stands on five pages or more. */
function blockHtml(block: Block, language: Language): string {
  const html = htmlOfBlocks.get(block) ?? inlineHtml(block.markdown, block.id, language);
  htmlOfBlocks.set(block, html);
  return html;
}

const blockViews = (unit: UnitNode, language: Language): BlockView[] =>
  blocksOf(unit.id, language).map((block) => ({
    id: block.id,
    kind: block.kind,
    html: blockHtml(block, language),
    notes: noteViews(block.id, language),
    both: `${pagePath(language, 'plan', partOf(unit).id, 'both')}#${block.id}`,
  }));

/** The target table in a language. */
function tableView(language: Language): TableView {
  const { head, groups } = targetTable;
  return {
    head: { group: head.group[language], name: head.name[language], value: head.value[language] },
    groups: groups.map((group) => ({
      id: group.id,
      name: group.name[language],
      rows: group.rows.map((row) => ({
        id: row.id,
        cells: row.indicators.map((id) => {
          const { printed } = need(indicatorsById, id).target;
          return {
            name: printed.name[language],
            value: printed.value[language],
            href: indicatorPath(id, language),
          };
        }),
        notes: noteViews(row.id, language),
      })),
    })),
  };
}

/** A unit with all that is below it, or with what of that stands on a page. */
export type ShownUnit = UnitNode | CutNode<UnitNode>;

/** What stands in a unit itself, and not in those below it. */
const ownWords = (unit: ShownUnit, language: Language): Pick<UnitView, 'notes' | 'blocks' | 'table'> => ({
  notes: noteViews(unit.id, language),
  blocks: blockViews(unit, language),
  ...(unit.id === targetTable.unit ? { table: tableView(language) } : {}),
});

/** A unit and what is shown below it, ready to be shown in a language. */
export function unitView(unit: ShownUnit, language: Language): UnitView {
  const printed = printedHeading(unit, language);
  const isContinued = 'isContinued' in unit && unit.isContinued;
  const own = isContinued ? { notes: [], blocks: [] } : ownWords(unit, language);
  return {
    id: unit.id,
    kind: unit.kind,
    heading: printed ?? unit.title[language],
    printed: printed !== undefined,
    isContinued,
    ...(isTask(unit) ? { href: pagePath(language, 'tasks', unit.id) } : {}),
    ...own,
    children: unit.children.map((child) => unitView(child, language)),
  };
}
