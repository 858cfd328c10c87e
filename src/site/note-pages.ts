import { otherLanguage } from '../i18n/index.ts';
import type { Crumb } from '../layouts/page.ts';
import type { Language } from '../schemas/common.ts';
import type { Note } from '../schemas/note.ts';
import type { Source } from '../schemas/source.ts';
import { need, sources } from './library.ts';
import { placePath, placeTitle } from './places.ts';

/** A note on the text as it stands in a list of notes. */
export interface NoteEntry {
  id: string;
  title: string;
  kind: Note['kind'];
  certainty: Note['certainty'];
  /** The printed words, and the language they are printed in. */
  quote?: { words: string; language: Language };
  text: string;
  places: Crumb[];
  sources: Source[];
}

/** The printed words in the page's language, else in the other. */
function quoteOf(note: Note, language: Language): NoteEntry['quote'] {
  for (const candidate of [language, otherLanguage(language)]) {
    const words = note.quote?.[candidate];
    if (words) return { words, language: candidate };
  }
  return undefined;
}

/** A note ready to be shown in a list, with links to its places and its sources. */
export function noteEntry(note: Note, language: Language): NoteEntry {
  const quote = quoteOf(note, language);
  return {
    id: note.id,
    title: note.title[language],
    kind: note.kind,
    certainty: note.certainty,
    ...(quote ? { quote } : {}),
    text: note.text[language],
    places: note.places.map((place) => ({ href: placePath(place, language), label: placeTitle(place, language) })),
    sources: note.sources.map((id) => need(sources, id)),
  };
}
