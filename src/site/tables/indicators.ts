import type { DataTable } from '../../domain/data-table.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import { indicatorRowSchema, type IndicatorRow } from '../../schemas/tables/indicators.ts';
import { findings } from '../indicator-pages.ts';
import { indicators, need, statuses } from '../library.ts';
import { fullAddress, indicatorPath } from '../paths.ts';
import { tasksOf } from '../relations.ts';
import { fieldName } from '../fields.ts';
import { statusWords } from '../task-pages.ts';
import { inBoth } from './cells.ts';

/** What the plan asks. */
const targetCells = ({ target, baseline }: Indicator) => ({
  target_kind: target.kind,
  target_value: target.value,
  target_max: target.max ?? null,
  target_year: target.year,
  deadline: target.deadline,
  ...inBoth('printed_name', (language) => target.printed.name[language]),
  ...inBoth('printed_value', (language) => target.printed.value[language]),
  place: target.place,
  baseline_value: baseline?.value ?? null,
  baseline_year: baseline?.year ?? null,
});

/** What the figures show. */
function statusCells(indicator: Indicator) {
  const status = need(statuses, indicator.id);
  const by = 'by' in status ? status.by : undefined;
  return {
    status: status.kind,
    ...inBoth('status', (language) => statusWords(indicator, language)),
    ...inBoth('finding', (language) => findings(indicator, language)[0] ?? ''),
    decided_by: by?.id ?? null,
    decided_value: by?.value ?? null,
    decided_year: by?.period.year ?? null,
    observations: indicator.observations.length,
  };
}

function row(indicator: Indicator): IndicatorRow {
  return {
    id: indicator.id,
    ...inBoth('name', (language) => indicator.name[language]),
    origin: indicator.origin,
    field: indicator.field,
    ...inBoth('field', (language) => fieldName(indicator.field, language)),
    ...inBoth('definition', (language) => indicator.definition[language]),
    ...inBoth('unit', (language) => indicator.unit.symbol[language]),
    direction: indicator.direction,
    ...targetCells(indicator),
    ...statusCells(indicator),
    tasks: tasksOf(indicator).map(({ id }) => id),
    ...inBoth('page', (language) => fullAddress(indicatorPath(indicator.id, language))),
  };
}

/** All indicators, in the printed order. */
export const indicatorsTable = (): DataTable => ({
  id: 'indicators',
  title: { en: 'Indicators', zh: '指标' },
  about: {
    en: 'Every target and every commitment of the plan, one row each, with what the published figures show of it.',
    zh: '规划的全部目标和承诺，一行一项，注明公开数据所显示的完成情况。',
  },
  schema: indicatorRowSchema,
  key: 'id',
  rows: indicators.map(row),
});
