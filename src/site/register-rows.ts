import type { Link } from '../domain/link.ts';
import { sliceAfter, type ListGroup, type Slice } from '../domain/list-pages.ts';
import { placeNumber } from '../domain/outline.ts';
import { statusKinds, type StatusKind } from '../domain/status.ts';
import { useStrings } from '../i18n/index.ts';
import { otherLanguage, type Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { RegisterEntry } from '../schemas/register.ts';
import { dividedList } from './divided-list.ts';
import { gapGroups, gapNames, type GapGroup } from './gap-groups.ts';
import { indicatorsById, need, site, statuses } from './library.ts';
import { indicatorLink } from './paths.ts';
import { partOf, placePath, unitAt } from './places.ts';
import { partTitle } from './plan-pages.ts';
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
  place?: Link & { number: string };
  /** The printed words, in the other language where only that has them. */
  words: { text: string; language: Language };
  /** The printed value of a target. */
  value?: string;
  /** What a target asks, and by when. */
  asked: string[];
  meaning: string;
  /** The indicator of a target, or the one that a baseline belongs to. */
  indicator?: Link;
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

function targetCells(indicator: Indicator, language: Language) {
  const { printed } = indicator.target;
  const { kind } = need(statuses, indicator.id);
  return {
    words: { text: printed.name[language], language },
    value: printed.value[language],
    asked: askedLines(indicator, language),
    meaning: indicator.definition[language],
    indicator: indicatorLink(indicator, language),
    status: { kind, words: statusWords(indicator, language), rank: statusKinds.indexOf(kind) },
  };
}

const entryCells = (entry: RegisterEntry, language: Language) => ({
  words: wordsOf(entry, language),
  asked: [],
  meaning: entry.meaning[language],
  ...(entry.indicator ? { indicator: indicatorLink(need(indicatorsById, entry.indicator), language) } : {}),
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

/** What stands on a page of the register. */
interface RegisterHere {
  /** The numbers in the printed order, a row each. */
  rows: RegisterRow[];
  /** The kinds and the fields that occur in these rows, with their names. */
  kinds: Choice[];
  fields: Choice[];
  /** Whether the numbers begin on an earlier page. */
  isContinued: boolean;
  /** The plan's own gaps. */
  gaps: GapGroup[];
  gapsAreContinued: boolean;
}

/** A value of a filter and its name. */
export interface Choice {
  id: string;
  name: string;
}

/** The part of the plan in which an item stands; none for words that recur everywhere. */
const partOfItem = ({ place }: RegisterItem) => (place === '*' ? undefined : partOf(unitAt(place)));

/** The numbers of the plan by the part in which they are printed, by their names. */
const partsOf = (language: Language): ListGroup[] =>
  [...Map.groupBy(registerItems, partOfItem)].map(([part, items], index) => {
    const label = part ? partTitle(part, language) : useStrings(language)('register.everywhere');
    const nameOf = ({ place }: RegisterItem) => placeOf(place, language)?.number ?? label;
    return { ids: index === 0 ? ['numbers'] : [], label, entries: items.map((item) => ({ label: nameOf(item) })) };
  });

/** The register: every number of the plan in the printed order, then the plan's own gaps. */
export const registerList = dividedList('register', (language) => [...partsOf(language), ...gapNames(language)]);

/** How many numbers the plan has, in all and of each of two kinds. */
export function registerCounts(): { count: number; targets: number; commitments: number; rest: number } {
  const of = (kind: RegisterKind) => registerItems.filter((item) => item.kind === kind).length;
  const [count, targets, commitments] = [registerItems.length, of('target'), of('commitment')];
  return { count, targets, commitments, rest: count - targets - commitments };
}

const kindsOf = (items: readonly RegisterItem[], language: Language): Choice[] =>
  registerKinds
    .filter((kind) => items.some((item) => item.kind === kind))
    .map((id) => ({ id, name: useStrings(language)(`register.kind.${id}`) }));

/** The fields of some items, with their names, in the order of the site. */
const fieldsOf = (items: readonly RegisterItem[], language: Language): Choice[] =>
  site.fields
    .filter(({ id }) => items.some((item) => item.field === id))
    .map(({ id }) => ({ id, name: fieldName(id, language) }));

/** What of the register stands on a page. */
export function registerHere(language: Language, slice: Slice): RegisterHere {
  const items = registerItems.slice(slice.from, slice.to);
  const after = sliceAfter(slice, registerItems.length);
  return {
    rows: items.map((item) => registerRow(item, language)),
    kinds: kindsOf(items, language),
    fields: fieldsOf(items, language),
    isContinued: slice.from > 0,
    gaps: gapGroups(language, after),
    gapsAreContinued: after.from > 0,
  };
}
