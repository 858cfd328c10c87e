import type { Indicator } from '../schemas/indicator.ts';
import type { PublishedStatus } from '../schemas/published.ts';
import type { Correction } from '../schemas/target.ts';
import { correctionsOf } from './revisions.ts';

/**
 * The corrections that say why a status became what it is at a place of its record: those given after the day of the status
 * before, up to its own day. One of the day of the status before said why that one came. It counts only where that is the
 * first, which came with the record and has no reason, or where both are of one day.
 * @param statuses every status of the indicator in the record, the oldest first.
 * @param place of the status among them, from 1: the first changed from none.
 */
export function statusReasons(
  { corrections }: Pick<Indicator, 'corrections'>,
  statuses: readonly PublishedStatus[],
  place: number,
): Correction[] {
  const [was, now] = [statuses[place - 1], statuses[place]];
  if (!was || !now) return [];
  const isOfBoth = place === 1 || was.day === now.day;
  const isAfter = (day: string) => day > was.day || (isOfBoth && day === was.day);
  return correctionsOf(corrections, 'status').filter(({ day }) => isAfter(day) && day <= now.day);
}
