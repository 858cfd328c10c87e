import { months } from '../../../src/domain/figures.ts';
import { formatDate } from '../../../src/domain/format.ts';
import { periodWords } from '../../../src/i18n/findings.ts';
import type { Grade, Text } from '../../../src/schemas/common.ts';
import type { IndicatorFile } from '../../../src/schemas/indicator.ts';
import type { Observation } from '../../../src/schemas/observation.ts';
import { earliestDayOf, lastDayOf } from '../dates.ts';
import type { Problem } from '../problem.ts';
import type { RuleId } from '../rules/index.ts';
import { problemAt, type Entry, type Tree } from '../tree.ts';

/** Checks each published value: that its year is possible, that it is written as it may be, that its grade is none too good. */
export function checkObservations(tree: Tree, today: string): Problem[] {
  const published = new Map(tree.sources.entries.map(({ id, data }) => [id, data.published]));
  const grades = new Map(tree.sources.entries.map(({ id, data }) => [id, data.grade]));
  return tree.indicators.entries.flatMap((entry) => [
    ...entry.data.observations.flatMap((observation, index) => {
      const told = judgeValue(entry.data, observation) ?? judgeTime(observation, published, today);
      const before = entry.data.observations[index - 1];
      return [
        ...(told ? [told] : []),
        ...order(observation, before),
        ...labelled(observation),
        ...graded(observation, grades),
      ].map(([rule, field, values]) => problemAt(rule, entry, ['observations', index, field], values));
    }),
    ...doubles(entry),
  ]);
}

/** A rule, the field of the observation, and what the sentences are given. */
type Told = readonly [rule: RuleId, field: string, values: Problem['values']];

const decimalsOf = (value: number) => /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;

function judgeValue({ unit, target, bases }: IndicatorFile, observation: Observation): Told | undefined {
  const { value, use, basis } = observation;
  if (use === 'series' && bases.some(({ id, decides }) => id === basis && !decides)) {
    return ['series-on-other-basis', 'basis', { basis }];
  }
  if (observation.unit) return undefined;
  if (decimalsOf(value) > unit.decimals) return ['value-decimals', 'value', { value, decimals: unit.decimals }];
  return isPercent({ unit, target }) && (value < 0 || value > 100)
    ? ['percent-out-of-range', 'value', { value }]
    : undefined;
}

/** Whether values are shares of a whole: percents, unless the target itself lies beyond 100 or below 0. */
const isPercent = ({ unit, target }: Pick<IndicatorFile, 'unit' | 'target'>): boolean =>
  unit.symbol.en === '%' && [target.value, target.max ?? 0].every((value) => value >= 0 && value <= 100);

type Published = ReadonlyMap<string, string | undefined>;

function judgeTime({ period, qualifier, sources }: Observation, published: Published, today: string): Told | undefined {
  const name = periodText({ period });
  const isWhole = qualifier === 'exact' || qualifier === 'approximate';
  const known = (isWhole || period.label ? earliestDayOf(period) : undefined) ?? `${period.year}-01-01`;
  if (known >= today) return ['observation-future', 'period', { period: name, today }];
  const dates = sources.map((id) => published.get(id));
  const latest =
    dates
      .map((date) => date ?? '9')
      .toSorted()
      .at(-1) ?? '9';
  // A source that gives no day may be as late as its year: a report "of 2022" may hold the whole of 2022.
  const isEarly = latest !== '9' && lastDayOf(latest) < known;
  return isEarly ? ['observation-early', 'period', { period: name, published: dateText(latest) }] : undefined;
}

/** The period of a value in both languages: its own label, or the year. */
export const periodText = (observation: Pick<Observation, 'period'>): Text => ({
  en: periodWords(observation, 'en'),
  zh: periodWords(observation, 'zh'),
});

/** The day, month or year of a source in both languages. */
const dateText = (date: string): Text => ({ en: formatDate(date, 'en'), zh: formatDate(date, 'zh') });

const order = ({ period }: Observation, before: Observation | undefined): Told[] =>
  before && before.period.year > period.year
    ? [['observation-order', 'period', { year: period.year, before: before.period.year }]]
    : [];

const monthSpan = new RegExp(`(?:${months})\\s*(?:[–—-]|to)\\s*(?:${months})|quarter|half`, 'i');

/** What does not fit between the label of a period, its year and what is said of the value. */
function labelled({ period: { year, label }, qualifier, use }: Observation): Told[] {
  if (!label) return qualifier === 'part-year' ? [['part-year-unlabeled', 'qualifier', {}]] : [];
  const last = label.en.match(/(?<!\d)\d{4}(?!\d)/g)?.at(-1);
  if (last !== undefined && Number(last) !== year) return [['label-other-year', 'period', { label, last, year }]];
  return qualifier === 'exact' && use === 'series' && monthSpan.test(label.en)
    ? [['part-year-exact', 'qualifier', { label }]]
    : [];
}

/** The grades, the best first. */
const ranks: readonly Grade[] = ['bulletin', 'official', 'press', 'derived'];

function graded({ grade, sources }: Observation, grades: ReadonlyMap<string, Grade>): Told[] {
  const [best] = ranks.filter((rank) => sources.some((id) => grades.get(id) === rank));
  if (!best || ranks.indexOf(grade) >= ranks.indexOf(best)) return [];
  return [['grade-above-source', 'grade', { grade, best }]];
}

const sameness = ({ period, basis, value, sources }: Observation) =>
  JSON.stringify([period.label?.en ?? period.year, basis, value, sources[0]]);

/** Two values of a series for one period are told by a rule of their own, whatever they are. */
function doubles(entry: Entry<IndicatorFile>): Problem[] {
  const first = new Map<string, Observation>();
  return entry.data.observations.flatMap((observation, index) => {
    const key = sameness(observation);
    const other = first.get(key);
    if (!other) first.set(key, observation);
    if (!other || (other.use === 'series' && observation.use === 'series')) return [];
    return [problemAt('observation-twice', entry, ['observations', index, 'value'], { other: other.id })];
  });
}
