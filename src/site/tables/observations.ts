import type { DataTable } from '../../domain/data-table.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import type { Observation } from '../../schemas/observation.ts';
import { observationRowSchema, type ObservationRow } from '../../schemas/tables/observations.ts';
import { indicators } from '../library.ts';
import { inBoth, textCells } from './cells.ts';

function row(indicator: Indicator, observation: Observation): ObservationRow {
  const basis = indicator.bases.find(({ id }) => id === observation.basis);
  const unit = observation.unit ?? indicator.unit.symbol;
  return {
    id: observation.id,
    indicator: indicator.id,
    ...inBoth('indicator', (language) => indicator.name[language]),
    year: observation.period.year,
    ...textCells('period', observation.period.label),
    value: observation.value,
    ...inBoth('unit', (language) => unit[language]),
    ...textCells('as_published', observation.asPublished),
    qualifier: observation.qualifier,
    basis: observation.basis,
    ...inBoth('basis', (language) => basis?.label[language] ?? ''),
    answers_target: basis?.decides ?? false,
    use: observation.use,
    grade: observation.grade,
    sources: observation.sources,
    ...textCells('working', observation.working),
    ...textCells('remark', observation.remark),
    changed: observation.revisions?.at(-1)?.day ?? null,
    withdrawn: observation.withdrawn?.day ?? null,
  };
}

/** The observations of some indicators, in their order and that of their files. */
const tableOf = (chosen: readonly Indicator[]): DataTable => ({
  id: 'observations',
  title: { en: 'Observations', zh: '数据' },
  about: {
    en: 'Every published figure that was found, and what this site works out from them, marked as such: one row a figure, with its basis, its sources and how far it can be trusted.',
    zh: '已查到的全部公开数据，以及本站据此测算的数据（均有标明），一行一条，注明口径、来源和可信程度。',
  },
  schema: observationRowSchema,
  key: 'id',
  references: { indicator: 'indicators' },
  rows: chosen.flatMap((indicator) => indicator.observations.map((observation) => row(indicator, observation))),
});

/** All observations. */
export const observationsTable = (): DataTable => tableOf(indicators);

/** The observations of one indicator. */
export const observationsOf = (indicator: Indicator): DataTable => ({ ...tableOf([indicator]), id: indicator.id });
