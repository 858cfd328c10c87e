import { findPlanGaps, gapKinds, type Gap, type GapKind } from '../domain/gaps.ts';
import type { Link } from '../domain/link.ts';
import { cutGroups, type ListGroup, type Slice } from '../domain/list-pages.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import { indicators, indicatorsById, need, notes, notesById, targetTable } from './library.ts';
import { indicatorLink, pagePath } from './paths.ts';
import { placePath, placeTitle } from './places.ts';

/** One gap: the indicators or the note it is about, and the places of the plan. */
interface GapView {
  subjects: Link[];
  places: Link[];
}

/** The gaps of one kind, as far as they stand on a page. */
export interface GapGroup {
  kind: GapKind;
  gaps: GapView[];
  /** How many there are of the kind in the whole list. */
  total: number;
  /** Whether it begins on an earlier page. */
  isContinued: boolean;
}

const placeLinks = (places: readonly string[], language: Language): Link[] =>
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
    subjects: found.map((indicator) => indicatorLink(indicator, language)),
    places: placeLinks(
      found.map(({ target }) => target.place),
      language,
    ),
  };
}

const gaps = findPlanGaps(indicators, targetTable, notes);

/** The gaps by kind; a kind without a case is there with an empty list. */
const groups = gapKinds.map((kind) => {
  const entries = gaps.filter((gap) => gap.kind === kind);
  return { kind, entries, total: entries.length };
});

/** The gaps in a language as part of a list, by their names. */
export const gapNames = (language: Language): ListGroup[] =>
  groups.map(({ kind, entries }, place) => ({
    ids: [...(place === 0 ? ['gaps'] : []), `gap-${kind}`],
    label: useStrings(language)(`gaps.${kind}`),
    entries: entries.map((gap) => ({ label: gapView(gap, language).subjects[0]?.label ?? '' })),
  }));

/** What the plan itself leaves open, by kind, as far as it stands on a page. */
export const gapGroups = (language: Language, slice: Slice): GapGroup[] =>
  cutGroups(groups, slice).map(({ kind, entries, total, isContinued }) => ({
    ...{ kind, total, isContinued },
    gaps: entries.map((gap) => gapView(gap, language)),
  }));
