import type { Problem } from '../problem.ts';
import { problemAt, unfitIds, type Tree } from '../tree.ts';

/** Checks the plan's skeleton: a parent stands before its children, a task has a summary. */
export function checkOutline({ outline }: Tree): Problem[] {
  // A parent that does not fit its schema is told of already.
  const before = new Set(unfitIds(outline));
  return outline.entries.flatMap((entry) => {
    const { id, parent, field, summary } = entry.data;
    const problems: Problem[] = [];
    if (parent !== undefined && !before.has(parent)) {
      problems.push(problemAt('parent-late', entry, ['parent'], { id: parent }));
    }
    if (field !== undefined && !summary) problems.push(problemAt('task-without-summary', entry, ['field']));
    before.add(id);
    return problems;
  });
}
