import { missingYears } from '../domain/missing-years.ts';
import { listYears } from '../i18n/findings.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { indicators, site } from './library.ts';
import { pagePath } from './paths.ts';
import { fieldView, type FieldView } from './fields.ts';

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

/** The unknown of the table or of the text, by field. */
export interface UnknownGroup {
  origin: Indicator['origin'];
  fields: { field: FieldView; entries: UnknownEntry[] }[];
}

const missingOf = (indicator: Indicator): number[] => missingYears(indicator, site.period.start);

/** Whether an indicator stands on the page of what has not been published. */
export const isUnknown = (indicator: Indicator): boolean => missingOf(indicator).length > 0;

/** The place of an indicator on that page. */
export const unknownPath = (id: string, language: Language): string => `${pagePath(language, 'unknown')}#${id}`;

function unknownEntry(indicator: Indicator, language: Language): UnknownEntry {
  const { id, name, notFound, ask } = indicator;
  return {
    id,
    name: name[language],
    href: pagePath(language, 'indicators', id),
    years: useStrings(language)('unknown.years-list', { years: listYears(missingOf(indicator), language) }),
    ...(notFound ? { sought: notFound[language] } : {}),
    ...(ask ? { ask: { document: ask.document[language], office: ask.office[language], question: ask.question } } : {}),
  };
}

const origins = ['table', 'text'] as const;

/** The indicators with missing years: those of the table, then those of the text, each by field. Empty ones are left out. */
export const unknownGroups = (language: Language): UnknownGroup[] =>
  origins
    .map((origin) => ({
      origin,
      fields: site.fields
        .map(({ id }) => ({
          field: fieldView(id, language),
          entries: indicators
            .filter((indicator) => indicator.origin === origin && indicator.field === id && isUnknown(indicator))
            .map((indicator) => unknownEntry(indicator, language)),
        }))
        .filter(({ entries }) => entries.length > 0),
    }))
    .filter(({ fields }) => fields.length > 0);

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
