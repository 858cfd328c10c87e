import type { Registry } from '../../src/schemas/registry.ts';
import type { GivenId } from './given-ids.ts';
import type { RuleId } from './rules/index.ts';

/** What the check tells of because it is not registered yet. `npm run register` mends it. */
export const untilRegistered: ReadonlySet<RuleId> = new Set(['id-not-registered', 'record-behind']);

/** The registry with the ids that are new, but for those of drafts. What is in it already stays as it is: an id is never removed or changed. */
export function addNewIds(registry: Readonly<Registry>, given: readonly GivenId[]): Registry {
  const fresh = given
    .filter(({ id, draft }) => !draft && registry[id] === undefined)
    .map(({ id, kind, unit, opening }) => [id, { kind, ...(unit ? { unit } : {}), opening }] as const);
  const all = [...Object.entries(registry), ...fresh];
  return Object.fromEntries(all.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The registry as its file has it: one id a line, so that a change shows as one line. */
export function formatRegistry(registry: Readonly<Registry>): string {
  const lines = Object.entries(registry).map(([id, entry]) => `  ${JSON.stringify(id)}: ${inLine(entry)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** JSON in one line, with spaces: `{ "kind": "row", "unit": "b" }`. */
export const inLine = (value: unknown): string => JSON.stringify(value, undefined, 1).replace(/\n\s*/g, ' ');
