import { statusReasons } from '../../../src/domain/status-reasons.ts';
import type { IndicatorFile } from '../../../src/schemas/indicator.ts';
import type { Observation } from '../../../src/schemas/observation.ts';
import type { Published } from '../../../src/schemas/published.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { problemAt, type Entry, type Tree } from '../tree.ts';

/**
 * Checks that changes stand in the order of time and are not of a day to come, and that each change of a status has a
 * reason that readers can see.
 */
export function checkChangesInOrder(tree: Tree, today: string): Problem[] {
  const { indicators, notes, moved, corrections, published } = tree;
  return [
    ...indicators.entries.flatMap((entry) => [
      ...entry.data.observations.flatMap((observation, index) => inTime(entry, daysOf(observation, index), today)),
      ...inTime(entry, daysIn('corrections', entry.data.corrections), today),
      ...(published ? unexplained(entry, published.data) : []),
    ]),
    ...notes.entries.flatMap((entry) => inTime(entry, daysIn('revisions', entry.data.revisions), today)),
    ...[...moved, ...corrections].flatMap((entry) => inTime(entry, [{ day: entry.data.day, path: ['day'] }], today)),
  ];
}

interface Dated {
  day: string;
  path: FieldPath;
}

const daysIn = (field: string, changes: readonly { day: string }[] = []): Dated[] =>
  changes.map(({ day }, index) => ({ day, path: [field, index, 'day'] }));

/** The days of an observation's changes: each withdrawal comes before the revision that ended it. */
function daysOf({ revisions = [], withdrawn }: Observation, index: number): Dated[] {
  const at = (...path: FieldPath): FieldPath => ['observations', index, ...path];
  return [
    ...revisions.flatMap(({ day, was }, place) => [
      ...(was.withdrawn ? [{ day: was.withdrawn.day, path: at('revisions', place, 'was', 'withdrawn', 'day') }] : []),
      { day, path: at('revisions', place, 'day') },
    ]),
    ...(withdrawn ? [{ day: withdrawn.day, path: at('withdrawn', 'day') }] : []),
  ];
}

const inTime = (entry: Entry<unknown>, days: readonly Dated[], today: string): Problem[] =>
  days.flatMap(({ day, path }, index) => {
    const before = days[index - 1]?.day;
    if (day > today) return [problemAt('revision-future', entry, path, { day, today })];
    return before !== undefined && before > day ? [problemAt('revision-order', entry, path, { day, before })] : [];
  });

/** The changes of a status that no figure, no correction and no other version of the method explains. */
function unexplained(entry: Entry<IndicatorFile>, published: Published): Problem[] {
  const statuses = published.statuses[entry.id] ?? [];
  return statuses.flatMap((now, index) => {
    const was = statuses[index - 1];
    if (!was || was.method !== now.method || hasCause(entry, published, index)) return [];
    return [problemAt('status-unexplained', entry, [], { was: was.kind, now: now.kind, day: now.day })];
  });
}

/** Whether a reason was given for the status at a place of the record, or something was registered with it. */
function hasCause({ id, data }: Entry<IndicatorFile>, published: Published, place: number): boolean {
  const statuses = published.statuses[id] ?? [];
  const figures = Object.values(published.figures).filter(({ indicator }) => indicator === id);
  const states = [...figures.map((figure) => figure.states), published.targets[id] ?? []].flat();
  return statusReasons(data, statuses, place).length > 0 || states.some(({ day }) => day === statuses[place]?.day);
}
