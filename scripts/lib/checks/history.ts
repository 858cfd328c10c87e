import { isUntold, statusesIn } from '../register-published.ts';
import { knownOf, publishedAddressesIn, recordedIn, recordOf, type Recorded } from '../recorded.ts';
import { differenceWords, nearestState, plainState } from '../figure-states.ts';
import { subjectOf } from '../../../src/domain/addresses.ts';
import { standingOf } from '../../../src/domain/published.ts';
import type { Published } from '../../../src/schemas/published.ts';
import { problemInLine, type TreeFile } from '../files.ts';
import { goneRecord } from '../gone-records.ts';
import type { Problem } from '../problem.ts';
import { changedWords } from './printed.ts';
import { problemAt, type Shelf, type Tree } from '../tree.ts';

/**
 * Checks that what was published is not changed or erased without a word, that the record knows all there is, and that each
 * change changes something, and none is of a day before what it changed was published.
 */
export function checkHistory(tree: Tree, today: string): Problem[] {
  const published = tree.published?.data;
  const recorded = recordedIn(tree);
  const things = recorded.filter((thing) => !isOfAnother(tree, thing));
  return [
    ...recorded.flatMap((thing) => [...tooEarly(published, thing), ...idle(thing)]),
    ...things.filter(({ from = '' }) => from <= today).flatMap((thing) => changedProblems(published, thing)),
    ...lostFigures(tree),
    ...(isRecordThere(tree) ? unrecorded(tree, things, today) : []),
  ];
}

/** Whether something can be missing in the record: not if that cannot be read, or is gone itself. */
const isRecordThere = (tree: Tree): boolean =>
  goneRecord(tree)?.file !== 'published.json' && !tree.problems.some(({ file }) => file === 'published.json');

/** Whether an observation bears the id of one that was registered for another indicator: that is told of as a used id. */
function isOfAnother({ published, indicators }: Tree, { shelf, id, entry }: Recorded): boolean {
  const owner = shelf === 'figures' ? published?.data.figures[id]?.indicator : undefined;
  return owner !== undefined && owner !== entry.id && indicators.ids.has(owner);
}

function changedProblems(published: Published | undefined, thing: Recorded): Problem[] {
  const { shelf, id, told, entry, path, printed } = thing;
  const known = knownOf(published, thing);
  if (printed) return changedWords(known, told, printed);
  const standing = standingOf(known, told);
  if (standing === 'erased') {
    const gone = known.find(({ says }) => !told.includes(says)) ?? known[0];
    return [problemAt('history-erased', entry, path, { id, was: plainState(gone?.says ?? '') })];
  }
  if (standing !== 'changed') return [];
  const facts = { id, was: known.at(-1)?.says ?? '', now: told.at(-1) ?? '' };
  if (shelf === 'updates') return [problemAt('update-changed', entry, path)];
  if (shelf === 'notes') return [problemAt('note-changed', entry, path)];
  if (shelf === 'figures') {
    const changes = differenceWords(facts.was, nearestState(facts.was, told));
    return [problemAt('figure-changed', entry, path, { id, changes })];
  }
  return [problemAt('target-changed', entry, path, { ...facts, what: shelf === 'targets' ? 'target' : 'baseline' })];
}

/** The observations that were published and are gone from an indicator that is still there. */
function lostFigures({ published, indicators, moved }: Tree): Problem[] {
  if (!published) return [];
  const owners = new Map(
    indicators.entries.flatMap(({ id, data }) => data.observations.map((observation) => [observation.id, id] as const)),
  );
  const present = new Set(indicators.entries.map(({ id }) => id));
  return Object.entries(published.data.figures).flatMap(([id, { indicator: registered }]) => {
    const entry = moved.find(({ data }) => data.kind === 'indicator' && data.id === registered);
    const indicator = entry?.data.to ?? registered;
    if (!present.has(indicator) || owners.get(id) === indicator) return [];
    return [problemAt('figure-lost', published, ['figures', id], { id, indicator })];
  });
}

/** What the record does not know yet, one problem a file. */
function unrecorded(tree: Tree, things: readonly Recorded[], today: string): Problem[] {
  const published = tree.published?.data;
  const behind = things
    .filter((thing) => isBehind(published, thing, today))
    .map(({ shelf, id, entry }) => ({ file: entry.file, name: `${shelf}.${id}` }));
  const all = [...behind, ...newStatuses(tree, things), ...newAddresses(tree)];
  return [...Map.groupBy(all, ({ file }) => file)].map(([file, group]) =>
    problemInLine('record-behind', file, 1, { things: inShort(group.map(({ name }) => name)) }),
  );
}

/** Whether the content says more than the record, or the record is still in the form of earlier days. */
function isBehind(published: Published | undefined, thing: Recorded, today: string): boolean {
  const known = knownOf(published, thing);
  const before = recordOf(published, thing.shelf, thing.id);
  if (thing.from !== undefined && thing.from > today) return known.at(-1)?.says !== thing.told.at(-1);
  return standingOf(known, thing.told) === 'behind' || known.some(({ says }, index) => says !== before[index]?.says);
}

/** The first few names, and how many more there are. */
const inShort = (names: readonly string[]): string =>
  names.slice(0, 6).join(', ') + (names.length > 6 ? ` … (+${names.length - 6})` : '');

interface Unrecorded {
  file: TreeFile;
  name: string;
}

function newStatuses(tree: Tree, things: readonly Recorded[]): Unrecorded[] {
  const published = tree.published?.data;
  const waiting = new Set(things.filter((thing) => isUntold(published, thing)).map(({ entry }) => entry.id));
  const statuses = statusesIn(tree);
  return tree.indicators.entries
    .filter(({ id }) => statuses.has(id) && !waiting.has(id))
    .filter(({ id }) => published?.statuses[id]?.at(-1)?.kind !== statuses.get(id))
    .map(({ id, file }) => ({ file, name: `statuses.${id}` }));
}

function newAddresses(tree: Tree): Unrecorded[] {
  const known = tree.published?.data.addresses ?? {};
  return publishedAddressesIn(tree).flatMap((address) => {
    const file = known[address] === undefined ? fileAt(tree, address) : undefined;
    return file ? [{ file, name: `addresses.${address}` }] : [];
  });
}

/** The file of what stands at an address. */
function fileAt({ outline, indicators, updates, sources, pages }: Tree, address: string): TreeFile | undefined {
  const { kind, id } = subjectOf(address);
  const shelves: Partial<Record<typeof kind, Shelf<unknown>>> = {
    unit: outline,
    indicator: indicators,
    update: updates.en,
    source: sources,
    page: pages.en,
  };
  return shelves[kind]?.entries.find((entry) => entry.id === id)?.file;
}

/** The changes of something that are said to be older than what they changed. What was changed before is not known to be. */
function tooEarly(published: Published | undefined, thing: Recorded): Problem[] {
  const [first] = knownOf(published, thing);
  const place = first ? thing.told.indexOf(first.says) : -1;
  if (!first || place < 0) return [];
  return thing.changes
    .slice(place)
    .filter(({ day }) => day < first.day)
    .map(({ day, path }) => problemAt('revision-early', thing.entry, path, { day, since: first.day }));
}

/** The changes after which a figure or a note says what it said before. Of a target more may change than a change can tell. */
const idle = ({ shelf, told, changes, entry }: Recorded): Problem[] =>
  changes.flatMap(({ path }, index) =>
    (shelf === 'figures' || shelf === 'notes') && told[index] === told[index + 1]
      ? [problemAt('revision-idle', entry, path)]
      : [],
  );
