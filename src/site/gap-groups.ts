import { findPlanGaps, gapKinds, type Gap, type GapKind } from '../domain/gaps.ts';
import type { Crumb } from '../layouts/page.ts';
import type { Language } from '../schemas/common.ts';
import { indicators, indicatorsById, need, notes, targetTable } from './library.ts';
import { pagePath } from './paths.ts';
import { placePath, placeTitle } from './places.ts';

/** One gap: the indicators or the note it is about, and the places of the plan. */
export interface GapView {
  subjects: Crumb[];
  places: Crumb[];
}

/** The gaps of one kind. */
export interface GapGroup {
  kind: GapKind;
  gaps: GapView[];
}

const notesById = new Map(notes.map((note) => [note.id, note]));

const placeLinks = (places: readonly string[], language: Language): Crumb[] =>
  [...new Set(places)].map((place) => ({ href: placePath(place, language), label: placeTitle(place, language) }));

function gapView({ indicators: ids, note }: Gap, language: Language): GapView {
  if (note !== undefined) {
    const { id, title, places } = need(notesById, note);
    return {
      subjects: [{ href: `${pagePath(language, 'notes')}#${id}`, label: title[language] }],
      places: placeLinks(places, language),
    };
  }
  const found = ids.map((id) => need(indicatorsById, id));
  return {
    subjects: found.map(({ id, name }) => ({ href: pagePath(language, 'indicators', id), label: name[language] })),
    places: placeLinks(
      found.map(({ target }) => target.place),
      language,
    ),
  };
}

const gaps = findPlanGaps(indicators, targetTable, notes);

/** What the plan itself leaves open, by kind; a kind without a case is there with an empty list. */
export const gapGroups = (language: Language): GapGroup[] =>
  gapKinds.map((kind) => ({
    kind,
    gaps: gaps.filter((gap) => gap.kind === kind).map((gap) => gapView(gap, language)),
  }));
