import { countEntries, cutGroups, sliceAfter, type Slice } from '../domain/list-pages.ts';
import { remembered } from '../domain/remembered.ts';
import { statusKinds, type StatusKind } from '../domain/status.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { dividedList } from './divided-list.ts';
import { indicators, need, site, statuses } from './library.ts';
import { rollUp } from './roll-up.ts';
import { fieldName, fieldView, type FieldView } from './fields.ts';
import { sharedStatusWords } from './target-years.ts';
import { indicatorLine, type IndicatorLine } from './task-pages.ts';

/** The indicators of a field from one origin, as far as they stand on a page. */
export interface IndicatorGroup {
  /** The id of its heading. */
  id: string;
  field: FieldView;
  lines: IndicatorLine[];
  /** How the targets of the whole group stand, in words. */
  standing: string;
  /** Whether it begins on an earlier page. */
  isContinued: boolean;
}

/** The indicators with one status, as far as they stand on a page. */
interface StatusGroup {
  kind: StatusKind;
  /** The status, and how many have it in the whole list. */
  words: string;
  lines: IndicatorLine[];
  isContinued: boolean;
}

/** A part of the page of indicators, as far as it stands on a page; without groups it does not. */
interface Part<Group> {
  groups: Group[];
  /** Whether it begins on an earlier page. */
  isContinued: boolean;
}

/** What a page of the list of indicators shows. */
interface IndicatorsHere {
  table: Part<IndicatorGroup>;
  text: Part<IndicatorGroup>;
  byStatus: Part<StatusGroup>;
}

/** The indicators of an origin by field, in the order of the site, all as `members`; fields without any are left out. */
const byField = remembered((origin: Indicator['origin']) => {
  const order = origin === 'table' ? site.targetFields : site.fields.map(({ id }) => id);
  const chosen = indicators.filter((indicator) => indicator.origin === origin);
  return order
    .map((field) => ({ field, members: chosen.filter((indicator) => indicator.field === field) }))
    .map(({ field, members }) => ({
      ...{ id: `${origin === 'table' ? 'field' : 'text'}-${field}`, field, members },
      entries: members,
    }))
    .filter(({ entries }) => entries.length > 0);
});

/** The indicators by status, those of the table first. */
const byStatus = remembered(() =>
  statusKinds
    .map((kind) => ({ kind, entries: indicators.filter(({ id }) => need(statuses, id).kind === kind) }))
    .map((group) => ({ ...group, total: group.entries.length }))
    .filter(({ kind, entries }) => entries.length > 0 || kind === 'met' || kind === 'not-met'),
);

const entriesOf = (several: readonly Indicator[], language: Language) =>
  several.map(({ name }) => ({ label: name[language] }));

/** The list of all indicators: by field, those of the table first; then all again by status. */
export const indicatorList = dividedList('indicators', (language) => {
  const t = useStrings(language);
  const inText = t('site.aside', { words: t('indicators.in-text') });
  const fields = (origin: Indicator['origin'], aside: string) =>
    byField(origin).map(({ id, field, entries }) => ({
      ...{ ids: [id], label: fieldName(field, language) + aside, entries: entriesOf(entries, language) },
    }));
  const states = byStatus().map(({ kind, entries }, place) => ({
    ids: [...(place === 0 ? ['by-status'] : []), `status-${kind}`],
    ...{ label: sharedStatusWords(kind, language), entries: entriesOf(entries, language) },
  }));
  return [...fields('table', ''), ...fields('text', inText), ...states];
});

/** The groups of an origin that stand on a page. */
const groupsHere = (origin: Indicator['origin'], language: Language, slice: Slice): Part<IndicatorGroup> => ({
  isContinued: slice.from > 0,
  groups: cutGroups(byField(origin), slice).map(({ id, field, members, entries, isContinued }) => ({
    ...{ id, isContinued },
    field: fieldView(field, language),
    lines: entries.map((one) => indicatorLine(one, language)),
    standing: rollUp(members, language) ?? '',
  })),
});

function statusHere(language: Language, slice: Slice): Part<StatusGroup> {
  const t = useStrings(language);
  return {
    isContinued: slice.from > 0,
    groups: cutGroups(byStatus(), slice).map(({ kind, entries, total, isContinued }) => ({
      ...{ kind, isContinued },
      words: sharedStatusWords(kind, language) + t('site.aside', { words: total }),
      lines: entries.map((indicator) => indicatorLine(indicator, language)),
    })),
  };
}

/** What a page of the list of indicators shows of it. */
export function indicatorsHere(language: Language, slice: Slice): IndicatorsHere {
  const [table, text] = [countEntries(byField('table')), countEntries(byField('text'))];
  return {
    table: groupsHere('table', language, slice),
    text: groupsHere('text', language, sliceAfter(slice, table)),
    byStatus: statusHere(language, sliceAfter(slice, table + text)),
  };
}
