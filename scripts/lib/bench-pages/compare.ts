import type { Browser } from 'playwright-core';
import { median } from '../search/numbers.ts';
import { slowVisit, type Times } from './slow-visit.ts';

/** A page, and the bare page with the same words. Both are addresses in full. */
export interface Pair {
  name: string;
  page: string;
  bare: string;
  /** What is visited before the page, if it is to be no first visit. */
  before?: string;
}

/** The median times of a page and of its bare page. */
export interface Compared {
  name: string;
  page: Times;
  bare: Times;
}

/** The median of each of some times. */
export function medianTimes(times: readonly Times[]): Times {
  const of = (name: keyof Times) => median(times.map((one) => one[name]));
  return { paint: of('paint'), largest: of('largest'), blocked: of('blocked'), longest: of('longest') };
}

/**
 * Visits a page and its bare page so many times in turns, now the one first and now the other, so that whatever else the
 * machine does meets both. A visit of each before does not count: the server compresses on it.
 */
export async function comparePair(
  browser: Browser,
  { name, page, bare, before }: Pair,
  count: number,
): Promise<Compared> {
  const visits = { page: () => slowVisit(browser, page, before), bare: () => slowVisit(browser, bare) };
  const times: { page: Times[]; bare: Times[] } = { page: [], bare: [] };
  await visits.page();
  await visits.bare();
  for (let round = 0; round < count; round += 1) {
    const order = round % 2 === 0 ? (['bare', 'page'] as const) : (['page', 'bare'] as const);
    for (const one of order) times[one].push(await visits[one]());
  }
  return { name, page: medianTimes(times.page), bare: medianTimes(times.bare) };
}
