import { describe, expect, test } from 'vitest';
import { isTask } from '../src/domain/outline.ts';
import { languages } from '../src/schemas/common.ts';
import { outline, tree } from './lib/pages.ts';
import { readPage } from './lib/site.ts';

/** Each update with the pages on which it must stand: of its tasks and of the tasks of which they are parts. */
const expected = tree.updates.en.entries.flatMap(({ id, data }) =>
  data.tasks
    .flatMap((task) => {
      const unit = outline.byId.get(task);
      return unit ? [...unit.path, unit].filter(isTask) : [];
    })
    .map((task) => ({ update: id, task: task.id })),
);

const hrefsOf = (path: string) =>
  [...readPage(path).querySelectorAll('main a')].map((link) => link.getAttribute('href'));

describe.for(languages)('the page of a task, in %s,', (language) => {
  test('leads to every update about it or one of its parts', () => {
    const missing = expected.filter(
      ({ update, task }) => !hrefsOf(`/${language}/tasks/${task}/`).includes(`/${language}/updates/${update}/`),
    );
    expect(missing).toEqual([]);
  });

  test('leads to its place in the chapter', () => {
    const missing = outline.tasks.filter(
      ({ id, path }) => !hrefsOf(`/${language}/tasks/${id}/`).includes(`/${language}/plan/${path[0]?.id}/#${id}`),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
