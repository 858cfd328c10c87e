import type { UnitNode } from '../domain/outline.ts';
import { isTask } from '../domain/outline.ts';
import type { Language } from '../schemas/common.ts';
import type { Crumb } from '../layouts/page.ts';
import { indicatorCell, type IndicatorCell } from './indicator-cells.ts';
import { fieldView, type FieldView } from './fields.ts';
import { outline } from './library.ts';
import { indicatorsOf } from './relations.ts';
import { unitLink } from './task-pages.ts';

/** A part of the plan on the map: a chapter, a section, a task or a column, with what measures it. */
export interface MapUnit extends Crumb {
  kind: UnitNode['kind'];
  isTask: boolean;
  /** The field of a task. */
  field?: FieldView;
  /** The indicators that measure it, each with its status in words. */
  indicators: readonly IndicatorCell[];
  children: readonly MapUnit[];
}

function mapUnit(unit: UnitNode, language: Language): MapUnit {
  return {
    ...unitLink(unit, language),
    kind: unit.kind,
    isTask: isTask(unit),
    ...(isTask(unit) ? { field: fieldView(unit.field, language) } : {}),
    indicators: isTask(unit) ? indicatorsOf(unit).map((indicator) => indicatorCell(indicator, language)) : [],
    children: unit.children.filter((child) => child.kind !== 'passage').map((child) => mapUnit(child, language)),
  };
}

/** The whole plan as a map: every unit that has a heading, in the printed order. */
export const planMap = (language: Language): MapUnit[] => outline.top.map((part) => mapUnit(part, language));
