import { isDeepStrictEqual } from 'node:util';
import { applyEdits, modify, type FormattingOptions, type JSONPath } from 'jsonc-parser';
import type { Observation } from '../../../src/schemas/observation.ts';
import { observationFields } from './revise.ts';

const formattingOptions: FormattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** A text of JSON with one place changed. Everything else keeps its bytes. */
function put(text: string, path: JSONPath, content: unknown, isInsertion = false): string {
  const getInsertionIndex = (there: string[]): number => {
    const order = observationFields.indexOf(path.at(-1) as keyof Observation);
    const next = there.findIndex((name) => observationFields.indexOf(name as keyof Observation) > order);
    return next < 0 ? there.length : next;
  };
  return applyEdits(
    text,
    modify(text, path, content, { formattingOptions, isArrayInsertion: isInsertion, getInsertionIndex }),
  );
}

/** The file of an indicator with one of its observations changed, field by field. */
export function changeObservation(
  text: string,
  index: number,
  before: Observation,
  after: Partial<Observation>,
): string {
  return observationFields.reduce((changed, name) => {
    if (isDeepStrictEqual(before[name], after[name])) return changed;
    return put(changed, ['observations', index, name], after[name]);
  }, text);
}

/** The file of an indicator with a new observation at a place of the list. */
export const insertObservation = (text: string, index: number, observation: Partial<Observation>): string =>
  put(text, ['observations', index], observation, true);

const yearOf = ({ period }: Partial<Observation>): number => Number(period?.year ?? Infinity);

/** Where a new observation belongs in a list: after those of its year and of the years before. */
export function placeInTime(list: readonly Partial<Observation>[], observation: Partial<Observation>): number {
  const later = list.findIndex((one) => yearOf(one) > yearOf(observation));
  return later < 0 ? list.length : later;
}
