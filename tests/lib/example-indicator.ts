import { indicatorSchema, type Indicator } from '../../src/schemas/indicator.ts';
import { type Observation } from '../../src/schemas/observation.ts';

/** An invented observation for tests: an exact whole-year value from the first basis, unless told otherwise. */
export function exampleObservation(year: number, value: number, changes: Partial<Observation> = {}): Observation {
  const { period, ...rest } = changes;
  return {
    id: `swings-${year}`,
    period: period ?? { year },
    value,
    qualifier: 'exact',
    basis: 'town-playgrounds',
    use: 'series',
    sources: ['playground-report'],
    grade: 'official',
    ...rest,
  };
}

/** An invented indicator for tests: the share of swings in working order. */
export function exampleIndicator(changes: Partial<Indicator> = {}): Indicator {
  const { id = 'swings', ...rest } = changes;
  const file = indicatorSchema.parse({
    order: 1,
    origin: 'table',
    field: 'play',
    name: { en: 'Swings in working order', zh: '秋千完好率' },
    definition: { en: 'Share of swings that swing.', zh: '能够正常使用的秋千所占比例。' },
    unit: { symbol: { en: '%', zh: '%' }, decimals: 1 },
    direction: 'higher',
    target: {
      kind: 'at-least',
      value: 80,
      year: 2034,
      printed: { name: { en: 'Swings', zh: '秋千' }, value: { en: '80%', zh: '80%' } },
      place: 'table-row-1',
    },
    bases: [
      { id: 'town-playgrounds', label: { en: 'town playgrounds', zh: '全镇游乐场' }, decides: true },
      { id: 'school-yards', label: { en: 'school yards', zh: '校园' }, decides: false },
    ],
    observations: [],
    ...rest,
  });
  return { ...file, id };
}
