import { lookup } from '../domain/lookup.ts';
import { columnsOf, withDescendants, type TaskNode, type UnitNode } from '../domain/outline.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Note } from '../schemas/note.ts';
import type { Source } from '../schemas/source.ts';
import { blocksOf, indicatorsById, need, notes, outline, sources } from './library.ts';
import { notesAt } from './places.ts';
import { updatesNaming, type UpdateView } from './updates.ts';

const tasksMeasuredBy = lookup(outline.tasks, ({ indicators = [] }) => indicators);

/** The tasks that an indicator measures, in the printed order. */
export const tasksOf = ({ id }: Indicator): TaskNode[] => tasksMeasuredBy([id]);

/** The indicators that measure a unit, in the order in which the outline names them. */
export const indicatorsOf = (unit: UnitNode): Indicator[] =>
  (unit.indicators ?? []).map((id) => need(indicatorsById, id));

/** The updates about an indicator, newest first. */
export const updatesOfIndicator = (indicator: string, language: Language): UpdateView[] =>
  updatesNaming([indicator], language).filter(({ data }) => data.indicators.includes(indicator));

/** The columns that stand elsewhere in the plan but are about this unit. */
export const columnsElsewhere = (unit: UnitNode): UnitNode[] =>
  columnsOf(unit, outline).filter((column) => column.parent !== unit.id);

/** All whose words a task's page shows: the task and its columns elsewhere, with their parts. */
export const unitsOfTask = (task: TaskNode): UnitNode[] => [task, ...columnsElsewhere(task)].flatMap(withDescendants);

/** The updates about a task or one of its parts, newest first. */
export function updatesOfTask(task: TaskNode, language: Language): UpdateView[] {
  const ids = new Set(unitsOfTask(task).map(({ id }) => id));
  return updatesNaming(ids, language).filter(({ data }) => data.tasks.some((id) => ids.has(id)));
}

const notesNaming = lookup(notes, ({ id, places }) => [id, ...places]);

/** The notes that concern an indicator: those at its place in the plan and those it names itself, in the order of the plan. */
export const notesOf = (indicator: Indicator): Note[] =>
  notesNaming([indicator.target.place, ...indicator.notes]).filter(
    ({ id, places }) => places.includes(indicator.target.place) || indicator.notes.includes(id),
  );

/** The sources that an indicator's observations rest on, each once, in the order of the observations. */
export const sourcesOfIndicator = (indicator: Indicator): Source[] =>
  [...new Set(indicator.observations.flatMap((observation) => observation.sources))].map((id) => need(sources, id));

/** The documents on which what a task page says rests: notes on its text and that of its parts, and updates about it. */
export function sourcesOfTask(task: TaskNode, language: Language): Source[] {
  const places = unitsOfTask(task).flatMap(({ id }) => [id, ...blocksOf(id, 'en').map((block) => block.id)]);
  const ids = [
    ...places.flatMap((place) => notesAt(place).flatMap((note) => note.sources)),
    ...updatesOfTask(task, language).flatMap(({ data }) => data.sources),
  ];
  return [...new Set(ids)].map((id) => need(sources, id));
}
