import { placesOfWords } from '../domain/names.ts';
import { plainText } from '../domain/paragraphs.ts';
import type { TaskNode } from '../domain/outline.ts';
import type { Language } from '../schemas/common.ts';
import type { Term } from '../schemas/glossary.ts';
import { blocksOf, terms } from './library.ts';
import { columnsElsewhere } from './relations.ts';

/** The terms of the glossary that stand on the page of a task: in its summary, its text or that of its columns. */
export function termsOfTask(task: TaskNode, language: Language): Term[] {
  const units = [task.id, ...columnsElsewhere(task).map(({ id }) => id)];
  const text = [
    task.summary[language],
    ...units.flatMap((unit) => blocksOf(unit, language).map(({ markdown }) => plainText(markdown))),
  ]
    .join('\n')
    .toLowerCase();
  return terms.filter((term) => placesOfWords(term[language].toLowerCase(), text).length > 0);
}
