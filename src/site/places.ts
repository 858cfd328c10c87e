import { lookup } from '../domain/lookup.ts';
import { displayTitle, isTask, type UnitNode } from '../domain/outline.ts';
import type { Language } from '../schemas/common.ts';
import type { Note } from '../schemas/note.ts';
import { blocksOf, need, notes, outline, targetTable } from './library.ts';
import { pagePath } from './paths.ts';

/** The unit in which each paragraph, table row and unit id stands. */
const unitOfPlace: ReadonlyMap<string, UnitNode> = new Map([
  ...outline.all.flatMap((unit) => [
    [unit.id, unit] as const,
    ...blocksOf(unit.id, 'en').map((block) => [block.id, unit] as const),
  ]),
  ...targetTable.groups.flatMap((group) =>
    [group.id, ...group.rows.map((row) => row.id)].map((id) => [id, need(outline.byId, targetTable.unit)] as const),
  ),
]);

/** The unit in which a paragraph or table row stands; a unit's own id names itself. */
export const unitAt = (place: string): UnitNode => need(unitOfPlace, place);

/** The part of the plan, a chapter or front or back matter, to which a unit belongs. */
export const partOf = (unit: UnitNode): UnitNode => unit.path[0] ?? unit;

/** The address of the page on which a unit is read: its task page, or its place in its chapter. */
export function unitPath(unit: UnitNode, language: Language): string {
  if (isTask(unit)) return pagePath(language, 'tasks', unit.id);
  const part = partOf(unit);
  return pagePath(language, 'plan', part.id) + (part === unit ? '' : `#${unit.id}`);
}

/** The address of a paragraph or row in the chapter where it is printed. */
export const placePath = (place: string, language: Language): string =>
  `${pagePath(language, 'plan', partOf(unitAt(place)).id)}#${place}`;

/** A paragraph's place in words: the title of its unit. */
export const placeTitle = (place: string, language: Language): string => displayTitle(unitAt(place), language);

const notesAtAny = lookup(notes, ({ places }) => places);

/** The notes that stand beside a paragraph, table row or heading. */
export const notesAt = (place: string): readonly Note[] => notesAtAny([place]);
