import { createHash } from 'node:crypto';
import { addressesOf, subjectOf } from '../../src/domain/addresses.ts';
import { baselineRecord, targetRecord } from '../../src/domain/published.ts';
import { baselineStates, noteStates, statesOf, targetStates, type NoteState } from '../../src/domain/revisions.ts';
import type { IndicatorFile } from '../../src/schemas/indicator.ts';
import type { NoteFile } from '../../src/schemas/note.ts';
import type { Observation } from '../../src/schemas/observation.ts';
import type { Published, PublishedState } from '../../src/schemas/published.ts';
import { figureSays, withDetails } from './figure-states.ts';
import { originalIds } from './original-ids.ts';
import { printedIn, printedTeller, type Printed } from './printed.ts';
import type { FieldPath } from './problem.ts';
import type { Entry, Tree } from './tree.ts';
import { updateTold } from './update-states.ts';

/** The parts of the record that keep states in short. */
export const recordShelves = ['figures', 'targets', 'baselines', 'notes', 'words', 'updates'] as const;

/** A part of the record that keeps states in short. */
export type RecordShelf = (typeof recordShelves)[number];

/** A day, and the field that gives it. */
export interface Dated {
  day: string;
  path: FieldPath;
}

/** The days of an observation's changes, in their order: each withdrawal comes before the revision that ended it. */
export function daysOfFigure({ revisions = [], withdrawn }: Observation, index: number): Dated[] {
  const at = (...path: FieldPath): FieldPath => ['observations', index, ...path];
  return [
    ...revisions.flatMap(({ day, was }, place) => [
      ...(was.withdrawn ? [{ day: was.withdrawn.day, path: at('revisions', place, 'was', 'withdrawn', 'day') }] : []),
      { day, path: at('revisions', place, 'day') },
    ]),
    ...(withdrawn ? [{ day: withdrawn.day, path: at('withdrawn', 'day') }] : []),
  ];
}

/** The days of a list of changes that stands in a field. */
export const daysIn = (field: string, changes: readonly { day: string }[] = []): Dated[] =>
  changes.map(({ day }, index) => ({ day, path: [field, index, 'day'] }));

/** Something whose states are recorded: what the content tells of it, and where. */
export interface Recorded {
  shelf: RecordShelf;
  id: string;
  /** All that it ever said, in short, the oldest first. The last is what it says now. */
  told: readonly string[];
  /** The changes from each of its states to the next: their days, and where these stand in its file. */
  changes: readonly Dated[];
  /** The file it stands in, and the field that says what it is. */
  entry: Entry<unknown>;
  path: FieldPath;
  /** Of an update: the day from which it is published. Before, it may still change. */
  from?: string;
  /** Of the words that the plan prints: what they are, part by part. */
  printed?: Printed;
}

/** The words of a note as a short sum, which changes with any of them. */
const sumOf = ({ text }: NoteState): string =>
  createHash('sha256').update(`${text.en}\n${text.zh}`).digest('hex').slice(0, 12);

const noteRecord = (state: NoteState): string => `${state.certainty}, ${sumOf(state)}`;

function ofIndicator(entry: Entry<IndicatorFile>, original: (id: string) => string): Recorded[] {
  const { id, data } = entry;
  const all = daysIn('corrections', data.corrections);
  const corrected = (of: string) => all.filter((_, index) => data.corrections?.[index]?.of === of);
  return [
    ...data.observations.map((observation, index) => ({
      shelf: 'figures' as const,
      id: observation.id,
      told: statesOf(observation).map((state) => figureSays(state, original)),
      changes: daysOfFigure(observation, index),
      entry,
      path: ['observations', index, 'value'],
    })),
    {
      shelf: 'targets',
      id,
      told: targetStates(data).map(targetRecord),
      changes: corrected('target'),
      entry,
      path: ['target'],
    },
    {
      shelf: 'baselines',
      id,
      told: baselineStates(data).map(baselineRecord),
      changes: corrected('baseline'),
      entry,
      path: ['baseline'],
    },
  ];
}

/** Everything in a content tree whose states are recorded. */
export function recordedIn(tree: Tree): Recorded[] {
  const original = originalIds(tree);
  return [
    ...tree.indicators.entries.flatMap((entry) => ofIndicator(entry, original)),
    ...tree.notes.entries.filter(({ data }) => !data.draft).map(ofNote),
    ...recordedWords(tree),
    ...recordedUpdates(tree, original),
  ];
}

function recordedUpdates({ updates: { en, zh }, published }: Tree, original: (id: string) => string): Recorded[] {
  return en.entries.flatMap((entry): Recorded[] => {
    const { id, data } = entry;
    const translation = zh.entries.find((other) => other.id === id);
    if (!translation || data.draft) return [];
    const told = updateTold([entry, translation], recordOf(published?.data, 'updates', id), original);
    // Of what came before the record only the last state is known.
    const days = daysIn('revisions', data.revisions);
    const changes = days.slice(days.length - (told.length - 1));
    return [{ shelf: 'updates', id, told, changes, entry, path: ['title'], from: data.posted }];
  });
}

const ofNote = (entry: Entry<NoteFile>): Recorded => ({
  shelf: 'notes',
  id: entry.id,
  told: noteStates(entry.data).map(noteRecord),
  changes: daysIn('revisions', entry.data.revisions),
  entry,
  path: ['text'],
});

function recordedWords(tree: Tree): Recorded[] {
  const told = printedTeller(tree);
  return printedIn(tree).map((printed) => ({
    shelf: 'words',
    id: printed.id,
    told: told(printed),
    changes: [],
    entry: { id: printed.id, file: printed.file, at: [], data: undefined },
    path: [],
    printed,
  }));
}

/** What the record says of something; nothing where it does not know it. */
export function recordOf(published: Published | undefined, shelf: RecordShelf, id: string): readonly PublishedState[] {
  if (shelf === 'figures') return published?.figures[id]?.states ?? [];
  return published?.[shelf][id] ?? [];
}

/** What the record says of something, in the form of today. */
export function knownOf(published: Published | undefined, { shelf, id, told }: Recorded): readonly PublishedState[] {
  const known = recordOf(published, shelf, id);
  return shelf === 'figures' ? withDetails(known, told) : known;
}

/** The addresses of all pages of a content tree, also of things that do not fit their schema. */
export const addressesIn = ({ outline, indicators, updates, sources, pages }: Tree): string[] =>
  addressesOf({
    units: outline.entries.map(({ data }) => data),
    indicators: indicators.ids,
    updates: updates.en.ids,
    sources: sources.ids,
    pages: pages.en.ids,
  });

/** The addresses of all pages but those of drafts. */
export function publishedAddressesIn(tree: Tree): string[] {
  const drafts = [...tree.updates.en.entries, ...tree.pages.en.entries].filter(({ data }) => data.draft);
  const ids = new Set(drafts.map(({ id }) => id));
  return addressesIn(tree).filter((address) => !ids.has(subjectOf(address).id));
}
