import { placeNumber } from '../domain/outline.ts';
import { statusKinds, type StatusKind } from '../domain/status.ts';
import { otherLanguage, useStrings } from '../i18n/index.ts';
import type { Crumb } from '../layouts/page.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { RegisterEntry } from '../schemas/register.ts';
import { indicatorsById, need, site, statuses } from './library.ts';
import { pagePath } from './paths.ts';
import { placePath, unitAt } from './places.ts';
import { registerItems, registerKinds, type RegisterItem, type RegisterKind } from './register-items.ts';
import { fieldName } from './fields.ts';
import { statusWords } from './task-pages.ts';

/** A number of the plan as a row of the register. */
export interface RegisterRow {
  kind: RegisterKind;
  kindWords: string;
  /** The id of its field; empty without one. */
  field: string;
  /** Where it is printed; nothing for words that recur everywhere. */
  place?: Crumb & { number: string };
  /** The printed words, in the other language where only that has them. */
  words: { text: string; language: Language };
  /** The printed value of a target. */
  value?: string;
  /** What a target asks, and by when. */
  asked: string[];
  meaning: string;
  /** The indicator of a target, or the one that a baseline belongs to. */
  indicator?: Crumb;
  status?: { kind: StatusKind; words: string; rank: number };
}

/** What a target asks and by when, in words. */
export function askedLines({ target }: Indicator, language: Language): string[] {
  const t = useStrings(language);
  return [t(`register.asked.${target.kind}`), t(`register.deadline.${target.deadline}`, { year: target.year })];
}

/** The place of an item with a link; nothing for what recurs everywhere. */
function placeOf(place: string, language: Language): RegisterRow['place'] {
  if (place === '*') return undefined;
  const unit = unitAt(place);
  return {
    href: placePath(place, language),
    // The number of a column stands in the place's number already.
    label: unit.title[language],
    number: placeNumber(unit, language),
  };
}

/** The printed words of an entry in the language, else in the other. */
function wordsOf({ words }: RegisterEntry, language: Language): RegisterRow['words'] {
  const own = words[language];
  const other = otherLanguage(language);
  return own === undefined ? { text: words[other] ?? '', language: other } : { text: own, language };
}

const linkTo = ({ id, name }: Indicator, language: Language): Crumb => ({
  href: pagePath(language, 'indicators', id),
  label: name[language],
});

function targetCells(indicator: Indicator, language: Language) {
  const { printed } = indicator.target;
  const { kind } = need(statuses, indicator.id);
  return {
    words: { text: printed.name[language], language },
    value: printed.value[language],
    asked: askedLines(indicator, language),
    meaning: indicator.definition[language],
    indicator: linkTo(indicator, language),
    status: { kind, words: statusWords(indicator, language), rank: statusKinds.indexOf(kind) },
  };
}

const entryCells = (entry: RegisterEntry, language: Language) => ({
  words: wordsOf(entry, language),
  asked: [],
  meaning: entry.meaning[language],
  ...(entry.indicator ? { indicator: linkTo(need(indicatorsById, entry.indicator), language) } : {}),
});

function registerRow(item: RegisterItem, language: Language): RegisterRow {
  const place = placeOf(item.place, language);
  return {
    kind: item.kind,
    kindWords: useStrings(language)(`register.kind.${item.kind}`),
    field: item.field ?? '',
    ...(place ? { place } : {}),
    ...(item.indicator ? targetCells(item.indicator, language) : entryCells(item.entry, language)),
  };
}

/** Every number of the plan as a row, in the printed order. */
export const registerRows = (language: Language): RegisterRow[] =>
  registerItems.map((item) => registerRow(item, language));

/** A value of a filter and its name. */
export interface Choice {
  id: string;
  name: string;
}

/** The kinds that occur, with their names. */
export const kindChoices = (language: Language): Choice[] =>
  registerKinds
    .filter((kind) => registerItems.some((item) => item.kind === kind))
    .map((id) => ({ id, name: useStrings(language)(`register.kind.${id}`) }));

/** The fields that occur, with their names, in the order of the site. */
export const fieldChoices = (language: Language): Choice[] =>
  site.fields
    .filter(({ id }) => registerItems.some((item) => item.field === id))
    .map(({ id }) => ({ id, name: fieldName(id, language) }));
