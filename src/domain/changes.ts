import type { Text } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';
import type { Moved } from '../schemas/moved.ts';
import type { Note } from '../schemas/note.ts';
import type { Published, PublishedStatus } from '../schemas/published.ts';
import { baselineStates, correctionsOf, noteStates, revisedStates, statesOf, targetStates } from './revisions.ts';
import type { NoteState, ShortBaseline } from './revisions.ts';
import { statusReasons } from './status-reasons.ts';

/** What changes can tell of an update. */
export interface PostedUpdate {
  id: string;
  title: Text;
  /** The day it was put on the site. */
  posted: string;
  tasks: readonly string[];
  indicators: readonly string[];
  /** Its changes since, the oldest first. */
  revisions?: readonly { day: string; reason: Text }[] | undefined;
}

/** The kinds of changes, in the order in which those of one day are listed. */
export const changeKinds = [
  'status-changed',
  'figure-withdrawn',
  'figure-revised',
  'figure-new',
  'indicator-new',
  'target-corrected',
  'baseline-corrected',
  'update-posted',
  'update-revised',
  'note-revised',
  'note-new',
  'moved',
] as const;

/** A kind of change. */
export type ChangeKind = (typeof changeKinds)[number];

/** What happened. */
type Happening =
  | ({
      kind: 'status-changed';
      indicator: Indicator;
      was: PublishedStatus['kind'];
      now: PublishedStatus;
    } & StatusCauses)
  | { kind: 'figure-withdrawn'; indicator: Indicator; figure: Observation; reason: Text }
  | { kind: 'figure-revised'; indicator: Indicator; figure: Observation; was: Observation; reason: Text }
  | { kind: 'figure-new'; indicator: Indicator; figure: Observation }
  | { kind: 'indicator-new'; indicator: Indicator }
  | { kind: 'target-corrected'; indicator: Indicator; was: Target; now: Target; reason: Text }
  | { kind: 'baseline-corrected'; indicator: Indicator; was?: ShortBaseline; now?: ShortBaseline; reason: Text }
  | { kind: 'update-posted'; update: PostedUpdate }
  | { kind: 'update-revised'; update: PostedUpdate; reason: Text }
  | { kind: 'note-revised'; note: Note; was: NoteState; reason: Text }
  | { kind: 'note-new'; note: Note }
  | { kind: 'moved'; moved: Moved };

type Target = Indicator['target'];

/** Why a status changed: figures that changed with it, reasons that were given, another version of the method. */
interface StatusCauses {
  figures: readonly Observation[];
  reasons: readonly Text[];
  method?: string;
}

/** One change that readers are told of. */
export type Change = Happening & {
  /** The day of it, `YYYY-MM-DD`. */
  day: string;
  /** A name for it that never changes: `figure/e01/revised/1`. */
  key: string;
};

/** Everything that changes are told from. */
export interface History {
  /** Without it nothing is known to be new, and no status to have changed. */
  published?: Published | undefined;
  indicators: readonly Indicator[];
  notes: readonly Note[];
  updates: readonly PostedUpdate[];
  moved: readonly Moved[];
}

/** The day on which something was registered first, if that was after the record began. */
function newSince(
  published: Published | undefined,
  states: readonly { day: string }[] | undefined,
): string | undefined {
  const day = states?.[0]?.day;
  return published && day !== undefined && day > published.begun ? day : undefined;
}

function figureChanges(indicator: Indicator, observation: Observation, published: Published | undefined): Change[] {
  const { id, revisions = [] } = observation;
  const states = revisedStates(observation);
  const [first = observation] = states;
  const since = newSince(published, published?.figures[id]?.states);
  return [
    ...(since ? [{ kind: 'figure-new', day: since, key: `figure/${id}`, indicator, figure: first } as const] : []),
    ...revisions.map(({ day, reason }, index): Change => {
      const [was = observation, figure = observation] = states.slice(index);
      return { kind: 'figure-revised', day, key: `figure/${id}/revised/${index + 1}`, indicator, figure, was, reason };
    }),
    ...statesOf(observation).flatMap((figure): Change[] => {
      if (!figure.withdrawn) return [];
      const { day, reason } = figure.withdrawn;
      return [{ kind: 'figure-withdrawn', day, key: `figure/${id}/withdrawn/${day}`, indicator, figure, reason }];
    }),
  ];
}

function correctionChanges(indicator: Indicator): Change[] {
  const { id, corrections } = indicator;
  const [targets, baselines] = [targetStates(indicator), baselineStates(indicator)];
  return [
    ...correctionsOf(corrections, 'target').map(({ day, reason }, index): Change => {
      const [was = indicator.target, now = indicator.target] = targets.slice(index);
      return { kind: 'target-corrected', day, key: `target/${id}/${index + 1}`, indicator, was, now, reason };
    }),
    ...correctionsOf(corrections, 'baseline').map(({ day, reason }, index): Change => {
      const [was, now] = baselines.slice(index);
      const key = `baseline/${id}/${index + 1}`;
      return {
        kind: 'baseline-corrected',
        day,
        key,
        indicator,
        ...(was ? { was } : {}),
        ...(now ? { now } : {}),
        reason,
      };
    }),
  ];
}

