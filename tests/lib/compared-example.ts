import type { ComparedIndicator, ComparedPoint } from '../../src/domain/compare.ts';

/** The values of some years, or what else is said of them. */
type Years = Readonly<Record<number, number | Partial<ComparedPoint>>>;

/** An indicator to be compared, with exact values of whole years on one basis, unless told otherwise. */
export function comparedExample(id: string, years: Years, changes: Partial<ComparedIndicator> = {}): ComparedIndicator {
  const points = Object.entries(years).map(([year, value]) => ({
    id: `${id}-${year}`,
    year: Number(year),
    value: 1,
    text: '1',
    reading: `${year}: 1%`,
    signs: [],
    qualifier: 'exact' as const,
    hollow: false,
    basis: 'town',
    isExact: true,
    joined: false,
    ...(typeof value === 'number' ? { value } : value),
  }));
  return {
    id,
    name: id,
    href: `/${id}/`,
    unit: '%',
    decimals: 1,
    direction: 'higher',
    target: { kind: 'at-least', value: 50 },
    targetWords: 'at least 50%',
    breaks: [],
    points,
    ...changes,
  };
}
