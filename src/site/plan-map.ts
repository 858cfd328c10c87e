import type { UnitNode } from '../domain/outline.ts';
import { isTask } from '../domain/outline.ts';
import type { StatusKind } from '../domain/status.ts';
import type { Language } from '../schemas/common.ts';
import type { Crumb } from '../layouts/page.ts';
import { need, outline, statuses } from './library.ts';
import { pagePath } from './paths.ts';
import { indicatorsOf } from './relations.ts';
import { statusWords, unitLink } from './task-pages.ts';

/** A part of the plan on the map: a chapter, a section, a task or a column, with what measures it. */
export interface MapUnit extends Crumb {
  kind: UnitNode['kind'];
  isTask: boolean;
  /** The indicators that measure it, each with its status in words. */
  indicators: readonly (Crumb & { status: StatusKind; statusWords: string })[];
  children: readonly MapUnit[];
}

function mapUnit(unit: UnitNode, language: Language): MapUnit {
  return {
    ...unitLink(unit, language),
    kind: unit.kind,
    isTask: isTask(unit),
    indicators: isTask(unit)
      ? indicatorsOf(unit).map((indicator) => ({
          label: indicator.name[language],
          href: pagePath(language, 'indicators', indicator.id),
          status: need(statuses, indicator.id).kind,
          statusWords: statusWords(indicator, language),
        }))
      : [],
    children: unit.children.filter((child) => child.kind !== 'passage').map((child) => mapUnit(child, language)),
  };
}

/** The whole plan as a map: every unit that has a heading, in the printed order. */
export const planMap = (language: Language): MapUnit[] => outline.top.map((part) => mapUnit(part, language));
