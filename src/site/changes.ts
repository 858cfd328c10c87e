import { formatDate } from '../domain/format.ts';
import { cutGroups, sliceAfter, type Slice } from '../domain/list-pages.ts';
import { remembered } from '../domain/remembered.ts';
import { changesIn, idsIn, isAbout, type Change, type PostedUpdate, type Scope } from '../domain/changes.ts';
import { lookup } from '../domain/lookup.ts';
import { isTask, withDescendants, type TaskNode, type UnitNode } from '../domain/outline.ts';
import { changeWords } from '../i18n/changes.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { dividedList } from './divided-list.ts';
import { blocksOf, indicators, moved, notes, outline, published, targetTable } from './library.ts';
import { indicatorPath, pagePath } from './paths.ts';
import { notesAt } from './places.ts';
import { indicatorsOf, notesOf, unitsOfTask, updatesOfIndicator, updatesOfTask } from './relations.ts';
import { pathOf, titleOf } from './things.ts';
import { revisionsOf, updatesIn } from './updates.ts';

/** A change ready to be shown in a list or a feed. */
export interface ChangeView {
  /** A name for it that never changes. */
  key: string;
  /** The day, `YYYY-MM-DD`, and in words. */
  day: string;
  date: string;
  /** What kind of change it is, in words. */
  kind: string;
  text: string;
  reason?: string;
  /** Where to read on. */
  href: string;
}

const updates: readonly PostedUpdate[] = updatesIn('en').map(({ id, data }) => ({
  id,
  title: { en: data.title, zh: titleOf(id, 'zh') ?? data.title },
  posted: data.posted,
  tasks: data.tasks,
  indicators: data.indicators,
  revisions: revisionsOf(id),
}));

/** Every change that readers are told of, the latest first. */
export const changes: readonly Change[] = changesIn({ published, indicators, notes, updates, moved });

function hrefOf(change: Change, language: Language): string {
  if ('update' in change) return pagePath(language, 'updates', change.update.id);
  if (change.kind === 'note-new' || change.kind === 'note-revised')
    return `${pagePath(language, 'notes')}#${change.note.id}`;
  if (change.kind === 'moved')
    return pathOf(change.moved.to ?? '', language) ?? changeList.pathOf(change.moved.id, language);
  const page = indicatorPath(change.indicator.id, language);
  return 'figure' in change ? `${page}#${change.figure.id}` : page;
}

/** A change ready to be shown in a language. */
export const changeView = (change: Change, language: Language): ChangeView => ({
  key: change.key,
  day: change.day,
  date: formatDate(change.day, language),
  ...changeWords(change, language, (id) => titleOf(id, language)),
  href: hrefOf(change, language),
});

const idsOf = (items: readonly { id: string }[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));

const indicatorScope = (indicator: Indicator): Scope => ({
  indicators: new Set([indicator.id]),
  notes: idsOf(notesOf(indicator)),
  updates: idsOf(updatesOfIndicator(indicator.id, 'en')),
  things: new Set([indicator.id]),
});

const idsOfRows = targetTable.groups.flatMap(({ rows }) => rows.map(({ id }) => id));

/** The places in the words of a unit where notes stand: its heading, its paragraphs, the rows of its table. */
const placesIn = ({ id }: UnitNode): string[] => [
  id,
  ...blocksOf(id, 'en').map((block) => block.id),
  ...(id === targetTable.unit ? idsOfRows : []),
];

const notesBeside = (units: readonly UnitNode[]) => idsOf(units.flatMap(placesIn).flatMap(notesAt));

function taskScope(task: TaskNode): Scope {
  const units = unitsOfTask(task);
  return {
    indicators: idsOf(indicatorsOf(task)),
    notes: notesBeside(units),
    updates: idsOf(updatesOfTask(task, 'en')),
    things: idsOf([...units, ...indicatorsOf(task)]),
  };
}

const noScope: Scope = { indicators: new Set(), notes: new Set(), updates: new Set(), things: new Set() };

