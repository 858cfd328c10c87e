import { changesOfIndicator, changesOfPart, changesOfUpdate } from './changes.ts';
import { listSegments } from '../domain/list-pages.ts';
import { latestDay } from './data-version.ts';
import { indicatorsById, outline, published } from './library.ts';

/** The changes that show on a page. Nothing for pages that list many things: they change with any of them. */
function changeDays([kind = '', id = '']: readonly string[]): string[] | undefined {
  const unit = outline.byId.get(id);
  const indicator = indicatorsById.get(id);
  if (kind === 'indicators' && indicator) return changesOfIndicator(indicator).map(({ day }) => day);
  if ((kind === 'tasks' || kind === 'plan') && unit) return changesOfPart(unit).map(({ day }) => day);
  if (kind === 'updates' && id !== '') return changesOfUpdate(id).map(({ day }) => day);
  return undefined;
}

/**
 * The day on which a page last changed, `YYYY-MM-DD`, from records and never from a clock. All pages of a list have the day
 * of the list.
 */
export function lastChangeOf(address: readonly string[]): string {
  const segments = listSegments(address);
  const since = published?.addresses[segments.join('/')];
  const days = changeDays(segments);
  if (days === undefined) return since ?? latestDay;
  return [...days, since ?? ''].toSorted().at(-1) || latestDay;
}
