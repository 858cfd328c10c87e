import type { Link } from '../domain/link.ts';
import { lookup } from '../domain/lookup.ts';
import { nameFinder } from '../domain/names.ts';
import { displayTitle, placeNumber } from '../domain/outline.ts';
import { passagesIn, passageKinds, type Passage, type PassageKind, type Wording } from '../domain/passages.ts';
import { remembered } from '../domain/remembered.ts';
import { sourceTitle } from '../domain/source.ts';
import { useStrings, type StringKey } from '../i18n/index.ts';
import { inEachLanguage, type Language } from '../schemas/common.ts';
import type { Name } from '../schemas/name.ts';
import {
  blocksOf,
  indicators,
  indicatorsById,
  need,
  notes,
  notesById,
  outline,
  properNames,
  sources,
  targetTable,
  terms,
} from './library.ts';
import { indicatorLink, pagePath } from './paths.ts';
import { placePath, unitAt, unitPath } from './places.ts';
import { isUnknown, unknownPath } from './unknown.ts';
import { updatesIn, updateTitle } from './updates.ts';

/** The places of one part of the site where a name stands. */
export interface MentionGroup {
  title: string;
  links: Link[];
}

const wording: Wording = {
  units: outline.all,
  blocksOf,
  table: targetTable,
  indicators,
  updatesIn: (language) => updatesIn(language).map(({ id, data, entry }) => ({ ...data, id, body: entry.body ?? '' })),
  notes,
  terms,
  sources: [...sources.values()],
};

/** The passages that a reader can open. What to ask is shown only of an indicator with a year that is not known. */
const passages = inEachLanguage((language) =>
  passagesIn(wording, language).filter(({ kind, id }) => kind !== 'question' || isUnknown(need(indicatorsById, id))),
);

const termsById = new Map(terms.map((term) => [term.id, term]));
const groupsById = new Map(targetTable.groups.map((group) => [group.id, group]));
const rowsById = new Map(targetTable.groups.flatMap(({ rows }) => rows.map((row) => [row.id, row])));

/** A paragraph in words: the title of its unit, where that stands, and which of its paragraphs it is. */
function paragraphLink(id: string, language: Language): Link {
  const unit = unitAt(id);
  const blocks = blocksOf(unit.id, language);
  const place = { title: unitLabel(unit.id, language), number: blocks.findIndex((block) => block.id === id) + 1 };
  const path = unitPath(unit, language).split('#')[0] ?? '';
  return {
    href: `${path}#${id}`,
    label: blocks.length > 1 ? useStrings(language)('a-z.paragraph', place) : place.title,
  };
}

function unitLabel(id: string, language: Language): string {
  const unit = need(outline.byId, id);
  const number = placeNumber(unit, language);
  const title = displayTitle(unit, language);
  return number ? useStrings(language)('a-z.unit', { title, number }) : title;
}

/** A row of the target table by its indicators, or one of its groups by its name. */
function rowLink(id: string, language: Language): Link {
  const named = rowsById.get(id)?.indicators.map((indicator) => need(indicatorsById, indicator).name[language]);
  const name = groupsById.get(id)?.name[language] ?? named?.join(useStrings(language)('finding.list-separator')) ?? id;
  return { href: placePath(id, language), label: useStrings(language)('a-z.row', { name }) };
}

const linkTo: Readonly<Record<PassageKind, (id: string, language: Language) => Link>> = {
  paragraph: paragraphLink,
  unit: (id, language) => ({
    href: unitPath(need(outline.byId, id), language),
    label: unitLabel(id, language),
  }),
  row: rowLink,
  indicator: (id, language) => indicatorLink(need(indicatorsById, id), language),
  question: (id, language) => ({ href: unknownPath(id, language), label: need(indicatorsById, id).name[language] }),
  update: (id, language) => ({
    href: pagePath(language, 'updates', id),
    label: updateTitle(id, language),
  }),
  note: (id, language) => ({
    href: `${pagePath(language, 'notes')}#${id}`,
    label: need(notesById, id).title[language],
  }),
  term: (id, language) => ({ href: `${pagePath(language, 'glossary')}#${id}`, label: need(termsById, id)[language] }),
  source: (id, language) => ({
    href: pagePath(language, 'sources', id),
    label: sourceTitle(need(sources, id), language),
  }),
};

/** Under which heading the passages of a kind are listed. */
const headings: Readonly<Record<PassageKind, StringKey>> = {
  paragraph: 'nav.plan',
  unit: 'nav.plan',
  row: 'nav.plan',
  indicator: 'nav.indicators',
  question: 'nav.unknown',
  update: 'nav.updates',
  note: 'nav.notes',
  term: 'nav.glossary',
  source: 'nav.sources',
};

/** The title and summary of a unit say nothing new where a paragraph of the unit has the name too. */
function withoutRepeats(found: readonly Passage[]): Passage[] {
  const told = new Set(found.filter(({ kind }) => kind === 'paragraph').map(({ id }) => unitAt(id).id));
  return found.filter(({ kind, id }) => kind !== 'unit' || !told.has(id));
}

/** Finds the passages in which names stand, by the ids of these. */
const passagesNaming = remembered((language: Language) => {
  const namesIn = nameFinder(properNames, language);
  return lookup(passages[language], ({ text }) => namesIn(text).map(({ item }) => item.id));
});

/** Where a name stands in the content of a language, part by part. */
export function mentionsOf(name: Name, language: Language): MentionGroup[] {
  const t = useStrings(language);
  const links = withoutRepeats(passagesNaming(language)([name.id])).map(({ kind, id }) => ({
    title: t(headings[kind]),
    link: linkTo[kind](id, language),
  }));
  const titles = new Set(passageKinds.map((kind) => t(headings[kind])));
  return [...titles]
    .map((title) => ({ title, links: links.filter((one) => one.title === title).map(({ link }) => link) }))
    .filter((group) => group.links.length > 0);
}