function allOf(scopes: readonly Scope[]): Scope {
  const all = (part: keyof Scope) => new Set(scopes.flatMap((scope) => [...scope[part]]));
  return { indicators: all('indicators'), notes: all('notes'), updates: all('updates'), things: all('things') };
}

/** What belongs to a field: its indicators and its tasks. */
const fieldScope = (field: string): Scope =>
  allOf([
    ...indicators.filter((indicator) => indicator.field === field).map(indicatorScope),
    ...outline.tasks.filter((task) => task.field === field).map(taskScope),
  ]);

/** What belongs to a part of the plan: its tasks, and the notes beside all its words. */
function partScope(part: UnitNode): Scope {
  const units = withDescendants(part);
  return allOf([...units.filter(isTask).map(taskScope), { ...noScope, notes: notesBeside(units) }]);
}

const changesNaming = lookup(changes, idsIn);

const about = (scope: Scope): Change[] => {
  const ids = Object.values(scope as Record<keyof Scope, Scope[keyof Scope]>).flatMap((part) => [...part]);
  return changesNaming(ids).filter((change) => isAbout(change, scope));
};

/** The changes about an indicator, the latest first. */
export const changesOfIndicator = (indicator: Indicator): Change[] => about(indicatorScope(indicator));

/** The changes about a task: its text, the indicators that measure it, updates about it; the latest first. */
export const changesOfTask = (task: TaskNode): Change[] => about(taskScope(task));

/** The changes about a unit and all below it: its tasks, and the notes beside words that are of no task; the latest first. */
export const changesOfPart = (part: UnitNode): Change[] => about(partScope(part));

/** The changes about a field: all its indicators and tasks; the latest first. */
export const changesOfField = (field: string): Change[] => about(fieldScope(field));

/** The changes about an update: that it was posted, and what was changed since. */
export const changesOfUpdate = (id: string): Change[] => about({ ...noScope, updates: new Set([id]) });

/** What changed last, and how much more on that day. */
export interface LatestChange {
  change: ChangeView;
  more: number;
}

/** What changed last of some changes; nothing where there is none. */
export function latestChange([latest, ...rest]: readonly ChangeView[]): LatestChange | undefined {
  return latest && { change: latest, more: rest.filter(({ day }) => day === latest.day).length };
}

/** Changes ready to be shown in a language. */
export const changeViews = (chosen: readonly Change[], language: Language): ChangeView[] =>
  chosen.map((change) => changeView(change, language));

/** The changes by day, the latest day first. */
const days = remembered(() => [...Map.groupBy(changes, ({ day }) => day)].map(([day, entries]) => ({ day, entries })));

/** The list of all changes by day, and after them of what was moved or withdrawn. */
export const changeList = dividedList('changes', (language) => [
  ...days().map(({ day, entries }) => {
    const label = formatDate(day, language);
    return { ids: [`day-${day}`], label, entries: entries.map(() => ({ label })) };
  }),
  {
    ids: ['moved-and-withdrawn'],
    label: useStrings(language)('changes.moved'),
    entries: moved.map(({ id, title }) => ({ id, label: title[language] })),
  },
]);

/** The changes of one day that stand on a page. */
interface ChangesOfDay {
  day: string;
  date: string;
  changes: ChangeView[];
  /** Whether the day begins on an earlier page. */
  isContinued: boolean;
}

/** The changes that stand on a page of their list, by day. */
export const changesByDay = (language: Language, slice: Slice): ChangesOfDay[] =>
  cutGroups(days(), slice).map(({ day, entries, isContinued }) => ({
    ...{ day, isContinued },
    date: formatDate(day, language),
    changes: changeViews(entries, language),
  }));

/** Which of what was moved or withdrawn stands on a page of the list of changes. */
export const movedSlice = (slice: Slice): Slice => sliceAfter(slice, changes.length);

/** The day on which the record begins, in words, and how many figures it began with. */
export function recordBegun(language: Language): { date: string; figures: number } | undefined {
  if (!published) return undefined;
  const { begun, figures } = published;
  const first = Object.values(figures).filter(({ states }) => states[0]?.day === begun);
  return { date: formatDate(begun, language), figures: first.length };
}
