import { median } from '../search/numbers.ts';
import type { Lighthouse, PageReport } from './load.ts';

/** How quick a page is, as Lighthouse reckons it for a telephone of the middle on a slow network. Times in milliseconds. */
export interface Speed {
  /** From 0 to 100. */
  score: number;
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  /** How far things move while the page loads; 0 is not at all. */
  shift: number;
}

/** The speed in a report. @throws Error if the page could not be measured. */
export function speedOf({ categories, audits, runtimeError }: PageReport): Speed {
  const score = categories['performance']?.score;
  if (typeof score !== 'number') throw new Error(runtimeError?.message ?? 'Lighthouse could not measure the page.');
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    score: Math.round(score * 100),
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
  };
}

/** The median of each value of some measurements. */
export function medianSpeed(speeds: readonly Speed[]): Speed {
  const of = (name: keyof Speed) => median(speeds.map((speed) => speed[name]));
  return {
    score: of('score'),
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    blocked: of('blocked'),
    shift: of('shift'),
  };
}

/**
 * Measures how quick a page is so many times, and takes the medians.
 * @param port the port by which the browser is steered.
 */
export async function measureSpeed(
  lighthouse: Lighthouse,
  address: string,
  port: number,
  times: number,
): Promise<Speed> {
  const speeds: Speed[] = [];
  while (speeds.length < times) {
    const result = await lighthouse(address, { port, onlyCategories: ['performance'], logLevel: 'silent' });
    if (!result) throw new Error(`Lighthouse has no answer for ${address}.`);
    speeds.push(speedOf(result.lhr));
  }
  return medianSpeed(speeds);
}
