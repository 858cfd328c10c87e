import { methodVersion } from '../../src/domain/method.ts';
import { extendRecord, standingOf } from '../../src/domain/published.ts';
import { decideStatus } from '../../src/domain/status.ts';
import type { Published, PublishedState, PublishedStatus } from '../../src/schemas/published.ts';
import {
  knownOf,
  publishedAddressesIn,
  recordOf,
  recordedIn,
  recordShelves,
  type Recorded,
  type RecordShelf,
} from './recorded.ts';
import { inLine } from './register.ts';
import type { Tree } from './tree.ts';

type Table<Value> = Readonly<Record<string, Value>>;

/** A table with more entries, in alphabetical order. */
const merge = <Value>(before: Table<Value>, fresh: Table<Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries({ ...before, ...fresh }).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** Whether something was changed after it was published and the content does not tell how. */
export function isUntold(published: Published | undefined, thing: Recorded): boolean {
  const standing = standingOf(knownOf(published, thing), thing.told);
  return standing === 'changed' || standing === 'erased';
}

/** The status of each indicator's target; of none where the plan's period cannot be read. */
export function statusesIn({ indicators, site }: Tree): ReadonlyMap<string, PublishedStatus['kind']> {
  if (!site) return new Map();
  const { start } = site.data.period;
  return new Map(indicators.entries.map(({ id, data }) => [id, decideStatus({ ...data, id }, start).kind]));
}

/** The statuses with those that changed. What rests on a change that is not told of waits until it is. */
function extendStatuses(
  before: Published | undefined,
  tree: Tree,
  things: readonly Recorded[],
  day: string,
): Published['statuses'] {
  const waiting = new Set(things.filter((thing) => isUntold(before, thing)).map(({ entry }) => entry.id));
  const changed = [...statusesIn(tree)].flatMap(([id, kind]): [string, PublishedStatus[]][] => {
    const known = before?.statuses[id] ?? [];
    if (known.at(-1)?.kind === kind || waiting.has(id)) return [];
    return [[id, [...known, { day, kind, method: methodVersion }]]];
  });
  return merge(before?.statuses ?? {}, Object.fromEntries(changed));
}

/** The addresses with the day from which each is there. That of an update which is still to come moves with it. */
function extendAddresses(before: Published['addresses'], tree: Tree, day: string): Published['addresses'] {
  const posted = new Map(tree.updates.en.entries.map(({ id, data }) => [`updates/${id}`, data.posted]));
  const fresh = publishedAddressesIn(tree).map((address) => {
    const later = posted.get(address) ?? day;
    return [address, later > day ? later : day] as const;
  });
  const past = Object.entries(before).filter(([address, since]) => since <= day || !posted.has(address));
  return merge(Object.fromEntries(fresh), Object.fromEntries(past));
}

/** The states of a thing with what is new. An update that is still to come may change until then. */
function extendStates(known: readonly PublishedState[], { told, from = '' }: Recorded, day: string) {
  const now = told.at(-1) ?? '';
  if (from <= day) return extendRecord(known, told, day);
  return known.at(-1)?.says === now ? known : [{ day, says: now }];
}

/**
 * The record of what was published with everything that is new in the content. Nothing is ever taken out of it, and a
 * change that the content does not tell of is not taken into it. States of figures from before their sources and wordings
 * were kept get them from the content, and keep their days.
 * @param day the day on which this is published, `YYYY-MM-DD`.
 */
export function registerPublished(before: Published | undefined, tree: Tree, day: string): Published {
  const things = recordedIn(tree);
  const extended = (shelf: RecordShelf) =>
    Object.fromEntries(
      things
        .filter((thing) => thing.shelf === shelf)
        .map((thing) => [thing.id, [...extendStates(knownOf(before, thing), thing, day)]]),
    );
  const owners = new Map(things.filter(({ shelf }) => shelf === 'figures').map(({ id, entry }) => [id, entry.id]));
  const figures = Object.fromEntries(
    Object.entries(extended('figures')).map(([id, states]) => [id, { indicator: owners.get(id) ?? '', states }]),
  );
  return {
    begun: before?.begun ?? day,
    addresses: extendAddresses(before?.addresses ?? {}, tree, day),
    figures: merge(before?.figures ?? {}, figures),
    targets: merge(before?.targets ?? {}, extended('targets')),
    baselines: merge(before?.baselines ?? {}, extended('baselines')),
    statuses: extendStatuses(before, tree, things, day),
    notes: merge(before?.notes ?? {}, extended('notes')),
    words: merge(before?.words ?? {}, extended('words')),
    updates: merge(before?.updates ?? {}, extended('updates')),
  };
}

/** The record as its file has it: one thing a line, so that a change shows as one line. */
export function formatPublished(published: Published): string {
  const { begun, ...tables } = published;
  const parts = Object.entries(tables).map(([name, table]) => {
    const lines = Object.entries(table).map(([id, value]) => `    ${JSON.stringify(id)}: ${inLine(value)}`);
    return `  ${JSON.stringify(name)}: {${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}}`;
  });
  return `{\n  "begun": ${JSON.stringify(begun)},\n${parts.join(',\n')}\n}\n`;
}

/** How many entries a record has in all: states, statuses and addresses. */
export function countRecord(published: Published): number {
  const states = recordShelves.flatMap((shelf) =>
    Object.keys(published[shelf]).flatMap((id) => recordOf(published, shelf, id)),
  );
  return states.length + Object.values(published.statuses).flat().length + Object.keys(published.addresses).length;
}
