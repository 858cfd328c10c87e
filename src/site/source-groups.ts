import { dateKey } from '../domain/date-order.ts';
import { cutGroups, type Slice } from '../domain/list-pages.ts';
import { sourceTitle } from '../domain/source.ts';
import { useStrings } from '../i18n/index.ts';
import { gradeSchema, type Grade, type Language } from '../schemas/common.ts';
import type { Source } from '../schemas/source.ts';
import { dividedList } from './divided-list.ts';
import { sources } from './library.ts';

/** The sources of one grade, the newest first. */
interface SourceGroup {
  grade: Grade;
  entries: Source[];
}

/** Newest first, those without a date last. Of two on one day the first by id, which is the order of {@link sources}. */
const newestFirst = (one: Source, other: Source): number =>
  dateKey(other.published).localeCompare(dateKey(one.published), 'en');

/** The sources by grade, the most reliable grade first. A grade without sources is left out. */
const groups: readonly SourceGroup[] = gradeSchema.options
  .map((grade) => ({
    grade,
    entries: [...sources.values()].filter((source) => source.grade === grade).toSorted(newestFirst),
  }))
  .filter((group) => group.entries.length > 0);

/** The list of all sources. */
export const sourceList = dividedList('sources', (language: Language) =>
  groups.map(({ grade, entries }) => ({
    ids: [`grade-${grade}`],
    label: useStrings(language)(`sources.grade.${grade}`),
    entries: entries.map((source) => ({ id: source.id, label: sourceTitle(source, language) })),
  })),
);

/** The sources that stand on a page, by grade, and whether a grade begins on an earlier page. */
export const sourceGroups = (slice: Slice): (SourceGroup & { isContinued: boolean })[] => cutGroups(groups, slice);
