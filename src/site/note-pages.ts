import type { Link } from '../domain/link.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Note } from '../schemas/note.ts';
import { displayTitle, printedHeading, type UnitNode } from '../domain/outline.ts';
import { need, notes, outline, sources } from './library.ts';
import { sourceLink } from './paths.ts';
import { partOf, placePath, placeTitle, unitAt } from './places.ts';
import type { Entry } from './plan-pages.ts';

/** A note on the text as it stands in a list of notes. */
export interface NoteEntry {
  id: string;
  title: string;
  kind: Note['kind'];
  certainty: Note['certainty'];
  /** The words that the note is on, each with the language they stand in and what they are called. */
  quotes: { label: string; words: string; language: Language }[];
  text: string;
  places: Link[];
  sources: Link[];
}

/** The words in English as they are printed; in Chinese these before the Chinese text, which does not have their faults. */
function quotesOf({ quote }: Note, language: Language): NoteEntry['quotes'] {
  const t = useStrings(language);
  const quoted = (one: Language, label: string) => {
    const words = quote?.[one];
    return words ? [{ label, words, language: one }] : [];
  };
  const printed = quoted('en', t('notes.printed'));
  return language === 'zh' || printed.length === 0 ? [...printed, ...quoted('zh', t('notes.in-chinese'))] : printed;
}

/** A note ready to be shown in a list, with links to its places and its sources. */
export function noteEntry(note: Note, language: Language): NoteEntry {
  return {
    id: note.id,
    title: note.title[language],
    kind: note.kind,
    certainty: note.certainty,
    quotes: quotesOf(note, language),
    text: note.text[language],
    places: note.places.map((place) => ({ href: placePath(place, language), label: placeTitle(place, language) })),
    sources: note.sources.map((id) => sourceLink(need(sources, id), language)),
  };
}

/** The notes on one part of the plan. */
interface NoteGroup {
  id: string;
  title: string;
  notes: NoteEntry[];
}

/** Whether the first place of a note lies in a part of the plan. */
const isIn = (part: UnitNode, { places: [first] }: Note): boolean =>
  first !== undefined && partOf(unitAt(first)) === part;

/** The notes by the part of the plan in which they stand first, in the order of the plan. */
export const noteGroups = (language: Language): NoteGroup[] =>
  outline.top
    .map((part) => ({
      id: part.id,
      title: printedHeading(part, language) ?? displayTitle(part, language),
      notes: notes.filter((note) => isIn(part, note)).map((note) => noteEntry(note, language)),
    }))
    .filter((group) => group.notes.length > 0);

/** The contents of the page of notes: the parts of the plan with how many notes each has. */
export const noteContents = (groups: readonly NoteGroup[], language: Language): Entry[] =>
  groups.map(({ id, title, notes: { length } }) => ({
    href: `#${id}`,
    label: title + useStrings(language)('site.aside', { words: length }),
    children: [],
  }));
