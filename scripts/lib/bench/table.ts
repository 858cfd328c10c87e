import type { BuildCost, Measured } from './measure-build.ts';
import { stepNames } from './steps.ts';

/** A line of the table: what is measured, and how it is written for one build. */
type Line = readonly [name: string, write: (one: Measured) => string];

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const megabytes = (bytes: number): string => number(bytes / 1e6, 1);
const kilobytes = (bytes: number): string => number(bytes / 1000, 1);

/** Seconds by the clock, and of processors. */
const both = ({ clock, work }: { clock: number; work: number }): string => `${number(clock, 1)} / ${number(work, 1)}`;

const whole = ({ seconds, work }: BuildCost): string => both({ clock: seconds, work });

const linesFor = (smallest: Measured): Line[] => [
  ['units', ({ units }) => number(units)],
  ['pages', ({ weight }) => number(weight.pages)],
  ['build, s: clock / processors', whole],
  ...stepNames.map((step): Line => [`  ${step}`, ({ steps }) => both(steps[step])]),
  ['a page, ms', ({ seconds, weight }) => number((seconds / weight.pages) * 1000, 1)],
  ['a unit, to the smallest plan’s', ({ work, units }) => number(work / units / (smallest.work / smallest.units), 2)],
  ['most memory of all at once, MB', ({ peak }) => megabytes(peak)],
  ...stepNames.map((step): Line => [`  ${step} alone`, ({ steps }) => megabytes(steps[step].peak)]),
  ['output, MB', ({ weight }) => megabytes(weight.bytes)],
  ['median page, kB', ({ weight }) => kilobytes(weight.medianPage)],
  ['largest page, kB', ({ weight }) => kilobytes(weight.largestPage.bytes)],
  ['search index, kB', ({ weight }) => kilobytes(weight.searchIndex)],
  ['first search, kB', ({ weight }) => kilobytes(weight.firstQuery)],
];

const linesAgain: readonly Line[] = [
  ['after one word, s', ({ again }) => (again ? whole(again) : '')],
  ...stepNames.map((step): Line => [`  ${step}`, ({ again }) => (again ? both(again.steps[step]) : '')]),
  ['after one word, of a full build', ({ again, work }) => (again ? number(again.work / work, 2) : '')],
];

/** The builds as a table, a column for each, and under it which page of each is the largest. */
export function formatTable(builds: readonly Measured[]): string {
  const [smallest] = builds;
  if (!smallest) return '';
  const lines = [...linesFor(smallest), ...(builds.some(({ again }) => again) ? linesAgain : [])];
  const rows = lines.map(([name, write]) =>
    [name.padEnd(32), ...builds.map((one) => write(one).padStart(18))].join(''),
  );
  const largest = builds.map(({ units, weight }) => `Largest of ${number(units)} units: ${weight.largestPage.path}`);
  return [...rows, ...largest].join('\n');
}
