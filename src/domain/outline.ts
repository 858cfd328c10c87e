import type { Language } from '../schemas/common.ts';
import type { Unit } from '../schemas/unit.ts';
import { lookup } from './lookup.ts';

/** A unit with its place in the plan. */
export interface UnitNode extends Unit {
  /** Its children in the printed order. */
  children: UnitNode[];
  /** The units above it, the top one first. */
  path: UnitNode[];
}

/** A unit that is a task: it has a field, a summary and a page of its own. */
export type TaskNode = UnitNode & { field: string; summary: NonNullable<Unit['summary']> };

/** The plan's skeleton. */
export interface Outline {
  /** The top-level units: front matter, chapters, back matter. */
  top: UnitNode[];
  /** Every unit in the printed order. */
  all: UnitNode[];
  /** Every unit by its id. */
  byId: ReadonlyMap<string, UnitNode>;
  /** The tasks in the printed order. */
  tasks: TaskNode[];
  /** Finds the columns about some units, by the ids of these. */
  columnsAbout(units: Iterable<string>): UnitNode[];
}

/** Whether a unit is a task. */
export function isTask(unit: UnitNode): unit is TaskNode {
  return unit.field !== undefined && unit.summary !== undefined;
}

/**
 * Builds the skeleton from the units in the printed order.
 * @throws Error if a parent is unknown or comes after its child.
 */
export function buildOutline(units: readonly Unit[]): Outline {
  const byId = new Map<string, UnitNode>();
  const top: UnitNode[] = [];
  for (const unit of units) {
    const parent = unit.parent === undefined ? undefined : byId.get(unit.parent);
    if (unit.parent !== undefined && !parent) {
      throw new Error(`The unit "${unit.id}" names the parent "${unit.parent}", which does not stand before it.`);
    }
    const node: UnitNode = { ...unit, children: [], path: parent ? [...parent.path, parent] : [] };
    byId.set(unit.id, node);
    (parent?.children ?? top).push(node);
  }
  const all = [...byId.values()];
  const columns = all.filter(({ kind }) => kind === 'column');
  const columnsAbout = lookup(columns, ({ columnOf, parent }) => [columnOf ?? parent ?? '']);
  return { top, all, byId, tasks: all.filter(isTask), columnsAbout };
}

/** A number before a title: with a space, but none after the full stop or bracket of a Chinese number. */
function joinNumber(number: string | undefined, title: string, language: Language): string {
  if (!number) return title;
  return language === 'zh' && /\p{P}$/u.test(number) ? number + title : `${number} ${title}`;
}

/** The heading exactly as printed, or nothing where none is printed. A run-in heading ends in a full stop. */
export function printedHeading(unit: Unit, language: Language): string | undefined {
  if (unit.headed === 'none') return undefined;
  const heading = unit.heading?.[language] ?? joinNumber(unit.number?.[language], unit.title[language], language);
  if (unit.headed === 'line') return heading;
  return heading + (language === 'zh' ? '。' : '.');
}

/** The title as the site shows it in lists and page heads. A column keeps its number, which is part of its name. */
export function displayTitle(unit: Unit, language: Language): string {
  const title = unit.title[language];
  return unit.kind === 'column' ? joinNumber(unit.number?.[language], title, language) : title;
}

/** Where a unit stands, the numbers of the units above it and its own: `III.1(2)`, `III.1(1) Column 1`; `三、（一）2.专栏1`. */
export function placeNumber(unit: UnitNode, language: Language): string {
  const space = language === 'zh' ? '' : ' ';
  return [...unit.path, unit]
    .map((node) => (node.kind === 'column' ? space : '') + (node.number?.[language] ?? ''))
    .join('')
    .replaceAll('.(', '(')
    .replace(/[.:、]+$/, '');
}

/** The columns of a task: those below it, and those elsewhere that are about it. */
export const columnsOf = (unit: UnitNode, { columnsAbout }: Outline): UnitNode[] => columnsAbout([unit.id]);

/** The unit and all below it, in the printed order. */
export function withDescendants(unit: UnitNode): UnitNode[] {
  return [unit, ...unit.children.flatMap(withDescendants)];
}
