import type { Link } from '../domain/link.ts';
import type { ChartSeries } from '../domain/series.ts';
import { decidingObservations, isDecided } from '../domain/status.ts';
import { countForm, useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { indicatorList } from './indicator-groups.ts';
import { findings } from './indicator-pages.ts';
import { indicatorCell, type IndicatorCell } from './indicator-cells.ts';
import { chartSeries, indicators, need, site, statuses } from './library.ts';
import { indicatorPath, pagePath } from './paths.ts';
import { fieldView, type FieldView } from './fields.ts';

/** A field of the plan on the home page. */
interface FieldCard {
  field: FieldView;
  href: string;
  /** How its targets in the table stand, in words; nothing if it has none there. */
  line: string | undefined;
  /** One cell a target of the table, in the printed order. */
  table: Cells;
  /** One cell a target that stands in the text alone. */
  text: Cells;
}

/** Targets as cells: the first of many, and a link to all. */
interface Cells {
  first: IndicatorCell[];
  /** How many there are in all. */
  count: number;
  more?: Link;
}

/** How many targets of a field are shown as cells, and how many charts: the home page does not grow with the plan. */
const [mostCells, mostCharts] = [24, 12];

/** That there are more than are shown, as a link to all of them. */
const moreLink = (count: number, href: string, language: Language): { more?: Link } =>
  count > 0
    ? { more: { href, label: useStrings(language)(`list.more-${countForm(count, language)}`, { count }) } }
    : {};

/** The first of some targets as cells. @param href where all of them stand. */
const cellsOf = (targets: readonly Indicator[], href: string, language: Language): Cells => ({
  first: targets.slice(0, mostCells).map((indicator) => indicatorCell(indicator, language)),
  count: targets.length,
  ...moreLink(targets.length - mostCells, href, language),
});

/** The fields of the plan with how their targets stand: those of the table first. */
export function fieldCards(language: Language): FieldCard[] {
  const others = site.fields.map(({ id }) => id).filter((id) => !site.targetFields.includes(id));
  return [...site.targetFields, ...others]
    .filter((field) => indicators.some((indicator) => indicator.field === field))
    .map((field) => fieldCard(field, language));
}

function fieldCard(field: string, language: Language): FieldCard {
  const of = (origin: Indicator['origin']) => indicators.filter((one) => one.field === field && one.origin === origin);
  const [table, text] = [of('table'), of('text')];
  const kinds = table.map(({ id }) => need(statuses, id).kind);
  const met = kinds.filter((kind) => kind === 'met' || kind === 'met-early').length;
  const unknown = kinds.filter((kind) => !isDecided(kind)).length;
  const place = (kind: string) => indicatorList.pathOf(`${kind}-${field}`, language);
  const href = place(table.length > 0 ? 'field' : 'text');
  return {
    field: fieldView(field, language),
    href,
    line: table.length > 0 ? useStrings(language)('home.field-line', { total: table.length, met, unknown }) : undefined,
    table: cellsOf(table, href, language),
    text: cellsOf(text, text.length > 0 ? place('text') : href, language),
  };
}

/** How many values a series needs to be worth a chart on the home page. */
const enough = 3;

/** The first indicators with a real series, with what their figures show, and a link to all if there are more. */
export function chartsForHome(language: Language): {
  charts: { indicator: Indicator; series: ChartSeries; href: string; finding: string }[];
  more?: Link;
} {
  const charted = indicators.filter((indicator) => decidingObservations(indicator).length >= enough);
  return {
    charts: charted.slice(0, mostCharts).map((indicator) => ({
      indicator,
      series: need(chartSeries, indicator.id),
      href: indicatorPath(indicator.id, language),
      finding: findings(indicator, language)[0] ?? '',
    })),
    ...moreLink(charted.length - mostCharts, pagePath(language, 'indicators'), language),
  };
}

/** The subjects that the front page offers to readers who do not search. */
export const subjectLinks = (language: Language): Link[] =>
  site.subjects.map(({ label, path }) => ({ label: label[language], href: pagePath(language, ...path.split('/')) }));
