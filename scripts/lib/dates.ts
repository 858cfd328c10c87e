import { months } from '../../src/domain/figures.ts';

/** The last day that a day, a month or a year may mean: `2017-02` is `2017-02-28`. */
export function lastDayOf(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  if (day !== undefined) return date;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const monthNames = months.toLowerCase().split('|');

/**
 * The first day on which the value of a period can be known: the last of its year; or, where the period has a label, the
 * first of the last month that the English label names, since a label may say "as of August". One that names no month
 * tells no day.
 */
export function earliestDayOf({
  year,
  label,
}: {
  year: number;
  label?: { en: string } | undefined;
}): string | undefined {
  if (!label) return `${year}-12-31`;
  const named =
    label.en
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.map((word) => monthNames.indexOf(word) + 1) ?? [];
  const last = named.filter((month) => month > 0).at(-1);
  return last === undefined ? undefined : `${year}-${String(last).padStart(2, '0')}-01`;
}
