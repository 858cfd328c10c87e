import { isDeepStrictEqual } from 'node:util';
import { isSameFigure } from '../../../src/domain/published.ts';
import type { Text } from '../../../src/schemas/common.ts';
import { observationSchema, type Observation } from '../../../src/schemas/observation.ts';
import { withField } from './cells.ts';
import type { ReadRow } from './read-rows.ts';

/** The names of the fields, in that order. */
export const observationFields = Object.keys(observationSchema.shape) as (keyof Observation)[];

/** The fields of an observation in the order in which files have them. */
export function inOrder(fields: object): Partial<Observation> {
  const entries = observationFields.flatMap((name) => {
    const content = (fields as Partial<Observation>)[name];
    return content === undefined ? [] : [[name, content] as const];
  });
  return Object.fromEntries(entries);
}

/** An observation as a row says it: what is not in the row stays as it is. It may not fit its schema. */
export function revised(before: Observation | undefined, { cells }: ReadRow): Partial<Observation> {
  const after = [...cells].reduce<object | undefined>(
    (value, [{ path }, content]) => (path ? withField(value, path, content) : value),
    before,
  );
  return inOrder(after ?? {});
}

/** What a former figure keeps beside its value: what belongs to the value, and the rest if it was different. */
const always = ['asPublished', 'unit'] as const;
const ifDifferent = ['period', 'qualifier', 'basis', 'use', 'sources', 'grade'] as const;

/**
 * Whether a published figure says something else than before, so that readers must be told why. A figure that is withdrawn
 * says so itself.
 */
export function needsReason(before: Observation, after: Observation): boolean {
  const { withdrawn, ...standing } = after;
  return !isSameFigure(before, before.withdrawn && withdrawn ? after : standing);
}

/** A changed figure with the record of what it was. */
export function withRevision(before: Observation, after: Observation, day: string, reason: Text): Observation {
  const changed = ifDifferent.filter((name) => !isDeepStrictEqual(before[name], after[name]));
  const kept = [...always, ...changed].filter((name) => before[name] !== undefined);
  const was = {
    value: before.value,
    ...Object.fromEntries(kept.map((name) => [name, before[name]])),
    ...(before.withdrawn && !after.withdrawn ? { withdrawn: before.withdrawn } : {}),
  };
  return { ...after, revisions: [...(before.revisions ?? []), { day, was, reason }] };
}
