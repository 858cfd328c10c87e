import { countStatuses, statusKinds, type StatusKind } from '../domain/status.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import { indicatorList } from './indicator-groups.ts';
import { indicators, need, site, statuses } from './library.ts';

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
  const t = useStrings(language);
  const chosen = inTable.filter((indicator) => field === undefined || indicator.field === field);
  const counts = countStatuses(chosen.map(({ id }) => need(statuses, id)));
  const listed = statusKinds.filter((kind) => counts[kind] > 0 || kind === 'met' || kind === 'not-met');
  return listed.map((kind) => ({
    kind,
    words: t(`status.${kind}`, { year: site.period.end }),
    count: counts[kind],
    href: indicatorList.pathOf(`status-${kind}`, language),
  }));
}