/** The figures that were registered on the day on which a status changed: they came with it. */
const figuresOf = ({ observations }: Indicator, { figures, begun }: Published, changed: string): Observation[] =>
  observations.filter(({ id }) => figures[id]?.states.some(({ day }) => day === changed && day > begun));

function statusChanges(indicator: Indicator, published: Published | undefined): Change[] {
  const statuses = published?.statuses[indicator.id] ?? [];
  return statuses.slice(1).flatMap((now, index): Change[] => {
    const was = statuses[index];
    if (!was || !published) return [];
    const causes = {
      figures: figuresOf(indicator, published, now.day),
      reasons: statusReasons(indicator, statuses, index + 1).map(({ reason }) => reason),
      ...(was.method === now.method ? {} : { method: now.method }),
    };
    const key = `status/${indicator.id}/${index + 1}`;
    return [{ kind: 'status-changed', day: now.day, key, indicator, was: was.kind, now, ...causes }];
  });
}

function indicatorChanges(indicator: Indicator, { published, moved }: History): Change[] {
  const { id } = indicator;
  const since = moved.some(({ to }) => to === id) ? undefined : newSince(published, published?.targets[id]);
  return [
    ...(since ? [{ kind: 'indicator-new', day: since, key: `indicator/${id}`, indicator } as const] : []),
    ...indicator.observations.flatMap((observation) => figureChanges(indicator, observation, published)),
    ...correctionChanges(indicator),
    ...statusChanges(indicator, published),
  ];
}

function noteChanges(note: Note, published: Published | undefined): Change[] {
  const since = newSince(published, published?.notes[note.id]);
  const states = noteStates(note);
  return [
    ...(since ? [{ kind: 'note-new', day: since, key: `note/${note.id}`, note } as const] : []),
    ...(note.revisions ?? []).map(({ day, reason }, index): Change => {
      const key = `note/${note.id}/revised/${index + 1}`;
      return { kind: 'note-revised', day, key, note, was: states[index] ?? note, reason };
    }),
  ];
}

const updateChanges = (update: PostedUpdate): Change[] => [
  { kind: 'update-posted', day: update.posted, key: `update/${update.id}`, update },
  ...(update.revisions ?? []).map(({ day, reason }, index): Change => {
    return { kind: 'update-revised', day, key: `update/${update.id}/revised/${index + 1}`, update, reason };
  }),
];

/** The latest first; those of one day by kind, and by key within one kind, so that the order never depends on files. */
const byDay = (one: Change, other: Change): number =>
  other.day.localeCompare(one.day, 'en') ||
  changeKinds.indexOf(one.kind) - changeKinds.indexOf(other.kind) ||
  one.key.localeCompare(other.key, 'en');

/** Every change that readers are told of, the latest first. What is of the day on which the record begins is none. */
export function changesIn(history: History): Change[] {
  const { published, indicators, notes, updates, moved } = history;
  return [
    ...indicators.flatMap((indicator) => indicatorChanges(indicator, history)),
    ...updates.flatMap(updateChanges),
    ...notes.flatMap((note) => noteChanges(note, published)),
    ...moved.map((entry): Change => ({ kind: 'moved', day: entry.day, key: `moved/${entry.id}`, moved: entry })),
  ].toSorted(byDay);
}

/** What of the site a page, a feed or a list is about. */
export interface Scope {
  indicators: ReadonlySet<string>;
  notes: ReadonlySet<string>;
  updates: ReadonlySet<string>;
  /** The ids of things that were moved or withdrawn, or of what stands in their place. */
  things: ReadonlySet<string>;
}

/** The ids of what a change is about. */
export function idsIn(change: Change): string[] {
  if ('update' in change) return [change.update.id];
  if (change.kind === 'moved') return [change.moved.id, change.moved.to ?? ''];
  if (change.kind === 'note-new' || change.kind === 'note-revised') return [change.note.id];
  return [change.indicator.id];
}

/** Whether a change is about something. */
export function isAbout(change: Change, { indicators, notes, updates, things }: Scope): boolean {
  if ('update' in change) return updates.has(change.update.id);
  if (change.kind === 'moved') return things.has(change.moved.id) || things.has(change.moved.to ?? '');
  if (change.kind === 'note-new' || change.kind === 'note-revised') return notes.has(change.note.id);
  return indicators.has(change.indicator.id);
}
