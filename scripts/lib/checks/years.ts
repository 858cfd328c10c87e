import type { IndicatorFile } from '../../../src/schemas/indicator.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { problemAt, type Entry, type Tree } from '../tree.ts';

/** How many years before the plan a value may be for, and how many after it a target may be set for. */
const reach = 15;

/** No document that a plan rests on is older. A year before it has a wrong digit, or one too many. */
const earliest = 1900;

/** Checks that every year and day is one that can be: within reach of the plan, not before what it tells of, not to come. */
export function checkYears(tree: Tree, today: string): Problem[] {
  const { site } = tree;
  if (!site) return [];
  const { start, end } = site.data.period;
  if (end < start) return [problemAt('period-reversed', site, ['period', 'end'], { start, end })];
  const years = tree.indicators.entries.flatMap((entry) => yearsOf(entry, start, end, Number(today.slice(0, 4))));
  return [...years, ...days(tree, today), ...updates(tree)];
}

/** A year, where it stands, and between which years it must lie. */
type Year = readonly [path: FieldPath, year: number, from: number, to: number];

function yearsOf(entry: Entry<IndicatorFile>, start: number, end: number, now: number): Problem[] {
  const { target, baseline, observations, breaks } = entry.data;
  const all: Year[] = [
    [['target', 'year'], target.year, start, end + reach],
    ...(baseline ? [[['baseline', 'year'], baseline.year, start - reach, start] as const] : []),
    ...observations.map(({ period }, index): Year => {
      // A year to come is told by a rule of its own.
      return [['observations', index, 'period', 'year'], period.year, start - reach, Math.max(now, period.year)];
    }),
    ...breaks.map(({ year }, index): Year => [['breaks', index, 'year'], year, start - reach, Math.max(now, end)]),
    ...breaks.flatMap(({ year, day }, index): Year[] => {
      return day ? [[['breaks', index, 'day'], Number(day.slice(0, 4)), year - 1, year - 1]] : [];
    }),
  ];
  return all
    .filter(([, year, from, to]) => year < from || year > to)
    .map(([path, year, from, to]) => problemAt('year-out-of-range', entry, path, { year, from, to }));
}

/** Days on which something was done or published. An update may be posted for a day to come. */
function days({ site, sources, updates: { en, zh }, moved, corrections }: Tree, today: string): Problem[] {
  const own = site
    ? ([
        [site, ['issued'], site.data.issued],
        [site, ['official', 'en', 'posted'], site.data.official.en.posted],
        [site, ['official', 'zh', 'posted'], site.data.official.zh.posted],
      ] as const)
    : [];
  const published = sources.entries.map((entry) => [entry, ['published'], entry.data.published ?? ''] as const);
  const told = [...en.entries, ...zh.entries].flatMap((entry) => [
    [entry, ['date'], entry.data.date] as const,
    [entry, ['posted'], entry.data.posted] as const,
  ]);
  const changed = [...moved, ...corrections].map((entry) => [entry, ['day'], entry.data.day] as const);
  return [
    ...[...own, ...published]
      .filter(([, , date]) => date > today)
      .map(([entry, path, date]) => problemAt('date-future', entry, path, { date, today })),
    ...[...own, ...published, ...told, ...changed]
      .filter(([, , date]) => date !== '' && date < String(earliest))
      .map(([entry, path, date]) => problemAt('date-long-ago', entry, path, { date, from: earliest })),
  ];
}

const updates = ({ updates: { en, zh } }: Tree): Problem[] =>
  [...en.entries, ...zh.entries]
    .filter(({ data: { date, posted } }) => date > posted)
    .map((entry) =>
      problemAt('update-before-event', entry, ['date'], { date: entry.data.date, posted: entry.data.posted }),
    );
