import { createHash } from 'node:crypto';
import { figureDetails, figureRecord } from '../../src/domain/published.ts';
import type { Text } from '../../src/schemas/common.ts';
import type { Observation } from '../../src/schemas/observation.ts';
import type { PublishedState } from '../../src/schemas/published.ts';

/** Between what a state of a figure says in plain text and the rest. A record from before the rest was kept has none. */
const mark = '; ';

const sumOf = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 8);

/**
 * An observation as the record keeps it: what it says in plain text, how far it can be trusted, and short sums of its
 * sources and of those words that are too long: "28, exact, 2020, city-mean, series; official, sources 4fe1a022".
 * @param original the id that a source had at first: under another name it is the same source.
 */
export function figureSays(observation: Observation, original: (id: string) => string): string {
  const details = figureDetails({ ...observation, sources: observation.sources.map(original) });
  const sums = details.map(([field, words]) => `${field} ${sumOf(words)}`);
  return figureRecord(observation) + mark + [observation.grade, ...sums].join(', ');
}

/**
 * The states of a figure that were registered, each in the form of today. One from before sources, wordings and the like
 * were kept says as much as the state that the content tells of at its place, if that begins with the same plain text; its
 * day stays.
 */
export function withDetails(known: readonly PublishedState[], told: readonly string[]): PublishedState[] {
  let from = 0;
  return known.map((state) => {
    const place = told.findIndex((says, index) => index >= from && isSameOrLess(state.says, says));
    if (place < 0) return state;
    from = place + 1;
    return { ...state, says: told[place] ?? state.says };
  });
}

/** Whether a state says the same as another, or did so before details were kept. */
export const isSameOrLess = (before: string, now: string): boolean => now === before || now.startsWith(before + mark);

/** What a state of a figure says in plain text, for people. */
export const plainState = (says: string): string =>
  says.includes(mark) ? says.slice(0, says.lastIndexOf(mark)) : says;

/** The details of a state by the names of their fields. The grade stands first and has no name. */
function detailsOf(says: string): ReadonlyMap<string, string> {
  if (!says.includes(mark)) return new Map();
  const [grade = '', ...sums] = says.slice(says.lastIndexOf(mark) + mark.length).split(', ');
  return new Map([['grade', grade], ...sums.map((one) => [one.slice(0, one.lastIndexOf(' ')), one] as const)]);
}

/** The fields whose details are not the same in two states. */
function differingFields(one: string, other: string): string[] {
  const [before, after] = [detailsOf(one), detailsOf(other)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((field) => before.get(field) !== after.get(field));
}

/** In what a state that was published differs from another, for people. */
export function differenceWords(was: string, now: string): Text {
  const [before, after] = [plainState(was), plainState(now)];
  const fields = differingFields(was, now).map((field) => `“${field}”`);
  const parts: Text[] = [
    ...(before === after
      ? []
      : [{ en: `it was “${before}”, here it is “${after}”`, zh: `原为“${before}”，现为“${after}”` }]),
    ...(fields.length === 0
      ? []
      : [{ en: `other than published: ${fields.join(', ')}`, zh: `有变动的字段：${fields.join('、')}` }]),
  ];
  return { en: parts.map(({ en }) => en).join('; '), zh: parts.map(({ zh }) => zh).join('；') };
}

/** Of all states that are told of, the one that is most like one that was published. The present one is preferred. */
export function nearestState(was: string, told: readonly string[]): string {
  const partsOf = (says: string) => plainState(says).split(', ');
  const farness = (says: string) => {
    const others = partsOf(says);
    return partsOf(was).filter((part) => !others.includes(part)).length + differingFields(was, says).length;
  };
  return told.toReversed().reduce((best, says) => (farness(says) < farness(best) ? says : best), told.at(-1) ?? '');
}
