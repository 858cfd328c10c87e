import type { DataTable } from '../../domain/data-table.ts';
import { displayTitle, placeNumber, type TaskNode } from '../../domain/outline.ts';
import { countStatuses } from '../../domain/status.ts';
import { taskRowSchema, type TaskRow } from '../../schemas/tables/tasks.ts';
import { blocksOf, need, outline, statuses } from '../library.ts';
import { fullAddress, pagePath } from '../paths.ts';
import { partOf } from '../places.ts';
import { indicatorsOf, unitsOfTask, updatesOfTask } from '../relations.ts';
import { fieldName } from '../fields.ts';
import { inBoth } from './cells.ts';

/** How the targets of a task stand: how many have each status. */
function countCells(task: TaskNode) {
  const measured = indicatorsOf(task);
  const counts = countStatuses(measured.map(({ id }) => need(statuses, id)));
  return {
    targets: measured.length,
    met: counts.met,
    met_early: counts['met-early'],
    not_met: counts['not-met'],
    so_far: counts['so-far'],
    some_years: counts['some-years'],
    other_basis: counts['other-basis'],
    no_figure: counts['no-figure'],
  };
}

function row(task: TaskNode): TaskRow {
  const part = partOf(task);
  return {
    id: task.id,
    kind: task.kind,
    ...inBoth('number', (language) => placeNumber(task, language) || null),
    ...inBoth('title', (language) => displayTitle(task, language)),
    ...inBoth('summary', (language) => task.summary[language]),
    part: part.id,
    ...inBoth('part', (language) => part.title[language]),
    field: task.field,
    ...inBoth('field', (language) => fieldName(task.field, language)),
    indicators: task.indicators ?? [],
    ...countCells(task),
    paragraphs: unitsOfTask(task).flatMap(({ id }) => blocksOf(id, 'en').map((block) => block.id)),
    updates: updatesOfTask(task, 'en').map(({ id }) => id),
    ...inBoth('page', (language) => fullAddress(pagePath(language, 'tasks', task.id))),
  };
}

/** All tasks, in the printed order. */
export const tasksTable = (): DataTable => ({
  id: 'tasks',
  title: { en: 'Tasks', zh: '任务' },
  about: {
    en: 'Every task of the plan, one row each, with the indicators that measure it and how many of their targets are met.',
    zh: '规划的全部任务，一行一项，注明衡量该任务的指标及其目标完成情况。',
  },
  schema: taskRowSchema,
  key: 'id',
  rows: outline.tasks.map(row),
});
