import { statusReasons } from '../../../src/domain/status-reasons.ts';
import type { IndicatorFile } from '../../../src/schemas/indicator.ts';
import type { Published } from '../../../src/schemas/published.ts';
import type { Problem } from '../problem.ts';
import { daysIn, daysOfFigure, type Dated } from '../recorded.ts';
import { problemAt, type Entry, type Tree } from '../tree.ts';

/**
 * Checks that changes stand in the order of time and are not of a day to come, and that each change of a status has a
 * reason that readers can see.
 */
export function checkChangesInOrder(tree: Tree, today: string): Problem[] {
  const { indicators, notes, updates, moved, corrections, published } = tree;
  return [
    ...indicators.entries.flatMap((entry) => [
      ...entry.data.observations.flatMap((observation, index) =>
        inTime(entry, daysOfFigure(observation, index), today),
      ),
      ...inTime(entry, daysIn('corrections', entry.data.corrections), today),
      ...(published ? unexplained(entry, published.data) : []),
    ]),
    ...[...notes.entries, ...updates.en.entries, ...updates.zh.entries].flatMap((entry) =>
      inTime(entry, daysIn('revisions', entry.data.revisions), today),
    ),
    ...[...moved, ...corrections].flatMap((entry) => inTime(entry, [{ day: entry.data.day, path: ['day'] }], today)),
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
