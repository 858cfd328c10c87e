import { csvFormatRows } from 'd3-dsv';
import type { Indicator } from '../schemas/indicator.ts';
import type { Observation } from '../schemas/observation.ts';

const columns = [
  'id',
  'indicator',
  'year',
  'period_en',
  'period_zh',
  'value',
  'unit_en',
  'unit_zh',
  'as_published_en',
  'as_published_zh',
  'qualifier',
  'basis',
  'basis_en',
  'basis_zh',
  'answers_target',
  'use',
  'grade',
  'sources',
  'working_en',
  'working_zh',
  'changed',
  'withdrawn',
] as const;

function row(indicator: Indicator, observation: Observation): Record<(typeof columns)[number], string | number> {
  const basis = indicator.bases.find(({ id }) => id === observation.basis);
  const unit = observation.unit ?? indicator.unit.symbol;
  return {
    id: observation.id,
    indicator: indicator.id,
    year: observation.period.year,
    period_en: observation.period.label?.en ?? '',
    period_zh: observation.period.label?.zh ?? '',
    value: observation.value,
    unit_en: unit.en,
    unit_zh: unit.zh,
    as_published_en: observation.asPublished?.en ?? '',
    as_published_zh: observation.asPublished?.zh ?? '',
    qualifier: observation.qualifier,
    basis: observation.basis,
    basis_en: basis?.label.en ?? '',
    basis_zh: basis?.label.zh ?? '',
    answers_target: String(basis?.decides ?? false),
    use: observation.use,
    grade: observation.grade,
    sources: observation.sources.join(' '),
    working_en: observation.working?.en ?? '',
    working_zh: observation.working?.zh ?? '',
    changed: observation.revisions?.at(-1)?.day ?? '',
    withdrawn: observation.withdrawn?.day ?? '',
  };
}

/** The observations of an indicator as CSV (RFC 4180, UTF-8): a head line, then a row each, in the order of the file. */
export function indicatorCsv(indicator: Indicator): string {
  const rows = indicator.observations.map((observation) => {
    const values = row(indicator, observation);
    return columns.map((column) => String(values[column]));
  });
  return csvFormatRows([[...columns], ...rows]) + '\n';
}
