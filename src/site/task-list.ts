import { countEntries, cutGroups, cutTree, sliceAfter, type CutNode, type Slice } from '../domain/list-pages.ts';
import { displayTitle, isTask, withDescendants, type TaskNode, type UnitNode } from '../domain/outline.ts';
import { remembered } from '../domain/remembered.ts';
import type { Language } from '../schemas/common.ts';
import { dividedList } from './divided-list.ts';
import { fieldName, fieldView, type FieldView } from './fields.ts';
import { outline, site } from './library.ts';
import { partTitle } from './plan-pages.ts';

/** The tasks of a field, as far as they stand on a page. */
interface FieldTasks {
  /** The id of the list. */
  id: string;
  field: FieldView;
  tasks: readonly TaskNode[];
  /** How many the field has in the whole list. */
  total: number;
  /** Whether it begins on an earlier page. */
  isContinued: boolean;
}

/** What a page of the list of tasks shows. */
interface TasksHere {
  fields: FieldTasks[];
  fieldsAreContinued: boolean;
  /** The chapters in the printed order, with the tasks that stand here. */
  chapters: CutNode<UnitNode>[];
  chaptersAreContinued: boolean;
}

/** The tasks by field; a field without any is left out. */
const byField = remembered(() =>
  site.fields
    .map(({ id }) => ({ id, entries: outline.tasks.filter((task) => task.field === id) }))
    .map((group) => ({ ...group, total: group.entries.length }))
    .filter(({ total }) => total > 0),
);

const chapters: readonly UnitNode[] = outline.top.filter((part) => withDescendants(part).some(isTask));

const anchorOf = (field: string): string => `field-${field}`;

/** The list of all tasks: by field, and then in the order of the plan. */
export const taskList = dividedList('tasks', (language) => {
  const named = (tasks: readonly UnitNode[]) => tasks.map((task) => ({ label: displayTitle(task, language) }));
  return [
    ...byField().map(({ id, entries }) => ({
      ids: [anchorOf(id)],
      label: fieldName(id, language),
      entries: named(entries),
    })),
    ...chapters.map((chapter) => ({
      ids: [chapter.id],
      label: partTitle(chapter, language),
      entries: named(withDescendants(chapter).filter(isTask)),
    })),
  ];
});

/** The place of a field in the list of tasks. */
export const tasksOfFieldPath = (field: string, language: Language): string =>
  taskList.pathOf(anchorOf(field), language);

/** What of the list of tasks stands on a page. */
export function tasksHere(language: Language, slice: Slice): TasksHere {
  const after = sliceAfter(slice, countEntries(byField()));
  return {
    fields: cutGroups(byField(), slice).map(({ id, entries, total, isContinued }) => ({
      ...{ id: anchorOf(id), field: fieldView(id, language), tasks: entries, total, isContinued },
    })),
    fieldsAreContinued: slice.from > 0,
    chapters: cutTree(chapters, after, isTask),
    chaptersAreContinued: after.from > 0,
  };
}
