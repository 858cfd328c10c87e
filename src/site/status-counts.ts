import { countStatuses, statusKinds, type StatusKind } from '../domain/status.ts';
import type { Language } from '../schemas/common.ts';
import { indicatorList } from './indicator-groups.ts';
import { indicators, need, statuses } from './library.ts';
import { sharedStatusWords } from './target-years.ts';

/** How many targets of the table have a status, with a link to them. */
export interface StatusCount {
  kind: StatusKind;
  words: string;
  count: number;
  href: string;
}

const inTable = indicators.filter(({ origin }) => origin === 'table');

/** How many targets the table has. */
export const targetCount = inTable.length;

/** The targets of the table counted by status: met and not met always, the others where there are any. */
export function statusCounts(language: Language, field?: string): StatusCount[] {
  const chosen = inTable.filter((indicator) => field === undefined || indicator.field === field);
  const counts = countStatuses(chosen.map(({ id }) => need(statuses, id)));
  const listed = statusKinds.filter((kind) => counts[kind] > 0 || kind === 'met' || kind === 'not-met');
  return listed.map((kind) => ({
    kind,
    words: sharedStatusWords(kind, language),
    count: counts[kind],
    href: indicatorList.pathOf(`status-${kind}`, language),
  }));
}
