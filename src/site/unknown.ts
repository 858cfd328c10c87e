import { countEntries, cutGroups, sliceAfter, type Slice } from '../domain/list-pages.ts';
import { missingYears } from '../domain/missing-years.ts';
import { remembered } from '../domain/remembered.ts';
import { listYears } from '../i18n/findings.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { dividedList } from './divided-list.ts';
import { indicators, site } from './library.ts';
import { indicatorPath } from './paths.ts';
import { fieldName, fieldView, type FieldView } from './fields.ts';

/** An indicator with years of the plan for which no exact whole-year figure was found. */
export interface UnknownEntry {
  /** The indicator's id. */
  id: string;
  name: string;
  href: string;
  /** The missing years in words. */
  years: string;
  /** What was looked for. */
  sought?: string;
  /** How to ask; the question in each language. */
  ask?: { document: string; office: string; question: Record<Language, string> };
}

/** The unknown of the table or of the text, by field: what of it stands on a page. */
interface UnknownGroup {
  origin: Indicator['origin'];
  /** Whether it begins on an earlier page. */
  isContinued: boolean;
  fields: { id: string; field: FieldView; entries: UnknownEntry[]; isContinued: boolean }[];
}

const missingOf = (indicator: Indicator): number[] => missingYears(indicator, site.period.start);

/** Whether an indicator stands on the page of what has not been published. */
export const isUnknown = (indicator: Indicator): boolean => missingOf(indicator).length > 0;

/** The place of an indicator on that page. */
export const unknownPath = (id: string, language: Language): string => unknownList.pathOf(id, language);

function unknownEntry(indicator: Indicator, language: Language): UnknownEntry {
  const { id, name, notFound, ask } = indicator;
  return {
    id,
    name: name[language],
    href: indicatorPath(id, language),
    years: useStrings(language)('unknown.years-list', { years: listYears(missingOf(indicator), language) }),
    ...(notFound ? { sought: notFound[language] } : {}),
    ...(ask ? { ask: { document: ask.document[language], office: ask.office[language], question: ask.question } } : {}),
  };
}

const origins = ['table', 'text'] as const;

/** The indicators of an origin with missing years, by field. Empty ones are left out. */
const groups = remembered((origin: Indicator['origin']) =>
  site.fields
    .map(({ id: field }) => ({
      ...{ id: `${origin}-${field}`, field },
      entries: indicators.filter((one) => one.origin === origin && one.field === field && isUnknown(one)),
    }))
    .filter(({ entries }) => entries.length > 0),
);

/** The list of what has not been published: of the table, then of the text, each by field. */
export const unknownList = dividedList('unknown', (language) => {
  const t = useStrings(language);
  return origins.flatMap((origin) =>
    groups(origin).map(({ id, field, entries }) => ({
      ids: [id],
      label: t('site.label', { label: t(`unknown.${origin}`) }) + fieldName(field, language),
      entries: entries.map((indicator) => ({ id: indicator.id, label: indicator.name[language] })),
    })),
  );
});

/** The part of an origin that stands on a page. */
const groupHere = (origin: Indicator['origin'], language: Language, slice: Slice): UnknownGroup => ({
  origin,
  isContinued: slice.from > 0,
  fields: cutGroups(groups(origin), slice).map(({ id, field, entries, isContinued }) => ({
    ...{ id, isContinued },
    field: fieldView(field, language),
    entries: entries.map((indicator) => unknownEntry(indicator, language)),
  })),
});

/** What of the list stands on a page: of the table, then of the text, each by field. Empty ones are left out. */
export const unknownGroups = (language: Language, slice: Slice): UnknownGroup[] =>
  [
    groupHere('table', language, slice),
    groupHere('text', language, sliceAfter(slice, countEntries(groups('table')))),
  ].filter(({ fields }) => fields.length > 0);

/** How many indicators of the table and of the text there are and have missing years, and how many have no figure at all. */
export function unknownCounts(): Record<'table' | 'text', { total: number; unknown: number }> & { none: number } {
  const count = (origin: Indicator['origin']) => {
    const all = indicators.filter((indicator) => indicator.origin === origin);
    return { total: all.length, unknown: all.filter(isUnknown).length };
  };
  const years = (indicator: Indicator) => indicator.target.year - site.period.start + 1;
  return {
    table: count('table'),
    text: count('text'),
    none: indicators.filter((indicator) => missingOf(indicator).length === years(indicator)).length,
  };
}
