/** What a page of a unit of the plan is about: the part itself, the task, or one of its indicators. */
type PlanPage = 'plan' | 'task' | 'indicator';

const kinds: Readonly<Record<PlanPage, number>> = { plan: 0, task: 1, indicator: 2 };

/**
 * Makes the numbers by which pages stand in the order of the plan: of one unit first the part, then the task, then its
 * indicators in their own order.
 * @param last the largest order of an indicator.
 * @returns the number of a page, from its unit's place in the plan and, of an indicator, its order.
 */
export function planOrder(last: number): (place: number, kind: PlanPage, order?: number) => number {
  // A power of ten, so that one more indicator mostly leaves the numbers of the other pages, and so their bytes, alone.
  const room = 10 ** Math.max(3, String(kinds.indicator + last).length);
  return (place, kind, order = 0) => place * room + kinds[kind] + order;
}
