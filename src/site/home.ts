import { decidingObservations, isDecided } from '../domain/status.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Crumb } from '../layouts/page.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { indicatorList } from './indicator-groups.ts';
import { findings } from './indicator-pages.ts';
import { indicatorCell, type IndicatorCell } from './indicator-cells.ts';
import { indicators, site } from './library.ts';
import { pagePath } from './paths.ts';
import { fieldView, type FieldView } from './fields.ts';

/** A field of the plan on the home page. */
export interface FieldCard {
  field: FieldView;
  href: string;
  /** How its targets in the table stand, in words; nothing if it has none there. */
  line: string | undefined;
  /** One cell a target of the table, in the printed order. */
  table: IndicatorCell[];
  /** One cell a target that stands in the text alone. */
  text: IndicatorCell[];
}

/** The fields of the plan with how their targets stand: those of the table first. */
export function fieldCards(language: Language): FieldCard[] {
  const others = site.fields.map(({ id }) => id).filter((id) => !site.targetFields.includes(id));
  return [...site.targetFields, ...others]
    .filter((field) => indicators.some((indicator) => indicator.field === field))
    .map((field) => fieldCard(field, language));
}

function fieldCard(field: string, language: Language): FieldCard {
  const cellsOf = (origin: Indicator['origin']) =>
    indicators
      .filter((indicator) => indicator.field === field && indicator.origin === origin)
      .map((indicator) => indicatorCell(indicator, language));
  const table = cellsOf('table');
  const met = table.filter(({ status }) => status === 'met' || status === 'met-early').length;
  const unknown = table.filter(({ status }) => !isDecided(status)).length;
  const counts = { total: table.length, met, unknown };
  return {
    field: fieldView(field, language),
    href: indicatorList.pathOf(`${table.length > 0 ? 'field' : 'text'}-${field}`, language),
    line: table.length > 0 ? useStrings(language)('home.field-line', counts) : undefined,
    table,
    text: cellsOf('text'),
  };
}

/** How many values a series needs to be worth a chart on the home page. */
const enough = 3;

/** The indicators with a real series, with what their figures show. */
export const chartsForHome = (language: Language): { indicator: Indicator; href: string; finding: string }[] =>
  indicators
    .filter((indicator) => decidingObservations(indicator).length >= enough)
    .map((indicator) => ({
      indicator,
      href: pagePath(language, 'indicators', indicator.id),
      finding: findings(indicator, language)[0] ?? '',
    }));

/** The subjects that the front page offers to readers who do not search. */
export const subjectLinks = (language: Language): Crumb[] =>
  site.subjects.map(({ label, path }) => ({ label: label[language], href: pagePath(language, ...path.split('/')) }));
