import type { Indicator } from '../schemas/indicator.ts';
import { exactYears } from './series.ts';

/**
 * The years of the plan for which no exact whole-year figure on the target's basis was found, in the order of time.
 * @param start the first year of the plan; the last one is the target's.
 */
export function missingYears(indicator: Indicator, start: number): number[] {
  const found = new Set(exactYears(indicator).map(({ period }) => period.year));
  const years = Array.from({ length: indicator.target.year - start + 1 }, (_, index) => start + index);
  return years.filter((year) => !found.has(year));
}
