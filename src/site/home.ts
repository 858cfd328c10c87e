import type { StatusKind } from '../domain/status.ts';
import { decidingObservations, isDecided } from '../domain/status.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Crumb } from '../layouts/page.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { findings } from './indicator-pages.ts';
import { indicators, need, site, statuses } from './library.ts';
import { pagePath } from './paths.ts';
import { fieldName } from './task-pages.ts';

/** A field of the target table on the home page. */
export interface FieldCard {
  name: string;
  href: string;
  /** How its targets stand, in words. */
  line: string;
  /** One cell a target, in the printed order. */
  cells: StatusKind[];
}

/** The fields of the target table with how their targets stand. */
export function fieldCards(language: Language): FieldCard[] {
  const t = useStrings(language);
  return site.targetFields.map((field) => {
    const cells = indicators
      .filter((indicator) => indicator.field === field && indicator.origin === 'table')
      .map(({ id }) => need(statuses, id).kind);
    const met = cells.filter((kind) => kind === 'met' || kind === 'met-early').length;
    const unknown = cells.filter((kind) => !isDecided(kind)).length;
    return {
      name: fieldName(field, language),
      href: `${pagePath(language, 'indicators')}#field-${field}`,
      line: t('home.field-line', { total: cells.length, met, unknown }),
      cells,
    };
  });
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
