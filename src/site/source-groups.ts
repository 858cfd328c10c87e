import { gradeSchema, type Grade } from '../schemas/common.ts';
import type { Source } from '../schemas/source.ts';
import { sources } from './library.ts';

/** The sources of one grade, the newest first. */
export interface SourceGroup {
  grade: Grade;
  sources: Source[];
}

/** Newest first; those without a date last; of two on one day the first by id. */
const newestFirst = (one: Source, other: Source): number =>
  (other.published ?? '').localeCompare(one.published ?? '', 'en');

/** The sources by grade, the most reliable grade first. A grade without sources is left out. */
export const sourceGroups: readonly SourceGroup[] = gradeSchema.options
  .map((grade) => ({
    grade,
    sources: [...sources.values()].filter((source) => source.grade === grade).toSorted(newestFirst),
  }))
  .filter((group) => group.sources.length > 0);
