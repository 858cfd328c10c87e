import { dateKey } from '../domain/date-order.ts';
import { cutGroups, type Slice } from '../domain/list-pages.ts';
import { formatDate } from '../domain/format.ts';
import { remembered } from '../domain/remembered.ts';
import { countForm, useStrings } from '../i18n/index.ts';
import { languages, type Language } from '../schemas/common.ts';
import { asOfPath, knownYears } from './as-of.ts';
import { deadlines } from '../schemas/target.ts';
import { dividedList } from './divided-list.ts';
import { indicators, site } from './library.ts';
import { pagePath } from './paths.ts';
import { updatesIn } from './updates.ts';

/** Something that happened on a day, in a month or in a year. */
interface TimelineEvent {
  /** `2017-03-23`, `2017-03` or `2017`. */
  date: string;
  words: string;
  href: string;
}

/** A year on the timeline. */
interface TimelineYear {
  year: number;
  /** Whether the plan is for this year. */
  inPeriod: boolean;
  /** In the order in which they happened; what is known by its month or year alone comes after its days. */
  entries: readonly TimelineEvent[];
  /** What holds for the whole year: how many targets are due, for how many there is a figure. */
  facts: readonly string[];
  /** The page of what was known at its end, if there is one. */
  asOf?: string;
}

/** A year as far as it stands on a page; what holds for the whole of it stands where it begins. */
type YearHere = TimelineYear & { isContinued: boolean };

/** The plan and its updates by year, from the first to the last of which there is something to say. */
const years = remembered((language: Language): TimelineYear[] => {
  const events = [...postings(language), ...updateEvents(language)];
  const all = [
    site.period.start,
    site.period.end,
    ...events.map(yearOf),
    ...indicators.map(({ target }) => target.year),
  ];
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, place) => first + place).map((year) => ({
    year,
    inPeriod: year >= site.period.start && year <= site.period.end,
    entries: events.filter((event) => yearOf(event) === year).toSorted(byDate),
    facts: factsOf(year, language),
    ...(knownYears.includes(year) ? { asOf: asOfPath(year, language) } : {}),
  }));
});

/** The list of what happened, by year. */
export const timelineList = dividedList('timeline', (language) =>
  years(language).map(({ year, entries }) => ({
    ids: [`year-${year}`],
    label: String(year),
    entries: entries.map(({ date }) => ({ label: formatDate(date, language) })),
  })),
);

/** What of the timeline stands on a page. */
export const timeline = (language: Language, slice: Slice): YearHere[] => cutGroups(years(language), slice);

const yearOf = ({ date }: TimelineEvent): number => Number(date.slice(0, 4));

const byDate = (one: TimelineEvent, other: TimelineEvent): number =>
  dateKey(one.date).localeCompare(dateKey(other.date), 'en');

/** When the text was put on the web, in each language. */
const postings = (language: Language): TimelineEvent[] =>
  languages.map((other) => ({
    date: site.official[other].posted,
    words: useStrings(language)(`timeline.posted.${other}`),
    href: site.official[other].url,
  }));

const updateEvents = (language: Language): TimelineEvent[] =>
  updatesIn(language).map(({ id, data }) => ({
    date: data.date,
    words: data.title,
    href: pagePath(language, 'updates', id),
  }));

function factsOf(year: number, language: Language): string[] {
  const t = useStrings(language);
  const due = indicators.filter(({ target }) => target.year === year);
  const counts = deadlines.map(
    (deadline) => [deadline, due.filter(({ target }) => target.deadline === deadline).length] as const,
  );
  const known = indicators.filter(({ observations }) =>
    observations.some(({ period, grade, withdrawn }) => period.year === year && grade !== 'derived' && !withdrawn),
  ).length;
  return [
    ...counts
      .filter(([, count]) => count > 0)
      .map(([deadline, count]) => t(`timeline.due.${deadline}-${countForm(count, language)}`, { count })),
    ...(known > 0 ? [t(`timeline.known-${countForm(known, language)}`, { count: known })] : []),
  ];
}
