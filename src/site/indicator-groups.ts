import { statusKinds, type StatusKind } from '../domain/status.ts';
import { useStrings } from '../i18n/index.ts';
import type { Language } from '../schemas/common.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { indicators, site } from './library.ts';
import { rollUp } from './roll-up.ts';
import { fieldView, type FieldView } from './fields.ts';
import { indicatorLine, type IndicatorLine } from './task-pages.ts';

/** The indicators of a field from one origin, ready to be listed. */
export interface IndicatorGroup {
  /** The id of its heading. */
  id: string;
  field: FieldView;
  lines: IndicatorLine[];
  /** How their targets stand, in words. */
  standing: string;
}

/** The indicators of an origin, grouped by field in the order of the site; fields without any are left out. */
export function indicatorGroups(origin: Indicator['origin'], language: Language): IndicatorGroup[] {
  const order = origin === 'table' ? site.targetFields : site.fields.map(({ id }) => id);
  const chosen = indicators.filter((indicator) => indicator.origin === origin);
  return order
    .map((field) => {
      const own = chosen.filter((indicator) => indicator.field === field);
      return {
        id: origin === 'table' ? `field-${field}` : `text-${field}`,
        field: fieldView(field, language),
        lines: own.map((one) => indicatorLine(one, language)),
        standing: rollUp(own, language) ?? '',
      };
    })
    .filter(({ lines }) => lines.length > 0);
}

/** The indicators by status, those of the table first. */
export function indicatorsByStatus(language: Language): { kind: StatusKind; words: string; lines: IndicatorLine[] }[] {
  const t = useStrings(language);
  const all = indicators.map((indicator) => indicatorLine(indicator, language));
  return statusKinds
    .map((kind) => ({
      kind,
      words: t(`status.${kind}`, { year: site.period.end }),
      lines: all.filter(({ status }) => status === kind),
    }))
    .filter(({ kind, lines }) => lines.length > 0 || kind === 'met' || kind === 'not-met');
}
