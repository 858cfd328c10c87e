import { extractFigures } from '../../../src/domain/figures.ts';
import type { IndicatorFile } from '../../../src/schemas/indicator.ts';
import { usualLeap, type Observation } from '../../../src/schemas/observation.ts';
import type { Problem } from '../problem.ts';
import type { RuleId } from '../rules/index.ts';
import { problemAt, type Entry, type Tree } from '../tree.ts';

/** What makes a value doubtful: the rule, and what its sentences are given. */
type Doubt = readonly [rule: RuleId, values: Problem['values']];

/** Checks that no value is doubtful unless somebody confirmed it, and that nothing is confirmed that is not doubtful. */
export const checkDoubtfulValues = ({ indicators }: Tree): Problem[] => indicators.entries.flatMap(doubtful);

function doubtful(entry: Entry<IndicatorFile>): Problem[] {
  const leaps = leapsOf(entry.data);
  return entry.data.observations.flatMap((observation, index) => {
    const doubts = [leaps.get(observation), ...doubtsOf(observation, entry.data)].filter(
      (doubt) => doubt !== undefined,
    );
    if (!observation.confirmed) {
      return doubts.map(([rule, values]) => problemAt(rule, entry, ['observations', index, 'value'], values));
    }
    return doubts.length > 0 ? [] : [problemAt('confirmation-idle', entry, ['observations', index, 'confirmed'])];
  });
}

/** Values of the line that leap from the one before. A leap that nobody confirmed is no measure for the next. */
function leapsOf({ observations, leap = usualLeap }: IndicatorFile): ReadonlyMap<Observation, Doubt> {
  const found = new Map<Observation, Doubt>();
  let before: number | undefined;
  for (const observation of observations.filter(isOfLine)) {
    const { value, confirmed } = observation;
    const times = timesApart(before ?? value, value);
    if (times > leap) {
      const values = { value, before: before ?? value, leap, times: Number(times.toPrecision(3)) };
      found.set(observation, ['value-leap', values]);
    }
    if (times <= leap || confirmed) before = value;
  }
  return found;
}

const isOfLine = ({ use, unit, qualifier }: Observation): boolean =>
  use === 'series' && unit === undefined && qualifier === 'exact';

/** How many times as big or small a value is as the one before. From nothing to something is no leap; to nothing is an endless one. */
function timesApart(before: number, value: number): number {
  if (before === value || before === 0) return 1;
  return Math.max(Math.abs(before / value), Math.abs(value / before));
}

function doubtsOf(observation: Observation, { target, observations }: IndicatorFile): Doubt[] {
  const { value, unit } = observation;
  if (unit) return [];
  return [
    ...(value < 0 && target.value >= 0 ? [['value-negative', { value }] as const] : []),
    ...farFromLine(observation, observations),
    ...otherThanPublished(observation),
  ];
}

/** How far a second source may be from the value of the line, as a share of the greater. */
const farApart = 0.1;

function farFromLine({ value, use, period, basis }: Observation, observations: readonly Observation[]): Doubt[] {
  if (use !== 'support') return [];
  const line = observations.find(
    (other) => other.use === 'series' && other.period.year === period.year && other.basis === basis,
  );
  if (!line || Math.abs(line.value - value) <= farApart * Math.max(Math.abs(line.value), Math.abs(value))) return [];
  return [['support-far', { value, line: line.value, other: line.id }]];
}

/** A value is one of the numbers in the words as published, or the sum of all. Words without a number say nothing of it. */
function otherThanPublished({ value, asPublished }: Observation): Doubt[] {
  const numbers = extractFigures(asPublished?.en ?? '', 'en').map((figure) => Number.parseFloat(figure));
  const sum = numbers.reduce((all, number) => all + number, 0);
  if (numbers.length === 0 || [...numbers, sum].includes(value)) return [];
  return [['value-not-as-published', { value, words: asPublished ?? '' }]];
}
