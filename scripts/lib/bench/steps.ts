import type { Ran } from './processes.ts';

/** The steps of a build by the programs that do them, in the order of the table. The search is indexed by two. */
const programs = {
  check: 'check.ts',
  pages: 'astro.mjs',
  pictures: 'draw-pictures.ts',
  citations: 'write-citations.ts',
  markdown: 'write-markdown.ts',
  search: 'index-search.ts',
  pagefind: 'pagefind_extended',
  simple: 'write-simple.ts',
  compressed: 'prepare-hosting.ts',
} as const;

/** A step of a build. What is left of the whole is the look over the finished site, and putting it into its place. */
export type StepName = keyof typeof programs | 'look';

/** The names of all steps, in the order of the table. */
export const stepNames: readonly StepName[] = [...(Object.keys(programs) as (keyof typeof programs)[]), 'look'];

/** What a step took. */
export interface StepCost {
  /** In seconds, by the clock and of processors. On a busy machine only the second can be compared. */
  clock: number;
  work: number;
  /** The most memory that its program held, without those that it started, in bytes. */
  peak: number;
}

const sum = (costs: readonly number[]): number => costs.reduce((total, cost) => total + cost, 0);

const costOf = (ran: readonly Ran[]): StepCost => ({
  clock: sum(ran.map(({ begin, end }) => (end - begin) / 1000)),
  work: sum(ran.map(({ work }) => work)),
  peak: Math.max(0, ...ran.map(({ peak }) => peak)),
});

/**
 * What each step of a build took. Steps may run side by side: the clock of all of them then shows more than the whole.
 * @param all the programs of one build. @param end when it ended, in milliseconds of the same clock.
 */
export function costsBySteps(all: readonly Ran[], end: number): Record<StepName, StepCost> {
  const of = (program: string) => all.filter(({ name }) => name === program);
  const costs = Object.entries(programs).map(([step, program]) => [step, costOf(of(program))]);
  const last = Math.max(0, ...Object.values(programs).flatMap((program) => of(program).map((one) => one.end)));
  const look = { ...costOf(of('build.ts')), clock: last === 0 ? 0 : (end - last) / 1000 };
  return { ...(Object.fromEntries(costs) as Record<keyof typeof programs, StepCost>), look };
}
