import { daySchema } from '../schemas/common.ts';
import { remembered } from './remembered.ts';

/** What says of a thing whether it is published: a draft is not, nor is what is to be posted on a later day. */
export interface Publishable {
  draft?: boolean | undefined;
  /** The day it is to be on the site, `YYYY-MM-DD`. */
  posted?: string | undefined;
}

/** Why a thing is held back: it is a draft, or its day has not come. */
export type Hold = { kind: 'draft' } | { kind: 'until'; day: string };

/** Why a thing is not on the published site on a day; nothing if it is on it. */
export function holdOf({ draft, posted }: Publishable, today: string): Hold | undefined {
  if (draft) return { kind: 'draft' };
  return posted !== undefined && posted > today ? { kind: 'until', day: posted } : undefined;
}

/** The settings that say which day it is. */
interface DaySettings {
  /** The day, `YYYY-MM-DD`, for tests and to build an earlier site again. */
  TODAY?: string | undefined;
  /** The moment in seconds since 1970, as tools for reproducible builds give it. `TODAY` goes before it. */
  SOURCE_DATE_EPOCH?: string | undefined;
}

/**
 * The day for which a site is built, `YYYY-MM-DD`: the one that is set, else the one that it is in the site's time zone.
 * @throws RangeError if what is set is no day or no moment.
 */
export function buildDay({ TODAY, SOURCE_DATE_EPOCH }: DaySettings, now: Date, timeZone: string): string {
  if (TODAY) {
    if (daySchema.safeParse(TODAY).success) return TODAY;
    throw new RangeError(`TODAY is “${TODAY}”, but must be a day like 2020-12-31.`);
  }
  return dayIn(timeZone, SOURCE_DATE_EPOCH ? momentOf(SOURCE_DATE_EPOCH) : now);
}

function momentOf(seconds: string): Date {
  const moment = new Date(Number(seconds) * 1000);
  if (/^\d+$/.test(seconds) && !Number.isNaN(moment.valueOf())) return moment;
  throw new RangeError(`SOURCE_DATE_EPOCH is “${seconds}”, but must be a number of seconds since 1970.`);
}

/** How the day of a time zone is written. Swedes write it as it is wanted. */
const dayFormat = remembered((timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }));

/** The calendar day that it is in a time zone at a moment. */
const dayIn = (timeZone: string, moment: Date): string => dayFormat(timeZone).format(moment);
