import type { Link } from '../domain/link.ts';
import { cutTree, type CutNode, type Slice } from '../domain/list-pages.ts';
import { displayTitle, isTask, withDescendants, type UnitNode } from '../domain/outline.ts';
import type { Language } from '../schemas/common.ts';
import { indicatorCell, type IndicatorCell } from './indicator-cells.ts';
import { fieldView, type FieldView } from './fields.ts';
import { dividedList } from './divided-list.ts';
import { outline } from './library.ts';
import { indicatorsOf } from './relations.ts';
import { unitLink } from './task-pages.ts';

/** A part of the plan on the map: a chapter, a section, a task or a column, with what measures it. */
export interface MapUnit extends Link {
  kind: UnitNode['kind'];
  isTask: boolean;
  /** Whether it stands on an earlier page, and here for the sake of what it holds. */
  isContinued: boolean;
  /** The field of a task. */
  field?: FieldView;
  /** The indicators that measure it, each with its status in words. */
  indicators: readonly IndicatorCell[];
  children: readonly MapUnit[];
}

const isOnMap = ({ kind }: UnitNode): boolean => kind !== 'passage';

function mapUnit(unit: CutNode<UnitNode>, language: Language): MapUnit {
  const measured = isTask(unit) && !unit.isContinued ? indicatorsOf(unit) : [];
  return {
    ...unitLink(unit, language),
    kind: unit.kind,
    isTask: isTask(unit),
    isContinued: unit.isContinued,
    ...(isTask(unit) ? { field: fieldView(unit.field, language) } : {}),
    indicators: measured.map((indicator) => indicatorCell(indicator, language)),
    children: unit.children.filter(isOnMap).map((child) => mapUnit(child, language)),
  };
}

/** The list of everything on the map: every unit that has a heading, in the printed order. */
export const mapList = dividedList('map', (language) =>
  outline.top.map((part) => ({
    ids: [],
    label: displayTitle(part, language),
    entries: withDescendants(part)
      .filter(isOnMap)
      .map((unit) => ({ label: displayTitle(unit, language) })),
  })),
);

/** What of the map of the plan stands on a page. */
export const planMap = (language: Language, slice: Slice): MapUnit[] =>
  cutTree(outline.top, slice, isOnMap).map((part) => mapUnit(part, language));
