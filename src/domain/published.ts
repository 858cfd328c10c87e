import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import type { PublishedState } from '../schemas/published.ts';
import type { ShortBaseline } from './revisions.ts';

/** What an observation says, in short and plain text, as the record of what was published begins with it. */
export function figureRecord({ value, unit, qualifier, period, basis, use, withdrawn }: Observation): string {
  return [
    unit ? `${value} ${unit.en}` : String(value),
    qualifier,
    period.label ? `${period.year} (${period.label.en})` : String(period.year),
    basis,
    use,
    ...(withdrawn ? [`withdrawn ${withdrawn.day}`] : []),
  ].join(', ');
}

/** A field of an observation, as its file calls it, with what readers are told by it. */
type FieldWords = readonly [field: string, words: string];

/** What an observation says beside {@link figureRecord} in words that are too long for the record, which keeps their sums. */
export function figureDetails({ sources, asPublished, unit, period }: Observation): FieldWords[] {
  const all: readonly (readonly [string, string | undefined])[] = [
    ['sources', sources.join(' ')],
    ['asPublished', asPublished && `${asPublished.en}\n${asPublished.zh}`],
    ['unit.zh', unit?.zh],
    ['period.label.zh', period.label?.zh],
  ];
  return all.flatMap(([field, words]) => (words === undefined ? [] : [[field, words] as const]));
}

/** Whether two states of an observation say the same of all that the record holds. */
export const isSameFigure = (one: Observation, other: Observation): boolean =>
  figureRecord(one) === figureRecord(other) &&
  one.grade === other.grade &&
  JSON.stringify(figureDetails(one)) === JSON.stringify(figureDetails(other));

/** What a target asks, in short: "at-least 80 by 2034". */
export const targetRecord = ({ kind, value, max, year }: Indicator['target']): string =>
  `${kind} ${max === undefined ? value : `${value}–${max}`} by ${year}`;

/** A baseline in short: "40 in 2029", or "none". */
export const baselineRecord = (baseline: ShortBaseline | undefined): string =>
  baseline ? `${baseline.value} in ${baseline.year ?? '?'}` : 'none';

/**
 * What the record says of a thing beside what its content says: `same`; `behind` where the content says more, by changes
 * that it tells of; `changed` where what was published last is not told of any more; `erased` where something older is not.
 */
type Standing = 'same' | 'behind' | 'changed' | 'erased';

/**
 * Holds the record of a thing against all that its content says it ever was.
 * @param known what was registered, the oldest first. @param told what the content tells, the oldest first.
 */
export function standingOf(known: readonly PublishedState[], told: readonly string[]): Standing {
  const last = known.at(-1);
  if (!last) return 'behind';
  if (!told.includes(last.says)) return 'changed';
  if (!isWithin(known, told)) return 'erased';
  return last.says === told.at(-1) ? 'same' : 'behind';
}

/** Whether everything registered is told of, in the same order. */
function isWithin(known: readonly PublishedState[], told: readonly string[]): boolean {
  let from = 0;
  return known.every(({ says }) => {
    const place = told.indexOf(says, from);
    from = place + 1;
    return place >= 0;
  });
}

/**
 * The record of a thing with what is new. Of a thing that is registered for the first time its present state is taken; what
 * the content does not tell of properly is left for the check to name.
 */
export function extendRecord(
  known: readonly PublishedState[],
  told: readonly string[],
  day: string,
): readonly PublishedState[] {
  if (standingOf(known, told) !== 'behind') return known;
  const from = known.length === 0 ? told.length - 1 : told.lastIndexOf(known.at(-1)?.says ?? '') + 1;
  return [...known, ...told.slice(from).map((says) => ({ day, says }))];
}
